import {
  type CryptoKey,
  calculateJwkThumbprint,
  EmbeddedJWK,
  type JWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose'

/** A key pair to sign with: the public half travels with each signature. */
export interface SigningKey {
  readonly algorithm: 'ES256' | 'RS256'
  readonly privateKey: CryptoKey
  readonly publicJwk: JWK
}

/** A signature that holds: what was signed, and by which key. */
export interface OpenedJws {
  readonly payload: JWTPayload
  /** RFC 7638 thumbprint of the public key, SHA-256, base64url. */
  readonly key: string
}

/** Signatures without a key pair behind them are refused: `none`, and anything with a shared secret. */
const ALGORITHMS = ['ES256', 'RS256']
const TYPE = 'millwright-signature+jwt'
/** Room for the reasons and words of a judgement in a script that takes three bytes a letter. */
const MOST_CHARACTERS = 200_000

/** RFC 7638: the short name of a public key. */
export const keyName = (jwk: JWK): Promise<string> => calculateJwkThumbprint(jwk, 'sha256')

/** A compact JWS (RFC 7515, RFC 7519) over a JSON object. */
export async function signJws(
  payload: Readonly<Record<string, unknown>>,
  { algorithm, privateKey, publicJwk }: SigningKey,
): Promise<string> {
  const kid = await keyName(publicJwk)
  return new SignJWT({ ...payload })
    .setProtectedHeader({ alg: algorithm, typ: TYPE, kid, jwk: publicJwk })
    .sign(privateKey)
}

/** Opens a JWS with the key that stands in it; null where it does not hold, whatever the reason. */
export async function openJws(jws: string): Promise<OpenedJws | null> {
  if (jws.length > MOST_CHARACTERS) return null
  try {
    const { payload, protectedHeader } = await jwtVerify(jws, EmbeddedJWK, {
      algorithms: ALGORITHMS,
      typ: TYPE,
    })
    const { jwk } = protectedHeader
    return jwk ? { payload, key: await keyName(jwk) } : null
  } catch {
    return null
  }
}
