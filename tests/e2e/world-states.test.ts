import type { Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { withApp } from './support/app.ts'
import { speak } from './support/language.ts'
import { lookAt } from './support/look.ts'
import { acted, byKey, playAddress, SEEN, waitForWorld, wayButton } from './support/play-world.ts'

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

/**
 * With one thumb on what a violet frame is around: a tap names it, and it goes along with a drag.
 * The thumb is the browser's own, since a drag of many steps is no tap.
 */
async function dragWithThumb(page: Page): Promise<void> {
  const boxOf = async (what: Locator) =>
    (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const frame = await boxOf(page.locator('[data-frames] > div:not([hidden])').first())
  const picture = await boxOf(page.locator('[data-picture]'))
  // A frame may reach beyond the picture.
  const middle = (start: number, length: number, end: number): number =>
    (Math.max(0, start) + Math.min(end, start + length)) / 2
  const x = middle(frame.x, frame.width, picture.width)
  const y = middle(frame.y, frame.height, picture.height)
  await page.touchscreen.tap(x, y)
  const name = page.locator('[data-name-tag]:visible')
  await name.waitFor()
  // The eyes turn to what was tapped.
  const middleOfIt = async (): Promise<number> => {
    const strong = await boxOf(page.locator('[data-frames] > [data-strong="true"]').first())
    return strong.x + strong.width / 2
  }
  await expect.poll(async () => Math.abs((await middleOfIt()) - picture.width / 2)).toBeLessThan(20)
  const held = (await boxOf(name)).x
  const before = await acted(page)
  const thumb = await page.context().newCDPSession(page)
  const move = (type: 'touchStart' | 'touchMove' | 'touchEnd', by: number): Promise<unknown> =>
    thumb.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + by, y }],
    })
  await move('touchStart', 0)
  for (const by of [-20, -40, -60]) await move('touchMove', by)
  await move('touchEnd', 0)
  await expect.poll(async () => (await boxOf(name)).x).toBeLessThan(held - 30)
  expect(await acted(page)).toBe(before)
}

describe('the lockout on something held, as a person meets it', () => {
  it('goes along with the thumb, and has nothing serious or cut off, upright, on its side and as large as a desk', async () => {
    const path = playAddress('touch', 'guided')
    const held = { hasTouch: true, isMobile: true, viewport: upright }
    await withApp({ ...SEEN, ...held, path }, async ({ page }) => {
      await waitForWorld(page)
      await goTo(page, 'tail')
      await dragWithThumb(page)
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
