import { parseInstant } from '../../core/civil-time.ts'
import { isRecord, isUuid } from '../check-parts.ts'
import { isInstant, isListOf, isText, type Shape, shapeFaults } from '../shape.ts'
import { openJws, type SigningKey, signJws } from '../signature/jws.ts'

export const REVOCATION_REASONS = ['mistake', 'evidence', 'asked', 'other'] as const
export type RevocationReason = (typeof REVOCATION_REASONS)[number]

export interface Revoked {
  /** UUID of the credential; whose it is cannot be told from it. */
  readonly id: string
  /** ISO 8601. */
  readonly at: string
  readonly reason: RevocationReason
}

/**
 * What an assessor takes back, signed by the key that had signed it. A plain list and no bitstring:
 * it is a file that works without an address to fetch it from, an index into a bitstring could not be
 * given out twice where a key came back from its backup, and a number of its own tells no name.
 */
export interface RevocationList {
  readonly format: 'millwright-revocations/1'
  readonly assessor: string
  /** ISO 8601: what was taken back later is not in it. */
  readonly issuedAt: string
  readonly revoked: readonly Revoked[]
}

/** A list whose signature holds. */
export interface HeldRevocations extends RevocationList {
  /** RFC 7638 thumbprint of the key that signed it; it speaks for credentials of that key alone. */
  readonly key: string
}

export const signRevocations = (
  revoked: readonly Revoked[],
  issuedAt: string,
  assessor: SigningKey & { readonly holder: string },
): Promise<string> =>
  signJws(
    { format: 'millwright-revocations/1', assessor: assessor.holder, issuedAt, revoked },
    assessor,
  )

const MOST_REVOKED = 1000

const REVOKED: Shape = {
  id: [isUuid, 'a UUID'],
  at: [isInstant, 'an ISO 8601 time with a zone'],
  reason: [
    (value) => REVOCATION_REASONS.some((reason) => reason === value),
    REVOCATION_REASONS.join(', '),
  ],
}

const LIST: Shape = {
  format: [(value) => value === 'millwright-revocations/1', '"millwright-revocations/1"'],
  assessor: [isText, 'a text'],
  issuedAt: [isInstant, 'an ISO 8601 time with a zone'],
  revoked: [isListOf(REVOKED, MOST_REVOKED), `a list of at most ${MOST_REVOKED} credentials`],
}

/** Opens a list from anybody; null where it is none, or is not what its key signed. */
export async function openRevocations(jws: string): Promise<HeldRevocations | null> {
  const opened = await openJws(jws)
  if (!opened || !isList(opened.payload)) return null
  return { ...opened.payload, key: opened.key }
}

const isList = (value: unknown): value is RevocationList =>
  isRecord(value) && shapeFaults(value, LIST, '').length === 0

/** What is known about the taking back of a credential, from all lists of the key that signed it. */
export type RevocationStanding =
  | { readonly is: 'revoked'; readonly at: string; readonly reason: RevocationReason }
  /** In none of them; the newest is of that time. */
  | { readonly is: 'not-listed'; readonly asOf: string }
  | { readonly is: 'no-list' }

/** What was taken back stays so: no list gives it again. */
export function revocationOf(
  lists: readonly HeldRevocations[],
  key: string,
  id: string,
): RevocationStanding {
  const own = lists.filter((list) => list.key === key)
  const found = own.flatMap(({ revoked }) => revoked).find((each) => each.id === id)
  if (found) return { is: 'revoked', at: found.at, reason: found.reason }
  const newest = own
    .map(({ issuedAt }) => issuedAt)
    .toSorted(byTime)
    .at(-1)
  return newest === undefined ? { is: 'no-list' } : { is: 'not-listed', asOf: newest }
}

const byTime = (a: string, b: string): number => Number(parseInstant(a)) - Number(parseInstant(b))
