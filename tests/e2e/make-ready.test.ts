import { describe, expect, it } from 'vitest'
import { withApp } from './support/app.ts'

describe('a job made ready offline', () => {
  it('is whole with the network off, after a reload too, and can be removed again', async () => {
    const options = { path: '#/job/loto-conveyor', serviceWorkers: 'allow' as const }
    await withApp(options, async ({ page, context }) => {
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
        const files: { url: string; bytes: number }[] = job.files.text
        return Promise.all(
          files.map(async ({ url, bytes }) => {
            const response = await fetch(url)
            return response.ok && (await response.blob()).size === bytes
          }),
        )
      })
      expect(statuses.length).toBeGreaterThanOrEqual(1)
      expect(statuses.every(Boolean)).toBe(true)

      await context.setOffline(false)
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
