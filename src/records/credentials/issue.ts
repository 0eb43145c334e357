import { SignJWT } from 'jose'
import { parseInstant } from '../../core/civil-time.ts'
import { sha256Hex } from '../../core/hash.ts'
import type { SigningKey } from '../signature/jws.ts'
import type { Claim } from './claim.ts'
import { type Credential, credentialOf, type Issuing } from './credential.ts'
import { publicRsa } from './did-jwk.ts'
import { printsOf } from './prints.ts'

/** The one algorithm that every reader of Open Badges 3.0 must know. */
export const ALGORITHM = 'RS256'

/** Section 8.2.4.1 of Open Badges 3.0: what the claims of the JWT must be for a credential. */
export const claimsOf = ({ id, issuer, validFrom, validUntil, credentialSubject }: Credential) => ({
  iss: issuer.id,
  jti: id,
  nbf: Number(parseInstant(validFrom)) / 1000,
  exp: Number(parseInstant(validUntil)) / 1000,
  sub: credentialSubject.id,
})

/**
 * Signs a credential: a compact JWS over it (Open Badges 3.0, section 8.2), with the public half of
 * the key in the header, which may hold nothing but `alg`, `typ` and `jwk`.
 */
export async function issueCredential(
  claim: Claim,
  issuing: Omit<Issuing, 'issuer'>,
  assessor: SigningKey & { readonly holder: string },
): Promise<string> {
  const publicJwk = publicRsa(assessor.publicJwk)
  if (assessor.algorithm !== ALGORITHM || !publicJwk)
    throw new Error('issueCredential: a credential is signed by an RSA key.')
  const issuer = { name: assessor.holder, publicJwk }
  const credential = credentialOf(claim, { ...issuing, issuer })
  const document = { ...credential, ...claimsOf(credential) }
  return new SignJWT({ ...document, millwrightPrints: printsOf(document) })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', jwk: { ...publicJwk } })
    .sign(assessor.privateKey)
}

/** What a certificate on paper carries of a credential, so that the two can be held together. */
export const hashOf = (jws: string): string => sha256Hex(jws)
