import { create } from 'zustand'
import type { XapiVersion } from '../../records/outbox/version.ts'
import { type Sealed, seal, unseal } from '../keys/vault.ts'
import type { Shelves } from '../storage/shelves.ts'
import { tabMemory } from '../storage/tab-memory.ts'
import type { KeyConnection } from './ask-store.ts'
import { post } from './channel.ts'
import { CONNECTION } from './is-connected.ts'

/** What the device keeps of a connection: the address, and the keys only where they are sealed. */
interface Kept {
  readonly endpoint: string
  readonly version: XapiVersion
  readonly sealed: Sealed | null
}

/**
 * Where records go from this tab: `none` is set up; `open` with its keys; `sealed` until staff type
 * their passphrase; `keyless` because the keys were only for a session that is over.
 */
export type ConnectionState =
  | { readonly is: 'none' }
  | { readonly is: 'open'; readonly connection: KeyConnection; readonly sealed: boolean }
  | { readonly is: 'sealed' | 'keyless'; readonly endpoint: string }

export const useConnection = create<{ readonly state: ConnectionState }>(() => ({
  state: { is: 'none' },
}))

const TAB = 'millwright-store-keys'

async function readKept(on: Shelves): Promise<Kept | null> {
  const row = await on.read('device', CONNECTION)
  return row ? (JSON.parse(row.value) as Kept) : null
}

/** Finds out how this tab stands, on opening and after another tab has changed something. */
export async function findConnection(on: Shelves): Promise<void> {
  useConnection.setState({ state: stateOf(await readKept(on), tabMemory.get(TAB)) })
}

function stateOf(kept: Kept | null, keys: string | null): ConnectionState {
  if (!kept) return { is: 'none' }
  const { endpoint, version, sealed } = kept
  const held = keys === null ? null : (JSON.parse(keys) as Omit<KeyConnection, 'version'>)
  // Keys are for the address that they were typed for, and for no other.
  if (held?.endpoint === endpoint)
    return { is: 'open', connection: { ...held, version }, sealed: sealed !== null }
  return { is: sealed ? 'sealed' : 'keyless', endpoint }
}

/** Sets where records go. The keys stay for this session, and under a passphrase where one is given. */
export async function connect(
  on: Shelves,
  connection: KeyConnection,
  passphrase: string,
): Promise<void> {
  const { endpoint, version, key, secret } = connection
  const keys = JSON.stringify({ endpoint, key, secret })
  const sealed = passphrase === '' ? null : await seal(passphrase, keys, endpoint)
  const kept: Kept = { endpoint, version, sealed }
  await on.write([{ put: 'device', row: { name: CONNECTION, value: JSON.stringify(kept) } }])
  tabMemory.set(TAB, keys)
  await findConnection(on)
  post({ about: 'connection' })
}

/** Opens the keys for this session; false where the passphrase is another one. */
export async function unlock(on: Shelves, passphrase: string): Promise<boolean> {
  const kept = await readKept(on)
  const keys = kept?.sealed && (await unseal(passphrase, kept.sealed, kept.endpoint))
  if (!keys) return false
  tabMemory.set(TAB, keys)
  await findConnection(on)
  return true
}

/** Ends the session of the keys in this tab; sealed ones stay on the device. */
export async function lock(on: Shelves): Promise<void> {
  tabMemory.remove(TAB)
  await findConnection(on)
}

/** Nothing is sent from here any longer. What waits, waits on. */
export async function disconnect(on: Shelves): Promise<void> {
  await on.write([{ remove: 'device', key: CONNECTION }])
  await lock(on)
  post({ about: 'connection' })
}
