import { inWords, numberFault, rangeInWords } from './check-number.ts'
import type { InputValue, NumbersInput, PairsInput, RecordInput, TasksInput } from './inputs.ts'
import { wantedInWords } from './wanted.ts'

type CheckedList = { readonly value: InputValue } | { readonly fault: string }

/** Longer lists than a shift of one-second readings are refused, so that nobody stalls the engine. */
const LONGEST_LIST = 100_000

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function checkList(
  name: string,
  spec: PairsInput | NumbersInput | TasksInput,
  given: unknown,
): CheckedList {
  if (!Array.isArray(given)) {
    return { fault: `${name} must be ${wantedInWords(spec, spec.unit)}, got ${inWords(given)}.` }
  }
  const items: readonly unknown[] = given
  if (items.length === 0) {
    return { fault: `${name} must be ${wantedInWords(spec, spec.unit)}, at least one; got none.` }
  }
  if (items.length > LONGEST_LIST) {
    return { fault: `${name} may hold ${LONGEST_LIST} entries at most, got ${items.length}.` }
  }
  switch (spec.type) {
    case 'numbers':
      return checkNumbers(name, spec, items)
    case 'pairs':
      return checkPairs(name, spec, items)
    case 'tasks':
      return checkTasks(name, spec, items)
  }
}

function itemInWords(spec: PairsInput | TasksInput): string {
  if (spec.type === 'tasks') return `object {${Object.keys(spec.fields).join(', ')}}`
  return `pair [${spec.value.unit}, ${spec.duration.unit}]`
}

function checkNumbers(name: string, spec: NumbersInput, items: readonly unknown[]): CheckedList {
  const value: number[] = []
  for (const [i, item] of items.entries()) {
    const fault = numberFault(`${name}[${i}]`, item, spec, spec.unit)
    if (fault !== null || typeof item !== 'number') return { fault: fault ?? '' }
    value.push(item)
  }
  return { value }
}

function checkPairs(name: string, spec: PairsInput, items: readonly unknown[]): CheckedList {
  const value: [number, number][] = []
  for (const [i, item] of items.entries()) {
    if (!Array.isArray(item) || item.length !== 2) {
      return { fault: `${name}[${i}] must be a ${itemInWords(spec)}, got ${inWords(item)}.` }
    }
    const [level, duration]: readonly unknown[] = item
    const fault =
      numberFault(`${name}[${i}][0]`, level, spec.value, spec.value.unit) ??
      numberFault(`${name}[${i}][1]`, duration, spec.duration, spec.duration.unit)
    if (fault !== null || typeof level !== 'number' || typeof duration !== 'number') {
      return { fault: fault ?? '' }
    }
    value.push([level, duration])
  }
  return { value }
}

function checkTasks(name: string, spec: TasksInput, items: readonly unknown[]): CheckedList {
  const value: Record<string, number>[] = []
  const fields = Object.entries(spec.fields)
  for (const [i, item] of items.entries()) {
    const place = `${name}[${i}]`
    if (!isPlainObject(item)) {
      return { fault: `${place} must be an ${itemInWords(spec)}, got ${inWords(item)}.` }
    }
    const stranger = Object.keys(item).find((key) => !Object.hasOwn(spec.fields, key))
    if (stranger !== undefined) {
      return { fault: `${place} must be an ${itemInWords(spec)}, got ${inWords(stranger)} in it.` }
    }
    const task: Record<string, number> = {}
    for (const [field, range] of fields) {
      const given = item[field]
      if (given === undefined) {
        return {
          fault: `${place}.${field} is missing. It must be ${rangeInWords(range, range.unit)}.`,
        }
      }
      const fault = numberFault(`${place}.${field}`, given, range, range.unit)
      if (fault !== null || typeof given !== 'number') return { fault: fault ?? '' }
      task[field] = given
    }
    value.push(task)
  }
  return { value }
}

export function checkRecord(name: string, spec: RecordInput, given: unknown): CheckedList {
  if (!isPlainObject(given)) {
    return { fault: `${name} must be ${wantedInWords(spec, spec.unit)}, got ${inWords(given)}.` }
  }
  const entries = Object.entries(given)
  if (entries.length === 0) return { fault: `${name} must name at least one substance.` }
  if (entries.length > LONGEST_LIST) {
    return { fault: `${name} may hold ${LONGEST_LIST} entries at most, got ${entries.length}.` }
  }
  const value = new Map<string, number>()
  for (const [key, item] of entries) {
    const fault = numberFault(`${name}.${key}`, item, spec, spec.unit)
    if (fault !== null || typeof item !== 'number') return { fault: fault ?? '' }
    value.set(key, item)
  }
  return { value }
}
