import { readBoundedJson } from '../bounded-json.ts'
import { isRecord } from '../check-parts.ts'
import { isText } from '../shape.ts'
import { keyName } from '../signature/jws.ts'
import { type PublicRsa, publicRsa } from './did-jwk.ts'

/** A key that somebody who checks files has reason to know, and whose it is. */
export interface KnownKey {
  /** RFC 7638 thumbprint. */
  readonly key: string
  readonly name: string
  /** The centre that vouches for it; absent where a person said to know it. */
  readonly through?: string
}

const FORMAT = 'millwright-public-key/1'
const MOST_NAME = 80

/** The public half of a key as a file to hand to whoever checks what it signs. */
export const keyCard = (name: string, publicJwk: PublicRsa): string =>
  `${JSON.stringify({ format: FORMAT, name, publicJwk }, null, 2)}\n`

/** Reads such a file from anybody; null where it is none. */
export async function readKeyCard(text: string): Promise<KnownKey | null> {
  const { value } = readBoundedJson(text)
  if (!isRecord(value) || value.format !== FORMAT) return null
  const { name, publicJwk } = value
  if (!isText(name) || String(name).length > MOST_NAME || !isRecord(publicJwk)) return null
  const jwk = publicRsa(publicJwk)
  return jwk && { key: await keyName({ ...jwk }), name: String(name) }
}
