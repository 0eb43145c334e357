// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CatalogueEntry } from '../../src/app/catalogue.ts'
import { dropPack, makeReady, packState } from '../../src/app/offline/packs.ts'
import { placeShelves } from '../../src/app/storage/current.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import catalogue from './fixtures/catalogue.json' with { type: 'json' }

const entry = {
  ...(catalogue.scenarios[0] as unknown as CatalogueEntry),
  files: {
    text: [{ url: 'scenario.json', bytes: 4 }],
    scene: [
      { url: 'hall.glb', bytes: 6 },
      { url: 'hum.mp3', bytes: 2 },
    ],
  },
} satisfies CatalogueEntry

const bodies: Record<string, string> = {}
const asked: string[] = []

beforeEach(() => {
  placeShelves(memoryShelves())
  Object.assign(bodies, { 'scenario.json': 'abcd', 'hall.glb': 'abcdef', 'hum.mp3': 'ab' })
  asked.length = 0
  const stores = new Map<string, Map<string, string>>()
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, string>()
    stores.set(name, store)
    return {
      match: async (url: string) => (store.has(url) ? new Response(store.get(url)) : undefined),
      put: async (url: string, response: Response) => void store.set(url, await response.text()),
    }
  }
  vi.stubGlobal('caches', {
    open,
    has: async (name: string) => stores.has(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  })
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    const body = bodies[url]
    if (body === undefined) throw new TypeError('The network is off.')
    return new Response(body)
  })
})

describe('making a job ready offline', () => {
  it('fetches every file, reports how far it is, and then counts as ready', async () => {
    const shares: number[] = []
    expect(await packState(entry)).toBe('absent')
    expect(await makeReady(entry, 'all', 'en', (share) => shares.push(share))).toBeNull()
    expect(shares).toEqual([4 / 12, 10 / 12, 1])
    expect(await packState(entry)).toBe('ready')
  })

  it('fetches only words and pictures when that is what was chosen', async () => {
    await makeReady(entry, 'text', 'en', () => undefined)
    expect(asked).toEqual(['scenario.json'])
  })

  it('leaves the pictures of other languages where words and pictures are wanted', async () => {
    const letter = ['fr', 'ar'].map((language) => ({ url: `sign.${language}`, bytes: 2, language }))
    Object.assign(bodies, { 'sign.fr': 'ab', 'sign.ar': 'ab' })
    const text = [...entry.files.text, ...letter]
    const lettered = { ...entry, files: { ...entry.files, text } }
    await makeReady(lettered, 'text', 'fr', () => undefined)
    expect(asked).toEqual(['scenario.json', 'sign.fr'])
    await makeReady(lettered, 'all', 'fr', () => undefined)
    expect(asked).toContain('sign.ar')
  })

  it('is not ready while a file is missing, and goes on where it stopped', async () => {
    delete bodies['hum.mp3']
    expect(await makeReady(entry, 'all', 'en', () => undefined)).toBe('network')
    expect(await packState(entry)).toBe('absent')
    bodies['hum.mp3'] = 'ab'
    asked.length = 0
    expect(await makeReady(entry, 'all', 'en', () => undefined)).toBeNull()
    expect(asked).toEqual(['hum.mp3'])
  })

  it('refuses a file that did not arrive whole', async () => {
    bodies['hall.glb'] = 'abc'
    expect(await makeReady(entry, 'all', 'en', () => undefined)).toBe('damaged')
    expect(await packState(entry)).toBe('absent')
  })

  it('says that an older version is there, and fetches all of it again', async () => {
    await makeReady(entry, 'all', 'en', () => undefined)
    const newer = { ...entry, sha256: 'newer' }
    expect(await packState(newer)).toBe('older')
    asked.length = 0
    await makeReady(newer, 'all', 'en', () => undefined)
    expect(asked).toHaveLength(3)
    expect(await packState(newer)).toBe('ready')
  })

  it('can be undone', async () => {
    await makeReady(entry, 'all', 'en', () => undefined)
    await dropPack(entry.id)
    expect(await packState(entry)).toBe('absent')
  })

  it('says so where the browser keeps no files', async () => {
    vi.stubGlobal('caches', undefined)
    Reflect.deleteProperty(globalThis, 'caches')
    expect(await makeReady(entry, 'all', 'en', () => undefined)).toBe('no-cache')
  })
})
