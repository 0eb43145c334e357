import { canonicalJson } from '../../core/json.ts'
import { isRecord, isUuid } from '../check-parts.ts'
import { isInstant, isText, type Shape, shapeFaults } from '../shape.ts'
import type { Credential } from './credential.ts'
import type { CredentialFault } from './credential-fault.ts'
import { claimsOf } from './issue.ts'
import { readClaim } from './read-claim.ts'

export type CredentialRead =
  | { readonly credential: Credential; readonly why?: never; readonly part?: never }
  | { readonly credential: null; readonly why: CredentialFault; readonly part: string | null }

const isUrn = (value: unknown): boolean =>
  typeof value === 'string' && value.startsWith('urn:uuid:') && isUuid(value.slice(9))

const MOST_NAME = 80

const HEAD: Shape = {
  id: [isUrn, 'a UUID'],
  validFrom: [isInstant, 'an ISO 8601 time with a zone'],
  validUntil: [isInstant, 'an ISO 8601 time with a zone'],
}

const ISSUER: Shape = {
  id: [isText, 'a text'],
  name: [(value) => isText(value) && String(value).length <= MOST_NAME, 'a name'],
}

const SUBJECT: Shape = { id: [isUrn, 'a UUID'] }

const refuse = (why: CredentialFault, part: string | null = null): CredentialRead => ({
  credential: null,
  why,
  part,
})

/** What a key has signed, as a credential of ours: the claims of its token held against it. */
export function readCredential(document: Readonly<Record<string, unknown>>): CredentialRead {
  const { type, issuer, credentialSubject, millwright } = document
  const types: readonly unknown[] = Array.isArray(type) ? type : []
  const isBadge = types.includes('OpenBadgeCredential') || types.includes('AchievementCredential')
  if (!types.includes('VerifiableCredential') || !isBadge) return refuse('other')
  if (!isRecord(millwright) || !isRecord(issuer) || !isRecord(credentialSubject))
    return refuse('other')
  if (/^millwright-credential\/([2-9]|\d\d)/.test(String(millwright.format)))
    return refuse('newer', 'millwright/format')
  const faults = [
    ...shapeFaults(document, HEAD, '', 'open'),
    ...shapeFaults(issuer, ISSUER, '/issuer', 'open'),
    ...shapeFaults(credentialSubject, SUBJECT, '/credentialSubject', 'open'),
    ...readClaim(millwright, '/millwright').faults,
  ]
  const [fault] = faults
  if (fault !== undefined) return refuse('shape', fault.split(' ')[0]?.slice(1) ?? null)
  // The shape has been checked key by key; the type only says what was found.
  const credential = document as unknown as Credential
  const wrong = Object.entries(claimsOf(credential)).find(
    ([name, value]) => canonicalJson(document[name] ?? null) !== canonicalJson(value),
  )
  return wrong ? refuse('claims', wrong[0]) : { credential }
}
