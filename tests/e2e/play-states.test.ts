import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import { withApp } from './support/app.ts'
import { speak } from './support/language.ts'
import { lookAt } from './support/look.ts'
import { picturesShown } from './support/pages.ts'
import { PLAIN_VARIANT } from './support/play-world.ts'
import { textDriver } from './support/text-driver.ts'

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
  expect(looked).toBeGreaterThanOrEqual(28)
})

const look = async (page: Page, name: string): Promise<void> => {
  await lookAt(page, `play/${name}`)
  looked += 1
}

const lookWide = async (page: Page, name: string): Promise<void> => {
  await picturesShown(page)
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
    await look(page, `${name}-${width}`)
  }
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

/** Tries a bolt without a tool, which is refused; then fetches one and reaches past the guard. */
const refused: readonly Action[] = [
  { do: 'move', to: 'tail' },
  { do: 'operate', item: 'guard', control: 'bolt_1', value: 'out' },
]
const hurt: readonly Action[] = [
  { do: 'operate', item: 'jacket', control: 'fastening', value: 'close' },
  { do: 'operate', item: 'hair', control: 'fastening', value: 'close' },
  { do: 'move', to: 'trolley' },
  { do: 'take', item: 'spanner' },
  { do: 'move', to: 'tail' },
  ...['bolt_1', 'bolt_2', 'bolt_3', 'bolt_4'].map(
    (control): Action => ({ do: 'operate', item: 'guard', control, value: 'out' }),
  ),
  { do: 'take', item: 'guard' },
  { do: 'release', item: 'guard' },
]

/** Puts a hand where the guard was, in whatever language: the button is found by its place. */
async function reachIn(page: Page, language: string): Promise<void> {
  const buttons = page.locator('button[aria-describedby="about-conveyor"]')
  const words = await buttons.allTextContents()
  const place = words.findIndex((text) => text.startsWith('Put a hand there'))
  expect(place).toBeGreaterThanOrEqual(0)
  await speak(page, language)
  await buttons.nth(place).evaluate((button) => {
    for (const fold of [...document.querySelectorAll('details')].filter((each) =>
      each.contains(button),
    ))
      fold.open = true
  })
  await buttons.nth(place).press('Enter')
  await page.locator('[role="toolbar"]').waitFor({ state: 'detached' })
}

describe.each(languages)('text play in %s, when it does not go well', (language) => {
  it('has nothing serious, cut off or scrolling sideways: a refusal told, and after an injury', async () => {
    const path = `#/play/loto-conveyor?purpose=guided&interface=text&variant=${PLAIN_VARIANT}`
    await withApp({ path }, async ({ page }) => {
      const { act } = textDriver(page)
      await page.locator('#where').waitFor()
      for (const action of refused) await act(action)
      await speak(page, language)
      await lookWide(page, `text-refused-${language}`)
      await speak(page, 'en')
      for (const action of hurt) await act(action)
      await reachIn(page, language)
      await lookWide(page, `text-hurt-${language}`)
    })
  })
})
