import { rangeInWords } from './check-number.ts'
import type { InputSpec, NumbersInput, PairsInput, TasksInput } from './inputs.ts'

/** What an input must be, with its range and unit: `from 0 to 100 s`, `one of slow, fast`. */
export function wantedInWords(spec: InputSpec, unit: string): string {
  switch (spec.type) {
    case 'number':
      return rangeInWords(spec, unit)
    case 'category':
      return `one of ${spec.values.join(', ')}`
    case 'boolean':
      return 'true or false'
    case 'record':
      return `an object of names and numbers ${rangeInWords(spec, unit)}`
    default:
      return `a list of ${itemsInWords(spec)}`
  }
}

/** What the items of a list must be, with their ranges and units. */
function itemsInWords(spec: PairsInput | NumbersInput | TasksInput): string {
  if (spec.type === 'numbers') return `numbers ${rangeInWords(spec, spec.unit)}`
  if (spec.type === 'tasks') {
    const fields = Object.entries(spec.fields).map(
      ([name, range]) => `${name} ${rangeInWords(range, range.unit)}`,
    )
    return `objects {${fields.join('; ')}}`
  }
  const { value, duration } = spec
  return `pairs [${rangeInWords(value, value.unit)}; ${rangeInWords(duration, duration.unit)}]`
}
