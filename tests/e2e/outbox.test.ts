import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { certificateFor } from '../../src/cli/tools/serve/certificate.ts'
import { type FaultyStore, openStore, type StoreOptions } from '../support/faulty-store.ts'
import { address, openApp, shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import { faultCampaign, trap } from './support/fault-campaign.ts'

const folder = mkdtempSync(join(tmpdir(), 'store-'))
let certificate: { readonly key: string; readonly cert: string }
beforeAll(async () => {
  certificate = await certificateFor(['127.0.0.1'], folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function secureStore(options: StoreOptions): Promise<FaultyStore> {
  const store = await openStore({ key: 'class-7:not to be told', certificate, ...options })
  onTestFinished(() => store.close())
  return store
}

const browserWith = (store: FaultyStore) => ({
  alsoAsks: store.endpoint,
  ignoreHTTPSErrors: true,
  expectedErrors: /Failed to load resource|blocked by CORS|net::ERR/,
})

/** Puts a record of some statements into the outbox, as an assessment that is over leaves it. */
async function queueRecord(page: Page, ids: readonly string[]): Promise<void> {
  await page.evaluate(async (statements) => {
    const open = indexedDB.open('millwright')
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const change = database.transaction('outbox', 'readwrite')
    const [at, title] = ['2026-11-03T14:05:00Z', { en: 'Lock out a belt conveyor' }]
    const waiting = statements.map((id) => ({ id, text: JSON.stringify({ id }) }))
    const learner = sessionStorage.getItem('millwright-learner')
    const parcel = { waiting, parked: [], sent: 0, sentAt: null }
    change
      .objectStore('outbox')
      .put({ ...parcel, id: 'record', learner, title, startedAt: at, queuedAt: at })
    await new Promise((resolve) => {
      change.oncomplete = resolve
    })
    database.close()
    new BroadcastChannel('millwright-outbox').postMessage({ about: 'queued' })
  }, ids)
}

describe('setting up where records go', () => {
  it('tests the connection in the words of the store, keeps the key sealed, and opens it again', async () => {
    const store = await secureStore({})
    await withApp({ path: '#/connections', ...browserWith(store) }, async ({ page }) => {
      const field = (name: string) => page.getByLabel(name, { exact: true })
      await field('Address of the record store (LRS)').fill(store.endpoint)
      await field('Key').fill('class-7')
      await field('Secret').fill('an old one')
      await page.getByRole('button', { name: 'Test the connection' }).click()
      await page.getByText('The key does not work.').waitFor()
      await page.getByText('401 Unauthorized – key has expired').waitFor()
      await field('Secret').fill('not to be told')
      await field('Staff passphrase').fill('fourteen brown horses')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('Saved. The connection works.').waitFor()
      await page.getByRole('heading', { name: 'Records are sent from this device.' }).waitFor()
      expect(await seriousFaults(page)).toEqual([])
      await shoot(page, 'outbox/connections')
      const kept = await page.evaluate(async () => {
        const open = indexedDB.open('millwright')
        const database = await new Promise<IDBDatabase>((resolve) => {
          open.onsuccess = () => resolve(open.result)
        })
        const rows = database.transaction('device').objectStore('device').getAll()
        return new Promise<string>((resolve) => {
          rows.onsuccess = () => resolve(JSON.stringify(rows.result))
        })
      })
      expect(kept).toContain(store.endpoint.slice(0, 20))
      expect(kept).not.toMatch(/class-7|not to be told|horses/)
      await page.getByRole('button', { name: 'Lock it now' }).click()
      await page.getByRole('heading', { name: 'The connection is locked.' }).waitFor()
      await field('Staff passphrase').first().fill('fourteen brown horses')
      await page.getByRole('button', { name: 'Open the connection' }).click()
      await page.getByRole('heading', { name: 'Records are sent from this device.' }).waitFor()
    })
  })

  it('tells a store that does not let this page in from one that is not there', async () => {
    const store = await secureStore({ origins: null })
    await withApp({ path: '#/connections', ...browserWith(store) }, async ({ page }) => {
      const field = (name: string) => page.getByLabel(name, { exact: true })
      await field('Address of the record store (LRS)').fill(store.endpoint)
      await field('Key').fill('class-7')
      await field('Secret').fill('not to be told')
      await page.getByRole('button', { name: 'Test the connection' }).click()
      await page.getByText('The store answers, but not to this page.').waitFor()
      await store.close()
      await page.getByRole('button', { name: 'Test the connection' }).click()
      await page.getByText('Nothing answers at this address.').waitFor()
    })
  })
})

describe('a record of which the store has put a part aside', () => {
  it('is not said to go out by itself, and the words of the store stand beside it', async () => {
    const store = await secureStore({ refuses: () => true })
    await withApp({ path: '#/connections', ...browserWith(store) }, async ({ page }) => {
      const field = (name: string) => page.getByLabel(name, { exact: true })
      await field('Address of the record store (LRS)').fill(store.endpoint)
      await field('Key').fill('class-7')
      await field('Secret').fill('not to be told')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('Saved. The connection works.').waitFor()
      await queueRecord(page, ['a', 'b'])
      await page.getByText('1 record did not arrive whole.').waitFor()
      await page.getByText('b is not welcome').waitFor()
      expect(await page.getByText('go out by themselves').count()).toBe(0)
      expect(await seriousFaults(page)).toEqual([])
      await shoot(page, 'outbox/aside')
    })
  })
})

describe('thirty faults while records are sent: pages killed, network gone, a store that fails', () => {
  it('lose no statement and double none', async () => {
    const set = trap()
    const store = await secureStore({ mood: set.mood })
    const app = await openApp(browserWith(store))
    const { queued, page } = await faultCampaign({
      context: app.context,
      base: `${address()}/`,
      store,
      key: ['class-7', 'not to be told'],
      trap: set,
      seed: 4,
      faults: 30,
    })
    expect(queued.size).toBeGreaterThan(300)
    expect([...store.has].sort()).toEqual([...queued].sort())
    expect(store.posts.length).toBeGreaterThan(30)
    await shoot(page, 'outbox/after-faults')
    await app.close()
  }, 300_000)
})
