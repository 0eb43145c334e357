// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { seal, unseal } from '../../src/app/keys/vault.ts'
import {
  connect,
  disconnect,
  findConnection,
  lock,
  unlock,
  useConnection,
} from '../../src/app/outbox/connection.ts'
import { isConnected } from '../../src/app/outbox/is-connected.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import type { Shelves } from '../../src/app/storage/shelves.ts'

const STORE = {
  endpoint: 'https://records.example.org/xapi/',
  key: 'the-key-4711',
  secret: 'the-secret-0815',
  version: '1.0.3',
} as const

const stateNow = () => useConnection.getState().state

/** Everything on the device, as somebody would find it who opens its files. */
const onDevice = async (on: Shelves): Promise<string> => JSON.stringify(await on.list('device'))

beforeEach(() => sessionStorage.clear())

describe('a connection under a passphrase of the staff', () => {
  it('is on the device only sealed, and opens in a later session with the passphrase alone', async () => {
    const on = memoryShelves()
    await connect(on, STORE, 'fourteen brown horses')
    expect(stateNow()).toEqual({ is: 'open', connection: STORE, sealed: true })
    const kept = await onDevice(on)
    for (const secret of [STORE.key, STORE.secret, 'horses', btoa(STORE.key), btoa(STORE.secret)])
      expect(kept).not.toContain(secret)
    sessionStorage.clear()
    await findConnection(on)
    expect(stateNow()).toEqual({ is: 'sealed', endpoint: STORE.endpoint })
    expect(await unlock(on, 'fourteen brown cows')).toBe(false)
    expect(stateNow().is).toBe('sealed')
    expect(await unlock(on, 'fourteen brown horses')).toBe(true)
    expect(stateNow()).toEqual({ is: 'open', connection: STORE, sealed: true })
  })

  it('does not open for another address that somebody put beside it', async () => {
    const sealed = await seal('horses', 'keys', STORE.endpoint)
    expect(await unseal('horses', sealed, STORE.endpoint)).toBe('keys')
    expect(await unseal('horses', sealed, 'https://evil.example/xapi/')).toBeNull()
    expect(
      await unseal('horses', { ...sealed, text: `${sealed.text}AA` }, STORE.endpoint),
    ).toBeNull()
  })
})

describe('a connection without a passphrase', () => {
  it('has its keys for this session only; the address stays, the keys are asked for again', async () => {
    const on = memoryShelves()
    await connect(on, STORE, '')
    expect(stateNow()).toEqual({ is: 'open', connection: STORE, sealed: false })
    expect(await onDevice(on)).not.toContain(STORE.key)
    expect(await onDevice(on)).not.toContain(STORE.secret)
    sessionStorage.clear()
    await findConnection(on)
    expect(stateNow()).toEqual({ is: 'keyless', endpoint: STORE.endpoint })
    expect(await isConnected(on)).toBe(true)
  })

  it('never sends its keys to an address that another tab has set meanwhile', async () => {
    const on = memoryShelves()
    await connect(on, STORE, '')
    const mine = JSON.stringify({ endpoint: STORE.endpoint, key: STORE.key, secret: STORE.secret })
    await connect(on, { ...STORE, endpoint: 'https://other.example/xapi/', key: 'other' }, '')
    sessionStorage.setItem('millwright-store-keys', mine)
    await findConnection(on)
    expect(stateNow()).toEqual({ is: 'keyless', endpoint: 'https://other.example/xapi/' })
  })

  it('is gone from device and session when staff take it away, and locked when they lock it', async () => {
    const on = memoryShelves()
    await connect(on, STORE, '')
    await lock(on)
    expect(stateNow().is).toBe('keyless')
    await disconnect(on)
    expect(stateNow()).toEqual({ is: 'none' })
    expect(await isConnected(on)).toBe(false)
    expect(sessionStorage.length).toBe(0)
  })
})
