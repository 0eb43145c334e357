import type { InputSpec } from '../../../hazards/inputs.ts'
import type { Model } from '../../../hazards/model.ts'
import { readNumber } from './numbers.ts'

export type Rows = readonly (readonly string[])[]

/** What stands in the boxes of a form, as typed: a text, or rows of texts for a list. */
export type Draft = Readonly<Record<string, string | Rows>>

export type PlainInputs = Readonly<Record<string, unknown>>

export const isList = (spec: InputSpec): boolean =>
  spec.type !== 'number' && spec.type !== 'category' && spec.type !== 'boolean'

/** How many boxes a row of this list has. */
export function columnCount(spec: InputSpec): number {
  if (spec.type === 'tasks') return Object.keys(spec.fields).length
  return spec.type === 'numbers' ? 1 : 2
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

function rowsOf(spec: InputSpec, value: unknown): Rows {
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  if (spec.type === 'record') {
    return Object.entries(record(value)).map(([name, number]) => [name, String(number)])
  }
  if (spec.type === 'tasks') {
    return items.map((item) =>
      Object.keys(spec.fields).map((field) => String(record(item)[field] ?? '')),
    )
  }
  return items.map((item) => (Array.isArray(item) ? item.map(String) : [String(item)]))
}

/** The boxes filled with these inputs; what they leave out has its usual value. */
export function draftOf(model: Model, inputs: PlainInputs): Draft {
  return Object.fromEntries(
    Object.entries(model.inputs).map(([name, spec]) => {
      const given = inputs[name]
      if (isList(spec)) return [name, rowsOf(spec, given)]
      const usual = 'default' in spec ? spec.default : undefined
      return [name, String(given ?? usual ?? (spec.type === 'boolean' ? false : ''))]
    }),
  )
}

/** The boxes with nothing in them but the usual values and one empty row for each list. */
export function emptyDraft(model: Model): Draft {
  const empty = draftOf(model, {})
  return Object.fromEntries(
    Object.entries(empty).map(([name, value]) => {
      const spec = model.inputs[name]
      if (typeof value === 'string' || spec === undefined) return [name, value]
      return [name, [emptyRow(spec)]]
    }),
  )
}

export const emptyRow = (spec: InputSpec): readonly string[] =>
  Array.from({ length: columnCount(spec) }, () => '')

/** A number where it is one; what is no number stays as typed, for the model to refuse by name. */
const numberOr = (text: string): number | string => readNumber(text) ?? text

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '')

function listOf(spec: InputSpec, rows: Rows): unknown {
  const filled = rows.filter(isFilled)
  if (spec.type === 'record') {
    return Object.fromEntries(filled.map(([name = '', value = '']) => [name, numberOr(value)]))
  }
  if (spec.type === 'tasks') {
    const fields = Object.keys(spec.fields)
    return filled.map((row) =>
      Object.fromEntries(fields.map((field, index) => [field, numberOr(row[index] ?? '')])),
    )
  }
  return filled.map((row) => (spec.type === 'numbers' ? numberOr(row[0] ?? '') : row.map(numberOr)))
}

/** Whether an input counts for what was chosen in the others. */
export function isAsked({ inputs }: Model, chosen: PlainInputs, name: string): boolean {
  const spec = inputs[name]
  const only = spec?.type === 'number' ? spec.onlyFor : undefined
  return only === undefined || only.is.some((word) => word === chosen[only.input])
}

/** What the model is asked; an empty box is an input that was not given. */
export function inputsOf(model: Model, draft: Draft): PlainInputs {
  const inputs: Record<string, unknown> = {}
  for (const [name, spec] of Object.entries(model.inputs)) {
    if (!isAsked(model, draft, name)) continue
    const value = draft[name] ?? ''
    if (typeof value !== 'string') {
      if (value.some(isFilled)) inputs[name] = listOf(spec, value)
    } else if (spec.type === 'boolean') inputs[name] = value === 'true'
    else if (value.trim() !== '') inputs[name] = spec.type === 'number' ? numberOr(value) : value
  }
  return inputs
}
