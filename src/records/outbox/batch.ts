import type { Letter } from './parcel.ts'

/**
 * No specification sets a limit; stores that have one answer 413, and then this goes down. What is
 * within these octets a browser still sends after its page was closed (Fetch: 64 KiB with keepalive).
 */
export interface Limit {
  readonly statements: number
  readonly octets: number
}

export const USUAL_LIMIT: Limit = { statements: 50, octets: 60_000 }

/** Octets of a text in UTF-8. */
export function octetsOf(text: string): number {
  let octets = text.length
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    // Half of a pair counts two of its four.
    octets += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2
  }
  return octets
}

export const bodyOf = (letters: readonly Letter[]): string =>
  `[${letters.map(({ text }) => text).join(',')}]`

/** As many from the front as the limit allows; one at least, however large. */
export function batchOf(letters: readonly Letter[], limit: Limit): readonly Letter[] {
  // Two brackets, and a comma less than there are letters.
  let octets = 1
  for (const [count, { text }] of letters.entries()) {
    octets += octetsOf(text) + 1
    if (count === limit.statements || (count > 0 && octets > limit.octets))
      return letters.slice(0, count)
  }
  return letters
}
