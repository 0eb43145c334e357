import type { Result } from '../../../assessment/result.ts'
import type { Attempt } from '../../../engine/attempt/attempt.ts'
import { codeFrom, openingOf } from '../../../records/session/code.ts'
import { beganWith } from '../../../records/session/proof.ts'
import { signAttempt } from '../../../records/signature/sign-attempt.ts'
import type { OpenAssessor } from '../../keys/assessor-key.ts'
import type { Shelves } from '../../storage/shelves.ts'

/** A code that an assessor has given out on this device. */
export interface Session {
  readonly code: string
  /** RFC 7638 thumbprint of the key of the assessor who gave it. */
  readonly assessor: string
  /** ISO 8601, by the clock of this device. */
  readonly issuedAt: string
  readonly expiresAt: string
  /** The attempt whose end was signed; null while there is none. */
  readonly usedBy: string | null
  /** Its digest: an id alone could be given to another attempt. Absent where an older version noted it. */
  readonly digest?: string
}

const PREFIX = 'session:'
const HOURS = 3

const rowOf = (session: Session) =>
  ({
    put: 'device',
    row: { name: `${PREFIX}${session.code}`, value: JSON.stringify(session) },
  }) as const

/** Gives a new code, good for one attempt that ends within three hours. */
export async function giveCode(on: Shelves, { id }: OpenAssessor, now: Date): Promise<Session> {
  const session: Session = {
    code: codeFrom(crypto.getRandomValues(new Uint8Array(10))),
    assessor: id,
    issuedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + HOURS * 3_600_000).toISOString(),
    usedBy: null,
  }
  await on.write([rowOf(session)])
  return session
}

/** The codes that were given on this device, the latest first. */
export async function listSessions(on: Shelves): Promise<readonly Session[]> {
  const rows = (await on.list('device')).filter(({ name }) => name.startsWith(PREFIX))
  return rows
    .map(({ value }) => JSON.parse(value) as Session)
    .toSorted((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1))
}

/**
 * Why the end of an attempt is not signed: `none` it was begun without a code; `other` with one that
 * this assessor did not give here; `wrong` its variant does not follow from the code; `used` its code
 * was used by another attempt; `expired` the code is too old.
 */
export type NotSigned = 'none' | 'other' | 'wrong' | 'used' | 'expired'

/** The session that an attempt was begun in, by a code of this assessor, or why it cannot be signed. */
export function sessionOf(
  sessions: readonly Session[],
  attempt: Pick<Attempt<Result>, 'id' | 'digest' | 'seed' | 'session'>,
  assessor: string,
  now: Date,
): Session | NotSigned {
  const { session: began } = attempt
  if (!began) return 'none'
  const found = sessions.find(
    ({ code, assessor: giver }) => giver === assessor && openingOf(code) === began.opening,
  )
  if (!found) return 'other'
  if (!beganWith(attempt, found.code)) return 'wrong'
  const { usedBy, digest = attempt.digest } = found
  if (usedBy !== null && (usedBy !== attempt.id || digest !== attempt.digest)) return 'used'
  return now.toISOString() > found.expiresAt ? 'expired' : found
}

/** Signs the end of a supervised attempt, once its code is noted as used by it. */
export async function signEnd(
  on: Shelves,
  attempt: Attempt<Result>,
  assessor: OpenAssessor,
  now: Date,
): Promise<Attempt<Result> | NotSigned> {
  const found = sessionOf(await listSessions(on), attempt, assessor.id, now)
  if (typeof found === 'string') return found
  const { code, issuedAt } = found
  // The same attempt can be signed again: a crash after this costs nothing.
  await on.write([rowOf({ ...found, usedBy: attempt.id, digest: attempt.digest })])
  return signAttempt(attempt, assessor, {
    role: 'assessor',
    name: assessor.holder,
    signedAt: now.toISOString(),
    session: { code, issuedAt },
  })
}
