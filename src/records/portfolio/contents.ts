import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import type { Piece } from './piece.ts'

/** A finished attempt with its files as they are kept. */
export interface PackedAttempt {
  /** Which try of that job it is, as counted on the device it was made on. */
  readonly number: number
  readonly attempt: Attempt<Result>
  readonly json: string
  readonly statements: string
  readonly report: string
}

export interface PortfolioContents {
  /** `evidence` holds what an assessor needs to sign one job, and nothing else. */
  readonly purpose: 'portfolio' | 'evidence'
  /** What the learner is called there; null for a guest. */
  readonly learner: string | null
  /** ISO 8601. */
  readonly madeAt: string
  readonly language: string
  readonly attempts: readonly PackedAttempt[]
  readonly pieces: readonly Piece[]
  /** The bytes of file pieces, by the id of the piece. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Credentials as they were issued: compact JWS. */
  readonly credentials: readonly string[]
}

/** Where the files of an attempt lie: nothing of a name that somebody else chose. */
export const stemOf = (index: number): string => `attempts/${String(index + 1).padStart(3, '0')}`

export const credentialPath = (index: number): string =>
  `credentials/${String(index + 1).padStart(3, '0')}.jwt`
