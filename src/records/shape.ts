import type { Checked } from './check-parts.ts'

/** What each key must hold: the question, and the answer in words for when it is no. */
export type Shape = Readonly<
  Record<string, readonly [holds: (value: unknown) => boolean, wanted: string]>
>

export const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

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
