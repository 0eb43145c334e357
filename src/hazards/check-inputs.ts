import { nearest } from '../core/near.ts'
import { checkList, checkRecord, isPlainObject } from './check-lists.ts'
import { inWords, numberFault, withUnit } from './check-number.ts'
import type { CategoryInput, InputSpec, InputValue } from './inputs.ts'
import { unitIn } from './metric-units.ts'
import { wantedInWords } from './wanted.ts'

export type Checked =
  | {
      readonly values: Readonly<Record<string, InputValue>>
      readonly warnings: readonly string[]
    }
  | { readonly fault: string }

/** Turns what somebody wrote into the values a formula takes, or says what is wrong and where. */
export function checkInputs(specs: Readonly<Record<string, InputSpec>>, raw: unknown): Checked {
  if (!isPlainObject(raw)) {
    return { fault: `The inputs must be an object of names and values, got ${inWords(raw)}.` }
  }
  for (const name of Object.keys(raw)) {
    if (!Object.hasOwn(specs, name)) return { fault: unknownName(name, Object.keys(specs)) }
  }
  const values: Record<string, InputValue> = {}
  const warnings: string[] = []
  for (const [name, spec] of Object.entries(specs)) {
    const given = Object.hasOwn(raw, name) ? raw[name] : undefined
    const unit = unitIn(specs, spec.unit, raw.unit_system)
    const checked =
      given === undefined ? whenMissing(name, spec, unit) : checkOne(name, spec, given, unit)
    if ('fault' in checked) return checked
    values[name] = checked.value
    const doubt = outsideTrusted(name, spec, checked.value)
    if (doubt !== null) warnings.push(doubt)
  }
  return { values, warnings }
}

function unknownName(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  const hint = near === null ? '' : ` Did you mean "${near}"?`
  return `There is no input ${inWords(name)}.${hint} The inputs are ${known.join(', ')}.`
}

type CheckedOne = { readonly value: InputValue } | { readonly fault: string }

function whenMissing(name: string, spec: InputSpec, unit: string): CheckedOne {
  if ('default' in spec && spec.default !== undefined) return { value: spec.default }
  if ('optional' in spec && spec.optional) return { value: undefined }
  return { fault: `${name} is missing: ${spec.doc}. It must be ${wantedInWords(spec, unit)}.` }
}

function checkOne(name: string, spec: InputSpec, given: unknown, unit: string): CheckedOne {
  switch (spec.type) {
    case 'number': {
      const fault = numberFault(name, given, spec, unit)
      return fault === null && typeof given === 'number' ? { value: given } : { fault: fault ?? '' }
    }
    case 'category':
      return checkCategory(name, spec, given)
    case 'boolean':
      return typeof given === 'boolean'
        ? { value: given }
        : { fault: `${name} must be true or false, got ${inWords(given)}.` }
    case 'record':
      return checkRecord(name, spec, given)
    default:
      return checkList(name, spec, given)
  }
}

function checkCategory(name: string, spec: CategoryInput, given: unknown): CheckedOne {
  const word = typeof given === 'number' ? String(given) : given
  const known = spec.values.join(', ')
  if (typeof word !== 'string') {
    return { fault: `${name} must be one of ${known}, got ${inWords(given)}.` }
  }
  if (spec.values.includes(word)) return { value: word }
  const alias = spec.aliases && Object.hasOwn(spec.aliases, word) ? spec.aliases[word] : undefined
  if (alias !== undefined) return { value: alias }
  const near = nearest(word, spec.values)
  const hint = near === null ? '' : ` Did you mean "${near}"?`
  return { fault: `${name} must be one of ${known}, got ${inWords(word)}.${hint}` }
}

function outsideTrusted(name: string, spec: InputSpec, value: InputValue): string | null {
  if (spec.type !== 'number' || spec.trusted === undefined || typeof value !== 'number') return null
  const { from, to } = spec.trusted
  if (from !== undefined && value < from) {
    return `${name} of ${withUnit(value, spec.unit)} is below the published range, which starts at ${withUnit(from, spec.unit)}.`
  }
  if (to !== undefined && value > to) {
    return `${name} of ${withUnit(value, spec.unit)} is above the published range, which ends at ${withUnit(to, spec.unit)}.`
  }
  return null
}
