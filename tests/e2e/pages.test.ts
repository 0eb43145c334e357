import { afterAll, describe, expect, it } from 'vitest'
import { shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import { fillDevice, goTo, useFixtureLibrary } from './support/pages.ts'

const pages = [
  ['library', '/'],
  ['who', '/who'],
  ['device', '/device'],
  ['job', '/job/loto-conveyor'],
  ['instructor', '/job/loto-conveyor/instructor'],
  ['records', '/records'],
  ['connections', '/connections'],
  ['settings', '/settings'],
  ['guide', '/guide'],
  ['credits', '/credits'],
  ['lost', '/nowhere'],
] as const

const themes = ['light', 'dark', 'contrast'] as const
const languages = ['en', 'ar'] as const
const widths = [360, 1600] as const

const looks = themes.flatMap((theme) =>
  languages.flatMap((language) => widths.map((width) => ({ theme, language, width }))),
)

let looked = 0
afterAll(() => {
  console.log(`Looked at ${looked} pages.`)
  expect(looked).toBeGreaterThanOrEqual(120)
})

describe.each(looks)('every page in $theme, $language, $width px', ({ theme, language, width }) => {
  it('has nothing that axe calls serious and never scrolls sideways', async () => {
    const viewport = { width, height: 900 }
    await withApp({ path: '#/guide', viewport, locale: language }, async ({ page }) => {
      await useFixtureLibrary(page)
      await fillDevice(page)
      await goTo(page, '/settings')
      await page
        .locator('#reading fieldset')
        .nth(1)
        .getByRole('radio')
        .nth(themes.indexOf(theme) + 1)
        .check()
      await page.waitForFunction(
        (wanted) => document.documentElement.dataset.theme === wanted,
        theme,
      )
      for (const [name, address] of pages) {
        await goTo(page, address)
        await shoot(page, `pages/${name}-${theme}-${language}-${width}`)
        expect([name, await seriousFaults(page)]).toEqual([name, []])
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        )
        expect([name, sideways]).toEqual([name, 0])
        looked += 1
      }
      expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual(
        language === 'ar' ? ['ar', 'rtl'] : ['en', 'ltr'],
      )
    })
  })
})

describe('the largest text on the smallest phone', () => {
  it.each(languages)('still fits, in %s', async (language) => {
    await withApp(
      { path: '#/guide', viewport: { width: 360, height: 740 }, locale: language },
      async ({ page }) => {
        await useFixtureLibrary(page)
        await fillDevice(page)
        await goTo(page, '/settings')
        await page.locator('#reading fieldset').nth(2).getByRole('radio').nth(2).check()
        for (const [name, address] of pages) {
          await goTo(page, address)
          await shoot(page, `pages/${name}-largest-${language}`)
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          )
          expect([name, sideways]).toEqual([name, 0])
        }
      },
    )
  })
})
