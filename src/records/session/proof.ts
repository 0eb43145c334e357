import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { openingOf, readCode, seedOf } from './code.ts'

/** What an assessor signs of a supervised session besides the attempt itself. */
export interface SessionClaim {
  readonly code: string
  /** ISO 8601 with a zone: when the code was given, by the assessor's own clock. */
  readonly issuedAt: string
}

/**
 * Whether the attempt began with the code: its variant and the opening of its chain both follow from
 * it, so that it was begun after the code was given. Who played follows from nothing in a file.
 */
export const beganWith = (
  { seed, session }: Pick<Attempt<Result>, 'seed' | 'session'>,
  code: string,
): boolean =>
  readCode(code) === code && seed === seedOf(code) && session?.opening === openingOf(code)
