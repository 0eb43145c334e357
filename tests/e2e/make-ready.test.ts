import { describe, expect, it } from 'vitest'
import { withApp } from './support/app.ts'
import { scriptOf } from './support/keep-attempt.ts'
import { keptAttempt } from './support/kept.ts'
import { playToStop } from './support/packing.ts'
import { goTo, picturesMissing, picturesShown } from './support/pages.ts'
import { variantOf } from './support/variant.ts'

const variant = variantOf(scriptOf('stuck').parameters ?? {})

describe('a job made ready offline', () => {
  it('is whole with the network off, is played to its end and looked back on, and can be removed again', async () => {
    await withApp({ serviceWorkers: 'allow' }, async ({ page, context }) => {
      await page.getByRole('link', { name: 'Lock out a belt conveyor' }).click()
      await page.getByRole('radio', { name: /Text with pictures only/ }).check()
      await page.getByRole('button', { name: 'Make ready offline' }).click()
      await page.getByText('Ready offline', { exact: true }).waitFor()
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))

      await context.setOffline(true)
      await page.reload()
      await page.getByText('Ready offline', { exact: true }).waitFor()
      const statuses = await page.evaluate(async () => {
        const catalogue = await (await fetch('./catalogue.json')).json()
        const job = catalogue.scenarios.find(({ id }: { id: string }) => id === 'loto-conveyor')
        const files: { url: string; bytes: number; language?: string }[] = job.files.text.filter(
          ({ language = 'en' }: { language?: string }) => language === 'en',
        )
        return Promise.all(
          files.map(async ({ url, bytes }) => {
            const response = await fetch(url)
            return response.ok && (await response.blob()).size === bytes
          }),
        )
      })
      expect(statuses.length).toBeGreaterThanOrEqual(1)
      expect(statuses.every(Boolean)).toBe(true)

      await page.evaluate((address) => {
        location.hash = address
      }, `/play/loto-conveyor?purpose=assessment&interface=text&variant=${variant}`)
      await page.getByRole('heading', { name: 'Where you are' }).waitFor()
      await picturesShown(page)
      expect(await picturesMissing(page)).toBe(0)
      await playToStop(page, 'right')
      await page.getByRole('heading', { level: 1, name: 'Stopped safely' }).waitFor()
      expect((await keptAttempt(page)).result.passed).toBe(true)
      await goTo(page, '/records')
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: /^File/ }).click()
      expect((await coming).suggestedFilename()).toMatch(/^loto-conveyor-.*attempt\.json$/)

      await context.setOffline(false)
      await goTo(page, '/job/loto-conveyor')
      await page.getByRole('button', { name: 'Remove from this device' }).click()
      await page.getByRole('button', { name: 'Make ready offline' }).waitFor()
      const packs = async () =>
        (await page.evaluate(() => caches.keys())).filter((name) =>
          name.startsWith('millwright-pack-'),
        )
      await expect.poll(packs).toEqual([])
    })
  })
})
