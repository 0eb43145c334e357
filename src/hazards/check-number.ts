import type { Range } from './inputs.ts'

/** Why this is not a number in the range, or null where it is. Names quantity, range and unit. */
export function numberFault(
  name: string,
  value: unknown,
  range: Range,
  unit: string,
): string | null {
  const wanted = `${name} must be ${rangeInWords(range, unit)}`
  if (typeof value !== 'number') return `${wanted}, got ${inWords(value)}.`
  if (!Number.isFinite(value)) return `${wanted}, got ${value}, which is not a finite number.`
  const isTooLow =
    (range.min !== undefined && value < range.min) ||
    (range.above !== undefined && value <= range.above)
  const isTooHigh = range.max !== undefined && value > range.max
  return isTooLow || isTooHigh ? `${wanted}, got ${withUnit(value, unit)}.` : null
}

/** A range and its unit: `from 0 to 100 s`. */
export function rangeInWords({ min, max, above }: Range, unit: string): string {
  const from = above !== undefined ? `more than ${withUnit(above, unit)}` : undefined
  if (max !== undefined) {
    if (from !== undefined) return `${from} and at most ${withUnit(max, unit)}`
    if (min !== undefined) return `from ${min} to ${withUnit(max, unit)}`
    return `at most ${withUnit(max, unit)}`
  }
  if (from !== undefined) return from
  return min !== undefined
    ? `${withUnit(min, unit)} or more`
    : `a number${unit === '1' ? '' : ` in ${unit}`}`
}

export const withUnit = (value: number, unit: string): string =>
  unit === '1' || unit === '' ? `${value}` : `${value} ${unit}`

/** What was given, short enough for a message. */
export function inWords(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') {
    return value.length > 40 ? `"${value.slice(0, 40)}..."` : `"${value}"`
  }
  return typeof value === 'object' ? 'an object' : String(value)
}
