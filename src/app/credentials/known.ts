import type { CheckerKnows, CredentialFinding } from '../../records/credentials/check-credential.ts'
import { checkCredential } from '../../records/credentials/check-credential.ts'
import type { KnownKey } from '../../records/credentials/known-keys.ts'
import { type HeldRevocations, openRevocations } from '../../records/credentials/revocations.ts'
import {
  type HeldVouchedKeys,
  knownThrough,
  openVouchedKeys,
} from '../../records/credentials/vouched-keys.ts'
import { assessorId, listAssessors } from '../keys/assessor-key.ts'
import type { Shelves } from '../storage/shelves.ts'

const KEY = 'known-key:'
const LIST = 'revocations:'
const VOUCHED = 'vouched-keys:'

/** The keys of others that somebody on this device has said to know. */
export async function notedKeys(on: Shelves): Promise<readonly KnownKey[]> {
  const rows = (await on.list('device')).filter(({ name }) => name.startsWith(KEY))
  return rows.map(({ name, value }) => ({ key: name.slice(KEY.length), name: value }))
}

export const noteKey = (on: Shelves, { key, name }: KnownKey): Promise<void> =>
  on.write([{ put: 'device', row: { name: `${KEY}${key}`, value: name } }])

export const forgetKey = (on: Shelves, key: string): Promise<void> =>
  on.write([{ remove: 'device', key: `${KEY}${key}` }])

/** The signed lists of a kind that were brought here, each opened again. */
async function listsOn<List>(
  on: Shelves,
  kind: string,
  open: (jws: string) => Promise<List | null>,
): Promise<readonly List[]> {
  const rows = (await on.list('device')).filter(({ name }) => name.startsWith(kind))
  const lists = await Promise.all(rows.map(({ value }) => open(value)))
  return lists.flatMap((list) => list ?? [])
}

/** Keeps a list from anybody: it speaks only for credentials of its own key. */
export const noteList = (on: Shelves, list: HeldRevocations, jws: string): Promise<void> =>
  on.write([{ put: 'device', row: { name: `${LIST}${list.key}:${list.issuedAt}`, value: jws } }])

/** Keeps the keys that a centre vouches for; they are known once the centre's own key is. */
export const noteVouched = (on: Shelves, list: HeldVouchedKeys, jws: string): Promise<void> =>
  on.write([{ put: 'device', row: { name: `${VOUCHED}${list.key}:${list.issuedAt}`, value: jws } }])

/** What this device knows about keys and about what was taken back, its own assessors with it. */
export async function knowsHere(on: Shelves): Promise<CheckerKnows> {
  const [assessors, noted, lists, vouched, issued] = await Promise.all([
    listAssessors(on),
    notedKeys(on),
    listsOn(on, LIST, openRevocations),
    listsOn(on, VOUCHED, openVouchedKeys),
    on.list('issued'),
  ])
  const own = assessors.map((row): KnownKey => ({ key: assessorId(row), name: row.holder }))
  const now = new Date().toISOString()
  const ownLists = own.map(
    ({ key, name }): HeldRevocations => ({
      format: 'millwright-revocations/1',
      key,
      assessor: name,
      issuedAt: now,
      revoked: issued.flatMap(({ id, key: by, revoked }) =>
        by === key && revoked ? [{ id, ...revoked }] : [],
      ),
    }),
  )
  const known = [...own, ...noted]
  return {
    now: Date.now(),
    keys: [...known, ...knownThrough(vouched, known)],
    revocations: [...lists, ...ownLists],
  }
}

/** Holds a credential from anybody against all that this device knows. */
export const checkHere = async (on: Shelves, text: string): Promise<CredentialFinding> =>
  checkCredential(text, await knowsHere(on))

/** The keys in the newest list that a centre signed here, for the next one to begin with. */
export async function vouchedBy(on: Shelves, centre: string): Promise<readonly KnownKey[]> {
  const lists = await listsOn(on, `${VOUCHED}${centre}:`, openVouchedKeys)
  return lists.toSorted((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1))[0]?.keys ?? []
}
