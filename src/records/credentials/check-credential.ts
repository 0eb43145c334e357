import {
  base64url,
  compactVerify,
  decodeJwt,
  decodeProtectedHeader,
  importJWK,
  type JWK,
} from 'jose'
import { parseInstant } from '../../core/civil-time.ts'
import { canonicalJson } from '../../core/json.ts'
import { readBoundedJson } from '../bounded-json.ts'
import { type Checked, isRecord } from '../check-parts.ts'
import { keyName } from '../signature/jws.ts'
import type { Claim } from './claim.ts'
import type { CredentialFault } from './credential-fault.ts'
import { didOf, type PublicRsa, publicRsa } from './did-jwk.ts'
import { ALGORITHM, hashOf } from './issue.ts'
import type { KnownKey } from './known-keys.ts'
import { firstAltered } from './prints.ts'
import { readCredential } from './read-credential.ts'
import { type HeldRevocations, type RevocationStanding, revocationOf } from './revocations.ts'

export type CredentialFinding =
  | {
      readonly holds: false
      readonly why: CredentialFault
      /** The first value that does not match, or what the header asks for. */
      readonly part: string | null
    }
  | HeldCredential

/** A credential whose signature holds: what it says, and how that stands now. */
export interface HeldCredential {
  readonly holds: true
  readonly jws: string
  /** UUIDs. */
  readonly id: string
  readonly subject: string
  /** SHA-256 of the compact JWS, in hex. */
  readonly hash: string
  /** RFC 7638 thumbprint of the key, and the name that its holder gave themselves. */
  readonly key: string
  readonly issuer: string
  /** ISO 8601. */
  readonly validFrom: string
  readonly validUntil: string
  readonly claim: Claim
  /** By whose name the key is known to whoever checks; null where it is not. */
  readonly knownAs: string | null
  /** The centre by which it is known; null where a person knows it, or nobody. */
  readonly knownThrough: string | null
  readonly time: 'in-time' | 'not-yet' | 'expired'
  readonly revocation: RevocationStanding
}

/** What whoever checks knows already. */
export interface CheckerKnows {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly keys: readonly KnownKey[]
  readonly revocations: readonly HeldRevocations[]
}

/** In one word: the first thing that stands against it. */
export type CredentialStanding = 'refused' | 'revoked' | 'expired' | 'not-yet' | 'unknown' | 'good'

export function standingOf(finding: CredentialFinding): CredentialStanding {
  if (!finding.holds) return 'refused'
  if (finding.revocation.is === 'revoked') return 'revoked'
  if (finding.time !== 'in-time') return finding.time
  return finding.knownAs === null ? 'unknown' : 'good'
}

const MOST_CHARACTERS = 100_000
const PARTS = /^([\w-]+)\.([\w-]+)\.([\w-]*)$/

/** A text that looks like something signed, without the blanks that a paste brings along. */
const compactOf = (text: string): string => text.replace(/\s+/g, '')

/** Whether a text is a compact JWS by its look: three parts of letters that need no escape. */
export const looksSigned = (text: string): boolean =>
  text.length < 2 * MOST_CHARACTERS && PARTS.test(compactOf(text))

const refuse = (why: CredentialFault, part: string | null = null): CredentialFinding => ({
  holds: false,
  why,
  part,
})

/** Holds a credential from anybody against its signature, itself, and what the checker knows. */
export async function checkCredential(
  text: string,
  knows: CheckerKnows,
): Promise<CredentialFinding> {
  if (text.length > 2 * MOST_CHARACTERS) return refuse('too-long')
  const jws = compactOf(text)
  if (!PARTS.test(jws)) return refuse('not-signed')
  if (jws.length > MOST_CHARACTERS) return refuse('too-long')
  const header = bounded(() => decodeProtectedHeader(jws))
  const document = bounded(() => decodeJwt(jws))
  if (!header) return refuse('unreadable', 'header')
  const algorithm = String(header.alg)
  if (algorithm.toLowerCase() === 'none') return refuse('no-algorithm')
  if (algorithm !== ALGORITHM) return refuse('algorithm', algorithm)
  if (!isRecord(header.jwk)) return refuse('no-key')
  if ('d' in header.jwk) return refuse('private-key')
  const jwk = publicRsa(header.jwk)
  if (!jwk) return refuse('no-key')
  if (bitsOf(jwk) < 2048) return refuse('weak-key', String(bitsOf(jwk)))
  if (!document) return refuse('unreadable', 'payload')
  if (!(await isSigned(jws, jwk))) return refuse('altered', alteredPart(header, jwk, document))
  const { millwrightPrints: _prints, ...rest } = document
  const { credential, why, part } = readCredential(rest)
  if (!credential) return refuse(why, part)
  const key = await keyName({ ...jwk })
  if (credential.issuer.id !== didOf(jwk)) return refuse('issuer', 'issuer/id')
  const [from, until] = [credential.validFrom, credential.validUntil].map(parseInstant)
  const id = uuidIn(credential.id)
  const known = knows.keys.find((each) => each.key === key)
  return {
    holds: true,
    jws,
    id,
    subject: uuidIn(credential.credentialSubject.id),
    hash: hashOf(jws),
    key,
    issuer: credential.issuer.name,
    validFrom: credential.validFrom,
    validUntil: credential.validUntil,
    claim: credential.millwright,
    knownAs: known?.name ?? null,
    knownThrough: known?.through ?? null,
    time: knows.now < Number(from) ? 'not-yet' : knows.now >= Number(until) ? 'expired' : 'in-time',
    revocation: revocationOf(knows.revocations, key, id),
  }
}

const uuidIn = (urn: string): string => urn.replace(/^urn:uuid:/, '')

function orNull<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** What stands in a part of it, never nested so deep that whoever walks through it runs out of stack. */
function bounded(read: () => object): Checked | null {
  const text = orNull(() => JSON.stringify(read()))
  const { value } = readBoundedJson(text ?? '')
  return isRecord(value) ? value : null
}

/** The length of the modulus, without the zeros that it may begin with. */
function bitsOf({ n }: PublicRsa): number {
  const bytes = orNull(() => base64url.decode(n)) ?? new Uint8Array()
  const first = bytes.findIndex((byte) => byte > 0)
  return first < 0 ? 0 : (bytes.length - first - 1) * 8 + (bytes[first] ?? 0).toString(2).length
}

async function isSigned(jws: string, jwk: PublicRsa): Promise<boolean> {
  try {
    const key = await importJWK({ ...jwk } satisfies JWK, ALGORITHM)
    await compactVerify(jws, key, { algorithms: [ALGORITHM] })
    return true
  } catch {
    return false
  }
}

/** Where a signature does not hold: the value that careless hands have changed, if it can be named. */
function alteredPart(
  header: object,
  jwk: PublicRsa,
  { millwrightPrints, ...document }: Readonly<Record<string, unknown>>,
): string | null {
  if (millwrightPrints === undefined) return null
  const altered = firstAltered(document, millwrightPrints)
  if (altered !== null) return altered
  if (document.iss !== didOf(jwk)) return 'header/jwk'
  const made = { alg: ALGORITHM, typ: 'JWT', jwk }
  return canonicalJson(header) === canonicalJson(made) ? 'signature' : 'header'
}
