import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { isRecord } from '../check-parts.ts'
import { beganWith, type SessionClaim } from '../session/proof.ts'
import { isInstant, isText, type Shape, shapeFaults } from '../shape.ts'
import { openJws } from './jws.ts'
import { changedSince, type SignedParts, type SignerRole } from './signed-parts.ts'

/** What one signature of an attempt file says and whether it holds. */
export type SignatureFinding = {
  /** Its place in the file's list. */
  readonly n: number
} & (
  | {
      readonly holds: true
      readonly role: SignerRole
      readonly name: string | null
      readonly signedAt: string
      /** RFC 7638 thumbprint of the key. */
      readonly key: string
      /** The supervised session that was signed too, its code held against the attempt; else null. */
      readonly session: SessionClaim | null
    }
  | {
      readonly holds: false
      /**
       * `broken`: no signature of its own key; `changed`: the file is not what was signed; `session`:
       * the attempt was not begun with the code that was signed.
       */
      readonly why: 'broken' | 'changed' | 'session'
      /** The first part that is not as it was signed. */
      readonly part: string | null
      readonly key: string | null
    }
)

const isHash = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

const PAYLOAD: Shape = {
  format: [(value) => value === 'millwright-signature/1', '"millwright-signature/1"'],
  role: [
    (value) => value === 'device' || value === 'centre' || value === 'assessor',
    'device, centre or assessor',
  ],
  name: [(value) => value === null || isText(value), 'a text or null'],
  signedAt: [(value) => isInstant(value), 'an ISO 8601 time with a zone'],
  parts: [(value) => isRecord(value) && Object.values(value).every(isHash), 'SHA-256 in hex'],
}

const isClaim = (value: unknown): boolean =>
  isRecord(value) &&
  Object.keys(value).length === 2 &&
  typeof value.code === 'string' &&
  isInstant(value.issuedAt)

function isSignedParts(payload: unknown): payload is SignedParts {
  if (!isRecord(payload)) return false
  const { session, ...rest } = payload
  return shapeFaults(rest, PAYLOAD, '').length === 0 && (session === undefined || isClaim(session))
}

/** Opens every signature of an attempt file, in their order. */
export const checkSignatures = (attempt: Attempt<Result>): Promise<readonly SignatureFinding[]> =>
  Promise.all((attempt.signatures ?? []).map((jws, n) => checkOne(attempt, jws, n)))

async function checkOne(
  attempt: Attempt<Result>,
  jws: string,
  n: number,
): Promise<SignatureFinding> {
  const opened = await openJws(jws)
  if (!opened || !isSignedParts(opened.payload))
    return { n, holds: false, why: 'broken', part: null, key: null }
  const { payload, key } = opened
  const part = changedSince(payload, attempt)
  if (part !== null) return { n, holds: false, why: 'changed', part, key }
  const { role, name, signedAt, session = null } = payload
  if (session && !beganWith(attempt, session.code))
    return { n, holds: false, why: 'session', part: 'session', key }
  return { n, holds: true, role, name, signedAt, key, session }
}
