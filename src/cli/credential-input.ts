import { parseInstant } from '../core/civil-time.ts'
import type { CheckerKnows } from '../records/credentials/check-credential.ts'
import { type KnownKey, readKeyCard } from '../records/credentials/known-keys.ts'
import { type HeldRevocations, openRevocations } from '../records/credentials/revocations.ts'
import {
  type HeldVouchedKeys,
  knownThrough,
  openVouchedKeys,
} from '../records/credentials/vouched-keys.ts'
import { readText } from './files.ts'

/** What the flags of `verify` say about whoever checks a credential. */
export interface KnowsFlags {
  readonly key?: string | undefined
  readonly keys?: string | undefined
  readonly revoked?: string | undefined
  readonly at?: string | undefined
}

export type KnowsInput =
  | { readonly knows: CheckerKnows; readonly fault: null }
  | { readonly knows: null; readonly fault: string }

const refuse = (fault: string): KnowsInput => ({ knows: null, fault })

/** What the checker knows: a key, a list of what was taken back, and the time. */
export async function readKnows(
  { key, keys, revoked, at }: KnowsFlags,
  clock: number,
): Promise<KnowsInput> {
  const now = at === undefined ? clock : parseInstant(at)
  if (now === null) return refuse('--at needs an ISO 8601 time with a zone.')
  const known = await readFrom<KnownKey>(key, readKeyCard, 'holds no public key')
  if (typeof known === 'string') return refuse(known)
  const lists = await readFrom<HeldVouchedKeys>(
    keys,
    (text) => openVouchedKeys(text.trim()),
    'is no list of keys, or is not what its key signed',
  )
  if (typeof lists === 'string') return refuse(lists)
  const revocations = await readFrom<HeldRevocations>(
    revoked,
    (text) => openRevocations(text.trim()),
    'is no list of what was taken back, or is not what its key signed',
  )
  if (typeof revocations === 'string') return refuse(revocations)
  const all = [...known, ...knownThrough(lists, known)]
  return { knows: { now, keys: all, revocations }, fault: null }
}

async function readFrom<Found>(
  file: string | undefined,
  read: (text: string) => Promise<Found | null>,
  otherwise: string,
): Promise<readonly Found[] | string> {
  if (file === undefined) return []
  const { text, fault } = readText(file)
  if (text === null) return `${file}: ${fault}`
  const found = await read(text)
  return found === null ? `${file} ${otherwise}.` : [found]
}
