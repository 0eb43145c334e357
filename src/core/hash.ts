import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** SHA-256 of bytes, in lower-case hex. */
export const sha256HexOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** Name-based UUID (RFC 9562, version 5) in a namespace that is itself a UUID. */
export function uuidV5(name: string, namespace: string): string {
  const space = hexToBytes(namespace.replaceAll('-', ''))
  const text = utf8ToBytes(name)
  const bytes = new Uint8Array(space.length + text.length)
  bytes.set(space)
  bytes.set(text, space.length)
  const digest = sha1(bytes).slice(0, 16)
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  const hex = bytesToHex(digest)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-')
}
