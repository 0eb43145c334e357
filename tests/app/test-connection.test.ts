import { afterEach, describe, expect, it } from 'vitest'
import { readEndpoint } from '../../src/app/outbox/endpoint.ts'
import { askVersion, testConnection } from '../../src/app/outbox/test-connection.ts'
import { type FaultyStore, openStore, type StoreOptions } from '../support/faulty-store.ts'

const stores: FaultyStore[] = []
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
})

const line = { fetch, patience: 20_000 }

async function test(options: StoreOptions, draft = { key: 'key', secret: 'secret' }, path = '') {
  const store = await openStore({ key: 'key:secret', ...options })
  stores.push(store)
  const finding = await testConnection({ ...draft, endpoint: `${store.endpoint}${path}` }, line)
  return { store, finding }
}

describe('a test of the connection', () => {
  it('finds that it works, which version to speak, and leaves nothing in the store', async () => {
    const { finding, store } = await test({})
    expect(finding).toEqual({ is: 'works', version: '1.0.3' })
    expect(store.has.size).toBe(0)
    const { finding: newer } = await test({ versions: ['2.0.0'], writeOnly: true })
    expect(newer).toEqual({ is: 'works', version: '2.0.0' })
  })

  it('takes a store that wants no empty list for one that works', async () => {
    const { finding } = await test({ mood: () => ({ status: 400, body: 'empty' }) })
    expect(finding.is).toBe('works')
  })

  it.each([
    [
      { key: 'key', secret: 'old' },
      {},
      '',
      { is: 'key', words: '401 Unauthorized – key has expired' },
    ],
    [undefined, { mood: () => ({ status: 403 }) }, '', { is: 'key', words: '403 Forbidden' }],
    [undefined, {}, 'elsewhere/', { is: 'no-store', words: '404 Not Found – Nothing is here.' }],
    [undefined, { mood: () => ({ status: 301 }) }, '', { is: 'moved' }],
    [
      undefined,
      { mood: () => ({ status: 503 }) },
      '',
      { is: 'odd', words: '503 Service Unavailable' },
    ],
    [
      undefined,
      { mood: () => ({ status: 200, body: '<h1>Hotel</h1>' }) },
      '',
      { is: 'odd', words: '200 OK – Hotel' },
    ],
  ] as const)('quotes the store where it says no (%#)', async (draft, options, path, finding) => {
    expect((await test(options, draft, path)).finding).toEqual(finding)
  })

  it('tells nothing there at all from a store that does not let this page in', async () => {
    const { store } = await test({})
    await store.close()
    stores.pop()
    const draft = { endpoint: store.endpoint, key: 'k', secret: 's' }
    expect(await testConnection(draft, line)).toEqual({ is: 'silent' })
    // What a browser does: the answer is there, but only for those who do not want to read it.
    const browser: typeof fetch = async (_, how) => {
      if (how?.mode !== 'no-cors') throw new TypeError('Failed to fetch')
      return new Response()
    }
    const behind = await testConnection(draft, { fetch: browser, patience: 1000 })
    expect(behind).toEqual({ is: 'cors' })
  })

  it('asks again for the version when sending begins, and keeps the old one where nothing answers', async () => {
    const { store } = await test({ versions: ['2.0.0'] })
    const connection = {
      endpoint: store.endpoint,
      key: 'k',
      secret: 's',
      version: '1.0.3',
    } as const
    expect(await askVersion(connection, line)).toBe('2.0.0')
    expect(await askVersion({ ...connection, endpoint: `${store.endpoint}x/` }, line)).toBeNull()
  })
})

describe('the address of a store', () => {
  const own = 'http://localhost:4173'

  it.each([
    ['https://records.example.org/xapi', 'https://records.example.org/xapi/'],
    ['  https://records.example.org/xapi/statements ', 'https://records.example.org/xapi/'],
    ['https://records.example.org/xapi/about/', 'https://records.example.org/xapi/'],
    ['https://records.example.org/a//?x=1#y', 'https://records.example.org/a/'],
    ['http://localhost:4173/xapi/', 'http://localhost:4173/xapi/'],
  ])('%s is %s', (typed, endpoint) => {
    expect(readEndpoint(typed, own)).toEqual({ endpoint, fault: null })
  })

  it.each([
    ['', 'empty'],
    ['records', 'no-address'],
    ['javascript:alert(1)', 'no-address'],
    ['http://records.example.org/xapi/', 'not-https'],
    ['https://key:secret@records.example.org/xapi/', 'has-key'],
  ])('%s is refused: %s', (typed, fault) => {
    expect(readEndpoint(typed, own)).toEqual({ endpoint: null, fault })
  })
})
