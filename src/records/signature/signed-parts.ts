import type { Result } from '../../assessment/result.ts'
import { sha256Hex } from '../../core/hash.ts'
import { canonicalJson } from '../../core/json.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import type { SessionClaim } from '../session/proof.ts'

/** Who holds the key: the device that was played on, a centre, or an assessor. */
export type SignerRole = 'device' | 'centre' | 'assessor'

/** What a signature is made over. */
export interface SignedParts {
  readonly format: 'millwright-signature/1'
  readonly role: SignerRole
  /** Of a centre or an assessor; a device has none, and a learner's name never stands here. */
  readonly name: string | null
  /** ISO 8601 with a zone, by the signer's own clock. */
  readonly signedAt: string
  /** SHA-256 of the RFC 8785 form of each part of the attempt file, so that a change has a name. */
  readonly parts: Readonly<Record<string, string>>
  /** The supervised session that the signer says the attempt was begun in; absent elsewhere. */
  readonly session?: SessionClaim
}

/** Whoever signs, and what they say besides. */
export type Signer = Pick<SignedParts, 'role' | 'name' | 'signedAt' | 'session'>

/**
 * Beside the evidence: signatures themselves, what people judged later, each signed by itself, and
 * answers given after the job was marked.
 */
const UNSIGNED: readonly string[] = ['signatures', 'judgements', 'debriefing']

const hashOf = (part: unknown): string => sha256Hex(canonicalJson(part))

const hashesOf = (attempt: Attempt<Result>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(attempt)
      .filter(([key]) => !UNSIGNED.includes(key))
      .map(([key, part]) => [key, hashOf(part)]),
  )

export const signedPartsOf = (attempt: Attempt<Result>, signer: Signer): SignedParts => ({
  format: 'millwright-signature/1',
  role: signer.role,
  name: signer.name,
  signedAt: signer.signedAt,
  parts: Object.fromEntries(hashesOf(attempt)),
  ...(signer.session && { session: signer.session }),
})

/** A track may be taken out of a signed file: the log keeps what was signed of it. */
const isTakenOut = ({ tracks }: Attempt<Result>, key: string): boolean =>
  key === 'tracks' && tracks === null

/** The first part that is not as it was when it was signed; null where all are. */
export function changedSince({ parts }: SignedParts, attempt: Attempt<Result>): string | null {
  const now = hashesOf(attempt)
  const changed = [...now.keys()].find(
    (key) =>
      !isTakenOut(attempt, key) && (!Object.hasOwn(parts, key) || parts[key] !== now.get(key)),
  )
  return changed ?? Object.keys(parts).find((key) => !now.has(key)) ?? null
}
