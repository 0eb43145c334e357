import { describe, expect, it } from 'vitest'
import { address, withApp } from './support/app.ts'

describe('the installed shell', () => {
  it('opens from a fresh profile with the network off, after one visit', async () => {
    await withApp({ serviceWorkers: 'allow' }, async ({ page, context }) => {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.evaluate(async () => {
        await navigator.serviceWorker.register('./sw.js')
        await navigator.serviceWorker.ready
      })
      await context.setOffline(true)
      const again = await context.newPage()
      await again.goto(`${address()}/`)
      await again.getByRole('heading', { level: 1 }).waitFor()
      const catalogue = await again.evaluate(async () => (await fetch('./catalogue.json')).ok)
      expect(catalogue).toBe(true)
    })
  })

  it('serves a pack from the cache it was put in, with the network off', async () => {
    await withApp({ serviceWorkers: 'allow' }, async ({ page, context }) => {
      await page.evaluate(async () => {
        await navigator.serviceWorker.register('./sw.js')
        await navigator.serviceWorker.ready
        const cache = await caches.open('a pack')
        await cache.put('./pictures/job/card.webp', new Response('picture'))
      })
      await context.setOffline(true)
      const again = await context.newPage()
      await again.goto(`${address()}/`)
      const kept = await again.evaluate(async () =>
        (await fetch('./pictures/job/card.webp?v=2')).text(),
      )
      expect(kept).toBe('picture')
    })
  })

  it('names icons that are there, and starts where it lies', async () => {
    await withApp({}, async ({ page }) => {
      const icons = await page.evaluate(async () => {
        const manifest = await (await fetch('./manifest.webmanifest')).json()
        const found = await Promise.all(
          manifest.icons.map(async ({ src }: { src: string }) => (await fetch(src)).ok),
        )
        return { start: manifest.start_url, found }
      })
      expect(icons).toEqual({ start: './', found: [true, true, true] })
    })
  })
})
