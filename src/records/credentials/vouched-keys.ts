import { parseInstant } from '../../core/civil-time.ts'
import { isRecord } from '../check-parts.ts'
import { isInstant, isListOf, isText, type Shape, shapeFaults } from '../shape.ts'
import { openJws, type SigningKey, signJws } from '../signature/jws.ts'
import type { KnownKey } from './known-keys.ts'

/**
 * The keys that a centre vouches for, signed by the key of the centre: whoever knows that one key
 * knows whose the others are. The newest list counts alone, so that a key is taken off it by leaving
 * it out of the next.
 */
export interface VouchedKeys {
  readonly format: 'millwright-keys/1'
  readonly centre: string
  /** ISO 8601. */
  readonly issuedAt: string
  readonly keys: readonly KnownKey[]
}

/** A list whose signature holds, and the RFC 7638 thumbprint of the key that made it. */
export interface HeldVouchedKeys extends VouchedKeys {
  readonly key: string
}

export const signVouchedKeys = (
  keys: readonly KnownKey[],
  issuedAt: string,
  centre: SigningKey & { readonly holder: string },
): Promise<string> =>
  signJws({ format: 'millwright-keys/1', centre: centre.holder, issuedAt, keys }, centre)

const MOST_KEYS = 200
const MOST_NAME = 80

const isName = (value: unknown): boolean => isText(value) && String(value).length <= MOST_NAME

const KEY: Shape = {
  key: [(value) => /^[\w-]{43}$/.test(String(value)), 'the name of a key'],
  name: [isName, 'a name'],
}

const LIST: Shape = {
  format: [(value) => value === 'millwright-keys/1', '"millwright-keys/1"'],
  centre: [isName, 'a name'],
  issuedAt: [isInstant, 'an ISO 8601 time with a zone'],
  keys: [isListOf(KEY, MOST_KEYS), `a list of at most ${MOST_KEYS} keys`],
}

/** Opens a list from anybody; null where it is none, or is not what its key signed. */
export async function openVouchedKeys(jws: string): Promise<HeldVouchedKeys | null> {
  const opened = await openJws(jws)
  return opened && isList(opened.payload) ? { ...opened.payload, key: opened.key } : null
}

const isList = (value: unknown): value is VouchedKeys =>
  isRecord(value) && shapeFaults(value, LIST, '').length === 0

/**
 * The keys that are known through these lists: the newest of each centre whose own key is known. A
 * centre that was only vouched for does not vouch for others.
 */
export function knownThrough(
  lists: readonly HeldVouchedKeys[],
  known: readonly KnownKey[],
): readonly KnownKey[] {
  const at = ({ issuedAt }: VouchedKeys): number => Number(parseInstant(issuedAt))
  return known.flatMap((centre) => {
    const [newest] = lists.filter(({ key }) => key === centre.key).toSorted((a, b) => at(b) - at(a))
    return (newest?.keys ?? [])
      .filter(({ key }) => !known.some((each) => each.key === key))
      .map(({ key, name }) => ({ key, name, through: centre.name }))
  })
}
