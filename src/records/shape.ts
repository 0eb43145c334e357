import { parseInstant } from '../core/civil-time.ts'
import { type Checked, isRecord } from './check-parts.ts'

/** What each key must hold: the question, and the answer in words for when it is no. */
export type Shape = Readonly<
  Record<string, readonly [holds: (value: unknown) => boolean, wanted: string]>
>

export const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** A moment with its zone, as ISO 8601 writes it. */
export const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && parseInstant(value) !== null

/** Answers whether a value is a list of at most so many that each have this shape and nothing else. */
export const isListOf =
  (shape: Shape, most: number) =>
  (value: unknown): boolean =>
    Array.isArray(value) &&
    value.length <= most &&
    value.every((each) => isRecord(each) && shapeFaults(each, shape, '').length === 0)

/** A count, number or tick: whole and not below 0. */
export const isWhole = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0

/** Every key that is missing or wrong, and, where the shape is closed, every key too many. */
export function shapeFaults(
  value: Checked,
  shape: Shape,
  path: string,
  others: 'open' | 'closed' = 'closed',
): readonly string[] {
  const faults = Object.entries(shape).flatMap(([key, [holds, wanted]]) =>
    Object.hasOwn(value, key) && holds(value[key]) ? [] : [`${path}/${key} must be ${wanted}.`],
  )
  if (others === 'open') return faults
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key))
  return [...faults, ...unknown.map((key) => `${path}/${key} is not known.`)]
}
