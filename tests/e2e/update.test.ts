import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import { type Serving, serve } from '../../src/cli/tools/serve/server.ts'
import { withApp } from './support/app.ts'
import { slowDisk } from './support/hardship.ts'

const folder = mkdtempSync(join(tmpdir(), 'versions-'))
let serving: Serving
beforeAll(async () => {
  cpSync(join(root, 'dist'), folder, { recursive: true })
  serving = await serve({ folder, port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await serving.close()
  rmSync(folder, { recursive: true })
})

/** Puts a newer build in the place of the one that is served. */
function publishNewer(): void {
  const change = (name: string, next: (text: string) => string): void => {
    const text = readFileSync(join(folder, name), 'utf8')
    expect(next(text)).not.toBe(text)
    writeFileSync(join(folder, name), next(text))
  }
  change('index.html', (text) => text.replace('<html', '<html data-build="newer"'))
  change('sw.js', (text) =>
    text.replace(/(url:"index\.html",revision:")[^"]*/, '$1a-newer-build').concat('\n'),
  )
}

/** As a browser looks by itself from time to time: fetches what is newer and lets it wait. */
const lookForNewer = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })

const waits = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)

const build = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.build)

describe('a new version that comes in the middle of an attempt', () => {
  it('changes nothing and is not spoken of until the attempt is left, and then starts when asked', async () => {
    const base = `http://localhost:${serving.port}/`
    const path = '#/play/loto-conveyor?purpose=guided&interface=text'
    await withApp({ base, path, serviceWorkers: 'allow' }, async ({ page, context }) => {
      await page.getByRole('heading', { name: 'Where you are' }).waitFor()
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
      publishNewer()
      await lookForNewer(page)
      await expect.poll(() => waits(page)).toBe(true)
      await page.getByRole('button', { name: 'Wait 30 seconds' }).click()
      await page.locator('main:not([data-version="0"])').waitFor()
      expect(await page.getByText('A new version is here.').count()).toBe(0)
      // A reload in the middle of it is still the version that the attempt began with.
      await page.reload()
      await page.getByRole('heading', { name: 'Where you are' }).waitFor()
      expect(await build(page)).toBeUndefined()

      // Another tab is told of it, and cannot change it under the attempt.
      const second = await context.newPage()
      await second.goto(base)
      await second.getByRole('button', { name: 'Use the new version' }).click()
      await second.getByText('An attempt is open in another tab.').waitFor()
      expect(await waits(page)).toBe(true)
      await second.close()

      // The offer must wait until the attempt is kept, which takes a slow disk its time.
      await page.evaluate(slowDisk(2000))
      await page.getByRole('button', { name: 'Pause' }).click()
      await page.getByRole('link', { name: 'Leave, keep the attempt' }).click()
      await page.getByText('A new version is here.').waitFor()
      await page.getByRole('button', { name: 'Use the new version' }).click()
      await page.locator('html[data-build="newer"]').waitFor({ state: 'attached' })
      await page.getByRole('heading', { name: 'Carry on where you stopped' }).waitFor()
    })
  })
})
