import type { SigningKey } from '../../records/signature/jws.ts'
import type { Shelves } from '../storage/shelves.ts'

const NAME = 'device'

/**
 * The key of this device, made when it is first asked for. Its private half can be used here but
 * never read out. Null where the browser has no keys to give, as on a page without HTTPS.
 */
export async function deviceKey(on: Shelves): Promise<SigningKey | null> {
  // Declared as always there, but missing on a page that came without HTTPS.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return null
  const kept = await on.read('keys', NAME)
  if (kept && 'privateKey' in kept) return kept
  const { privateKey, publicKey } = await subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign', 'verify'],
  )
  const { kty, crv, x, y } = await subtle.exportKey('jwk', publicKey)
  if (!kty || !crv || !x || !y) return null
  const key = { name: NAME, algorithm: 'ES256', privateKey, publicJwk: { kty, crv, x, y } } as const
  await on.write([{ put: 'keys', row: key }])
  return key
}
