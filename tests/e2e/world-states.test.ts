import process from 'node:process'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { type AppOptions, withApp } from './support/app.ts'
import { speak } from './support/language.ts'
import { lookAt } from './support/look.ts'
import {
  acted,
  byKey,
  PLAYING,
  playAddress,
  waitForWorld,
  wayButton,
} from './support/play-world.ts'

/** The panels alone, at the size of a screen; with `LOOK=1` the workplace behind them is painted too. */
const SEEN: AppOptions = process.env.LOOK ? {} : { ...PLAYING, deviceScaleFactor: 1 }

const languages = ['en', 'ar'] as const
const desk = { width: 1600, height: 900 }
const upright = { width: 360, height: 740 }
const onItsSide = { width: 740, height: 360 }

let looked = 0
afterAll(() => {
  console.log(`Looked at ${looked} states of play in 3D.`)
  expect(looked).toBeGreaterThanOrEqual(12)
})

const look = async (page: Page, name: string): Promise<void> => {
  await lookAt(page, `play/${name}`)
  looked += 1
}

/** Goes to a place that the list names, and waits until one is there. */
async function goTo(page: Page, place: string): Promise<void> {
  await (await wayButton(page, { do: 'move', to: place }, byKey))?.press('Enter')
  await page.locator('[aria-busy="false"] [data-thing="guard"]').waitFor()
}

/** Tries a bolt of the guard without a tool: that is refused, and the reason told. */
async function beRefused(page: Page): Promise<void> {
  const bolt = page.locator('[data-row="guard"] [data-action*="bolt_1"]').first()
  if ((await page.locator('[data-thing="guard"][aria-expanded="true"]').count()) === 0)
    await page.locator('[data-thing="guard"]').press('Enter')
  const before = await acted(page)
  await bolt.press('Enter')
  await page.locator(`main[data-acted="${before + 1}"]`).waitFor({ state: 'attached' })
}

describe('the lockout at a desk, as a person meets it', () => {
  it('has nothing serious or cut off: where one begins, refused, with a hint, about to stop', async () => {
    const path = playAddress('desktop', 'guided')
    await withApp({ ...SEEN, viewport: desk, path }, async ({ page }) => {
      await waitForWorld(page)
      await look(page, 'desktop-open-en-1600')
      await goTo(page, 'tail')
      for (const language of languages) {
        if (language !== 'en') await speak(page, language)
        await beRefused(page)
        await look(page, `desktop-refused-${language}-1600`)
        await page.locator('[role="toolbar"] button').nth(0).press('Enter')
        await look(page, `desktop-hint-${language}-1600`)
        await page.locator('[role="toolbar"] button').nth(2).press('Enter')
        await page.locator('dialog[open]').waitFor()
        await look(page, `desktop-stopping-${language}-1600`)
        await page.keyboard.press('Escape')
        await page.locator('dialog[open]').waitFor({ state: 'detached' })
      }
    })
  })
})

describe('the lockout on something held, as a person meets it', () => {
  it('has nothing serious or cut off, upright, on its side and as large as a desk', async () => {
    const path = playAddress('touch', 'guided')
    const held = { hasTouch: true, isMobile: true, viewport: upright }
    await withApp({ ...SEEN, ...held, path }, async ({ page }) => {
      await waitForWorld(page)
      await goTo(page, 'tail')
      for (const language of languages) {
        if (language !== 'en') await speak(page, language)
        for (const viewport of [upright, onItsSide, desk]) {
          await page.setViewportSize(viewport)
          await beRefused(page)
          await look(page, `touch-refused-${language}-${viewport.width}`)
        }
        await page.setViewportSize(upright)
      }
    })
  })
})
