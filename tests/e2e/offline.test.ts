import { describe, expect, it } from 'vitest'
import { address, shoot, withApp } from './support/app.ts'
import { goTo, picturesMissing, picturesShown } from './support/pages.ts'

describe('a picture that does not arrive', () => {
  it('has its words in its place, and comes by itself when the network is back', async () => {
    const options = { path: '#/guide', expectedErrors: /ERR_FAILED/ }
    await withApp(options, async ({ page, context }) => {
      await context.route('**/pictures/**/*.webp', (route) => route.abort())
      await goTo(page, '/play/loto-conveyor?purpose=guided&interface=text&variant=1')
      const missing = page.locator('img[data-missing]')
      await missing.first().waitFor()
      const { alt, height, fits } = await missing.first().evaluate((picture: HTMLImageElement) => ({
        alt: picture.alt,
        height: picture.getBoundingClientRect().height,
        fits: picture.scrollHeight <= picture.clientHeight + 1,
      }))
      expect(alt).not.toBe('')
      expect(height).toBeGreaterThan(20)
      expect(fits).toBe(true)
      await shoot(page, 'offline/missing')
      await context.unroute('**/pictures/**/*.webp')
      await page.evaluate(() => dispatchEvent(new Event('online')))
      await page.waitForFunction(() => !document.querySelector('img[data-missing]'))
      await picturesShown(page)
      expect(await picturesMissing(page)).toBe(0)
    })
  })
})

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

  it('plays a job as text with its pictures when its page was opened before the network went', async () => {
    const options = { path: '#/job/loto-conveyor', serviceWorkers: 'allow' as const }
    await withApp(options, async ({ page, context }) => {
      const kept = () =>
        page.evaluate(async () => {
          const { scenarios } = await (await fetch('./catalogue.json')).json()
          const job = scenarios.find(({ id }: { id: string }) => id === 'loto-conveyor')
          const found = await Promise.all(
            job.files.text
              .filter(({ language = 'en' }: { language?: string }) => language === 'en')
              .map(({ url }: { url: string }) => caches.match(url)),
          )
          return found.every(Boolean)
        })
      await expect.poll(kept).toBe(true)
      await context.setOffline(true)
      await page.getByRole('radio', { name: 'Text', exact: true }).check()
      await page
        .getByRole('link', { name: /^Start/ })
        .first()
        .click()
      await page.getByRole('heading', { name: 'Where you are' }).waitFor()
      await picturesShown(page)
      expect(await page.getByRole('img').count()).toBeGreaterThan(0)
      expect(await picturesMissing(page)).toBe(0)
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
