import { base64url, type JWK } from 'jose'
import { isText } from '../shape.ts'

/** The public half of an RSA key, and nothing else of it. */
export interface PublicRsa {
  readonly kty: 'RSA'
  readonly n: string
  readonly e: string
}

/** The parts of a key that may be told to anybody; null where it is no RSA key. */
export const publicRsa = ({
  kty,
  n,
  e,
}: JWK | Readonly<Record<string, unknown>>): PublicRsa | null =>
  kty === 'RSA' && isText(n) && isText(e) ? { kty, n: String(n), e: String(e) } : null

/**
 * A key as an identifier that anybody can read the key from, without a network (did:jwk): its JSON
 * with the keys in this order.
 */
export const didOf = ({ kty, n, e }: PublicRsa): string =>
  `did:jwk:${base64url.encode(JSON.stringify({ kty, n, e }))}`
