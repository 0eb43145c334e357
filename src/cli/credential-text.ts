import {
  type CredentialFinding,
  type HeldCredential,
  standingOf,
} from '../records/credentials/check-credential.ts'
import type { CredentialFault } from '../records/credentials/credential-fault.ts'
import { variantsIn, waysOf, waysText } from '../records/credentials/says.ts'
import { localise } from '../scenario/text.ts'

export interface Proof {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
}

const FAULTS: Readonly<Record<CredentialFault, (part: string | null) => string>> = {
  'not-signed': () => 'this is no signed text of three parts',
  'too-long': () => 'this is longer than any credential',
  unreadable: (part) => `its ${part} cannot be read`,
  'no-algorithm': () => 'it asks not to be checked (alg: none), so it proves nothing',
  algorithm: (part) => `it asks for ${part}; a credential is signed with RS256`,
  'no-key': () => 'the public key to check it by is not in it',
  'private-key': () => 'it holds a private key: whoever has the file can sign with it',
  'weak-key': (part) => `its key has ${part} bits; fewer than 2048 are refused`,
  altered: (part) =>
    part === null ? 'it is not what its key signed' : `${part} is not as it was signed`,
  issuer: () => 'it was signed by another key than that of whoever it names',
  other: () => 'it is signed, but it is no credential of Millwright',
  newer: () => 'it was made by a newer version of Millwright',
  claims: (part) => `${part} of the token is not that of the credential`,
  shape: (part) => `${part} is not what it should be`,
}

const NEVER_PROVEN = [
  'Who the person is: the credential names a number. Whoever shows it has to be known to you.',
  'Skill of hand, another workplace, or permission to work: a named person decides that.',
  'That the attempts are as they were: bring their files, and hold their fingerprints against these.',
]

const UNKNOWN_KEY =
  'Whose key it is: anybody can make a key under any name. Ask the assessor for their public key, and give it with --key.'
const NO_LIST = 'That it was not taken back: no list of this key was given with --revoked.'

function revocationProof({ revocation }: HeldCredential): Proof | null {
  switch (revocation.is) {
    case 'revoked':
      return {
        name: 'revocation',
        ok: false,
        detail: `taken back at ${revocation.at} (${revocation.reason})`,
      }
    case 'not-listed':
      return { name: 'revocation', ok: true, detail: `not taken back as of ${revocation.asOf}` }
    case 'no-list':
      return null
  }
}

/** What was found of a credential, each thing as a sentence, and what it does not prove. */
export function tellCredential(finding: CredentialFinding): {
  readonly proofs: readonly Proof[]
  readonly notProven: readonly string[]
} {
  if (!finding.holds) {
    const detail = FAULTS[finding.why](finding.part)
    return { proofs: [{ name: 'signature', ok: false, detail }], notProven: NEVER_PROVEN }
  }
  const { claim, time, knownAs, knownThrough, key, issuer, validFrom, validUntil, revocation } =
    finding
  const vouched = knownThrough === null ? '' : `, for whom ${knownThrough} vouches,`
  const who = knownAs === null ? `a key that calls itself ${issuer}` : `${knownAs}${vouched}`
  const proofs = [
    { name: 'signature', ok: true, detail: `unchanged since ${who} signed it, key ${key}` },
    {
      name: 'claim',
      ok: true,
      detail: `${localise(claim.competency.title, 'en')}: shown in simulation, ${waysText(waysOf(claim), 'en')}, different variants: ${variantsIn(claim)}, assessments passed: ${claim.attempts.length}, criteria not observed: ${claim.open.length}`,
    },
    {
      name: 'time',
      ok: time === 'in-time',
      detail: `${{ 'in-time': 'holds', 'not-yet': 'does not hold yet, it holds', expired: 'has run out, it held' }[time]} from ${validFrom} until ${validUntil}`,
    },
    revocationProof(finding),
  ]
  return {
    proofs: proofs.filter((proof) => proof !== null),
    notProven: [
      ...(knownAs === null ? [UNKNOWN_KEY] : []),
      ...(revocation.is === 'no-list' ? [NO_LIST] : []),
      ...NEVER_PROVEN,
    ],
  }
}

/** Nothing stands against it; whose key it is may still be unknown. */
export const isGood = (finding: CredentialFinding): boolean =>
  ['good', 'unknown'].includes(standingOf(finding))
