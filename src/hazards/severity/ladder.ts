/**
 * 0 unhurt, 1 first aid, 2 medical treatment, 3 lost time or irreversible, 4 fatal: what would be
 * expected in people, never a prognosis for one.
 */
export type HarmClass = 0 | 1 | 2 | 3 | 4

export interface Severity {
  readonly class: HarmClass
  /** The mechanism with its figures, as the chain of causes shows it. */
  readonly reason: string
  readonly source: string
  /** Says "from memory" where the class must not decide a mark. */
  readonly basis: string
}

/** Where each class begins: unhurt below the first. */
export type Ladder = readonly [first: number, second: number, third: number, fourth: number]

export function classOn(ladder: Ladder, value: number): HarmClass {
  const [first, second, third, fourth] = ladder
  if (value >= fourth) return 4
  if (value >= third) return 3
  if (value >= second) return 2
  return value >= first ? 1 : 0
}

export const worse = (a: Severity, b: Severity): Severity => (b.class > a.class ? b : a)

/** Figures in a sentence need no more digits than anybody could measure. */
export const rounded = (value: number): string =>
  value === 0 ? '0' : `${Number(value.toPrecision(3))}`
