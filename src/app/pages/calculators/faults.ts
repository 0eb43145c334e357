import type { InputSpec, Range } from '../../../hazards/inputs.ts'
import type { Model } from '../../../hazards/model.ts'
import { type Draft, isAsked, type Rows } from './draft.ts'
import { readNumber } from './numbers.ts'

/** Why a box cannot be counted with. */
export type Fault =
  | { readonly why: 'missing' | 'notNumber' | 'unknownWord' }
  | { readonly why: 'outside'; readonly range: Range; readonly unit: string }

/** The fault of each input that has one; of a list the first one, with its row. */
export type Faults = ReadonlyMap<string, Fault & { readonly row?: number }>

export function faultsOf(model: Model, draft: Draft): Faults {
  const found = new Map<string, Fault & { readonly row?: number }>()
  for (const [name, spec] of Object.entries(model.inputs)) {
    if (!isAsked(model, draft, name)) continue
    const value = draft[name] ?? ''
    const fault = typeof value === 'string' ? faultOf(spec, value) : faultInRows(spec, value)
    if (fault) found.set(name, fault)
  }
  return found
}

function faultOf(spec: InputSpec, text: string): Fault | null {
  if (spec.type === 'boolean') return null
  if (text.trim() === '') {
    const isNeeded = spec.type === 'number' && spec.onlyFor !== undefined
    const mayBeEmpty = ('optional' in spec && spec.optional && !isNeeded) || 'default' in spec
    return mayBeEmpty ? null : { why: 'missing' }
  }
  if (spec.type === 'number') return numberFault(text, spec, spec.unit)
  const known = spec.type === 'category' ? [...spec.values, ...Object.keys(spec.aliases ?? {})] : []
  return known.includes(text) ? null : { why: 'unknownWord' }
}

function numberFault(text: string, range: Range, unit: string): Fault | null {
  const value = readNumber(text)
  if (value === null) return { why: 'notNumber' }
  const { min, max, above } = range
  const inside =
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (above === undefined || value > above)
  return inside ? null : { why: 'outside', range, unit }
}

/** The range and unit of each box of a row; null for a name. */
export function columnsOf(spec: InputSpec): readonly (readonly [Range, unit: string] | null)[] {
  switch (spec.type) {
    case 'pairs':
      return [
        [spec.value, spec.value.unit],
        [spec.duration, spec.duration.unit],
      ]
    case 'numbers':
      return [[spec, spec.unit]]
    case 'record':
      return [null, [spec, spec.unit]]
    case 'tasks':
      return Object.values(spec.fields).map((field) => [field, field.unit] as const)
    default:
      return []
  }
}

function faultInRows(spec: InputSpec, rows: Rows) {
  const columns = columnsOf(spec)
  let filled = 0
  for (const [row, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    filled += 1
    for (const [index, column] of columns.entries()) {
      const cell = cells[index] ?? ''
      if (cell.trim() === '') return { why: 'missing', row } as const
      const fault = column && numberFault(cell, column[0], column[1])
      if (fault) return { ...fault, row }
    }
  }
  return filled === 0 ? ({ why: 'missing' } as const) : null
}
