import type { PinRow } from '../storage/shelves.ts'

/** OWASP's password storage sheet asks for 600,000; a third keeps an old school PC under a second. */
const rounds = 200_000

/** False on an address that is not secure: browsers have no key functions there. */
export const canKeepPin = (): boolean => globalThis.crypto?.subtle !== undefined

export async function makePin(pin: string): Promise<PinRow> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  return { salt, rounds, hash: await stretch(pin, salt, rounds) }
}

export async function pinMatches(pin: string, kept: PinRow): Promise<boolean> {
  const hash = await stretch(pin, kept.salt, kept.rounds)
  return hash.length === kept.hash.length && hash.every((byte, index) => byte === kept.hash[index])
}

async function stretch(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(pin.normalize('NFKC'))
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256))
}
