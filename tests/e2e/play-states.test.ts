import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import { picturesShown, sideways } from './support/pages.ts'
import { PLAIN_VARIANT } from './support/play-world.ts'

const languages = ['en', 'ar'] as const
const widths = [360, 1600] as const

/** The words of the attempt that open a dialog, by their place in the toolbar after the hint. */
const dialogs = [
  ['paused', 1],
  ['stopping', 2],
  ['finishing', 3],
] as const

let looked = 0
afterAll(() => {
  console.log(`Looked at ${looked} states of play.`)
  expect(looked).toBeGreaterThanOrEqual(20)
})

/** Buttons that one sees and that reach over an edge of the window, or whose words do not fit in. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, summary')]
      .filter((button) => button.checkVisibility() && button.getClientRects().length > 0)
      .filter((button) => {
        const { left, right, width } = button.getBoundingClientRect()
        const out = width > 1 && (left < -1 || right > innerWidth + 1)
        return out || (width > 1 && button.scrollWidth > button.clientWidth + 2)
      })
      .map((button) => button.textContent ?? ''),
  )

async function look(page: Page, name: string): Promise<void> {
  // What has gone under the head of the page by scrolling is no target there.
  await page.evaluate(() => scrollTo(0, 0))
  await shoot(page, `play/${name}`)
  expect([name, await seriousFaults(page)]).toEqual([name, []])
  expect([name, await sideways(page)]).toEqual([name, 0])
  expect([name, await cutOff(page)]).toEqual([name, []])
  looked += 1
}

describe.each(languages)('text play in %s, as a person meets it', (language) => {
  it('has nothing serious, cut off or scrolling sideways: at first, with a hint, in each dialog', async () => {
    const path = `#/play/loto-conveyor?purpose=guided&interface=text&variant=${PLAIN_VARIANT}`
    const viewport = { width: widths[0], height: 740 }
    await withApp({ viewport, locale: language, path }, async ({ page }) => {
      await page.locator('#where').waitFor()
      await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' })
      await picturesShown(page)
      const word = (n: number) => page.locator('[role="toolbar"] button').nth(n)
      for (const width of widths) {
        await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
        const named = (state: string): string => `text-${state}-${language}-${width}`
        await look(page, named('open'))
        await word(0).press('Enter')
        await page.locator('main [role="status"]').first().filter({ hasText: /\S/ }).waitFor()
        await look(page, named('hint'))
        for (const [state, place] of dialogs) {
          await word(place).press('Enter')
          await page.locator('dialog[open]').waitFor()
          await look(page, named(state))
          await page.keyboard.press('Escape')
          await page.locator('dialog[open]').waitFor({ state: 'detached' })
        }
      }
    })
  })
})
