import { fromBase64, toBase64 } from '../base64.ts'

/** OWASP's password storage sheet for PBKDF2 with SHA-256. Staff wait a second once a session. */
const ROUNDS = 600_000

/** Shorter ones are guessed by a machine that has the files of the device. */
export const SHORTEST_PASSPHRASE = 12

/** A text that only a passphrase opens; bytes in base64. */
export interface Sealed {
  readonly salt: string
  readonly rounds: number
  readonly iv: string
  readonly text: string
}

/** Locks a text under a passphrase. It opens only beside what it is `about`. */
export async function seal(passphrase: string, text: string, about: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const key = await keyFrom(passphrase, salt, ROUNDS)
  const how = { name: 'AES-GCM', iv, additionalData: utf8(about) }
  const locked = await crypto.subtle.encrypt(how, key, utf8(text))
  return {
    salt: toBase64(salt),
    rounds: ROUNDS,
    iv: toBase64(iv),
    text: toBase64(new Uint8Array(locked)),
  }
}

/** The text; null where the passphrase is another one, or anything was changed. */
export async function unseal(
  passphrase: string,
  { salt, rounds, iv, text }: Sealed,
  about: string,
): Promise<string | null> {
  try {
    const key = await keyFrom(passphrase, fromBase64(salt), rounds)
    const how = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: utf8(about) }
    const open = await crypto.subtle.decrypt(how, key, fromBase64(text))
    return new TextDecoder().decode(open)
  } catch {
    return null
  }
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const bytes = utf8(passphrase.normalize('NFKC'))
  const from = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(how, from, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}
