import type { Model } from '../../../hazards/model.ts'
import { columnCount, type Draft, emptyDraft, isList, type Rows } from './draft.ts'
import { readNumber } from './numbers.ts'

/** A number as any browser reads it; a name without what separates boxes. */
const writeCell = (cell: string): string => String(readNumber(cell) ?? cell.replace(/[,;]/g, '.'))

/** A list in an address: rows with a semicolon between them, the boxes of a row with a comma. */
const writeRows = (rows: Rows): string => rows.map((row) => row.map(writeCell).join(',')).join(';')

function readRows(text: string, columns: number): Rows {
  return text
    .split(';')
    .map((row) => row.split(','))
    .map((cells) => Array.from({ length: columns }, (_, index) => cells[index] ?? ''))
}

/** The part of an address after the question mark that opens a form with these boxes filled. */
export function writeDraft(draft: Draft): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(draft)) {
    const text = typeof value === 'string' ? writeCell(value) : writeRows(value)
    if (text !== '') query.set(name, text)
  }
  return query.toString()
}

/** The boxes that an address fills; null when it names no input of this model. */
export function readDraft(model: Model, query: string): Draft | null {
  const given = new URLSearchParams(query)
  const named = Object.entries(model.inputs).filter(([name]) => given.has(name))
  if (named.length === 0) return null
  const filled = named.map(([name, spec]) => {
    const text = given.get(name) ?? ''
    return [name, isList(spec) ? readRows(text, columnCount(spec)) : text] as const
  })
  return { ...emptyDraft(model), ...Object.fromEntries(filled) }
}
