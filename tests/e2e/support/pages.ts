import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { root } from '../../../src/cli/build/freshness.js'

const catalogue = readFileSync(join(root, 'tests/app/fixtures/catalogue.json'), 'utf8')
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#8fa3a6" d="M0 0h16v9H0z"/></svg>'

/** Serves a library of four jobs, whatever the build ships; call it before the library is shown. */
export async function useFixtureLibrary(page: Page): Promise<void> {
  await page.route('**/catalogue.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: catalogue }),
  )
  await page.route('**/pictures/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: picture }),
  )
  await page.route('**/credits.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '[]' }),
  )
  await page.locator('h1').waitFor()
}

/** Goes to an address of the app as a link would, and waits for its page. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    document.querySelector('h1')?.setAttribute('data-before', '')
    location.hash = hash
  }, address)
  await page.locator('h1:not([data-before])').waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
  await picturesShown(page)
}

/** Waits until every picture of the page is there, also those that a person would scroll down to. */
export const picturesShown = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager'
  })
  await page.waitForFunction(() => [...document.images].every((image) => image.complete))
}

/** How many pictures that were asked for did not arrive. */
export const picturesMissing = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.images].filter(({ complete, naturalWidth }) => complete && !naturalWidth).length,
  )

/** Waits until the app knows who practises, and has opened its storage for them. */
export const somebodyIsHere = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => sessionStorage.getItem('millwright-learner') !== null)
}

/** How far the page can be scrolled sideways, pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Puts attempts of every outcome and two learners on the device, as earlier days left them. */
export async function fillDevice(page: Page): Promise<void> {
  await somebodyIsHere(page)
  await page.evaluate(async () => {
    const learner = sessionStorage.getItem('millwright-learner')
    const open = indexedDB.open('millwright')
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result)
    })
    const change = database.transaction(['attempts', 'learners', 'files'], 'readwrite')
    const base = {
      learner,
      purpose: 'assessment',
      interface: 'text',
      language: 'en',
      seed: 1,
      parameters: {},
      variant: null,
      parent: null,
      pauses: [],
      progress: { tick: 12_300, done: 7, of: 19 },
    }
    const title = { en: 'Lock out a belt conveyor', ar: 'عزل سير ناقل وقفله' }
    const scenario = { id: 'loto-conveyor', version: '1.0.0', sha256: '', title }
    const outcomes = [
      'passed',
      'not-passed',
      'completed-unsafe',
      'stopped-safely',
      'stopped-on-danger',
      'abandoned',
    ]
    for (const [index, outcome] of outcomes.entries()) {
      const id = `seeded-${index}`
      change.objectStore('attempts').put({
        ...base,
        id,
        scenario,
        startedAt: `2026-11-0${index + 1}T14:05:00Z`,
        state: outcome === 'abandoned' ? 'abandoned' : 'finished',
        pauses: [{ at: '2026-11-03T14:06:00Z', tick: 600, reason: 'asked', seconds: 12 }],
        verdict: { outcome, passed: outcome === 'passed', scaled: 0.62 },
      })
      const file = { attempt: id, json: '{}', statements: '[]', report: '<p></p>' }
      change.objectStore('files').put(file)
    }
    const running = { ...base, id: 'running', scenario, state: 'running', verdict: null }
    change
      .objectStore('attempts')
      .put({ ...running, purpose: 'guided', startedAt: '2026-11-09T09:00:00Z' })
    for (const name of ['Blue 7', 'Amina']) {
      change.objectStore('learners').put({ id: name, name, pin: null })
    }
    await new Promise((resolve) => {
      change.oncomplete = resolve
    })
    database.close()
  })
}
