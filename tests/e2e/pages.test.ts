import { afterAll, describe, expect, it } from 'vitest'
import { shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import { focusStops, placeOfHelp } from './support/focus.ts'
import { moving } from './support/look.ts'
import { fillDevice, goTo, sideways, useFixtureLibrary } from './support/pages.ts'

const pages = [
  ['library', '/'],
  ['who', '/who'],
  ['device', '/device'],
  ['job', '/job/loto-conveyor'],
  ['instructor', '/job/loto-conveyor/instructor'],
  ['checklist', '/job/loto-conveyor/checklist'],
  ['open', '/open'],
  ['records', '/records'],
  ['portfolio', '/portfolio'],
  ['connections', '/connections'],
  ['class', '/class'],
  ['assessor', '/assessor'],
  ['credentials', '/assessor/credentials'],
  ['rules', '/assessor/rules'],
  ['certificate', '/credential/nobodys'],
  ['settings', '/settings'],
  ['guide', '/guide'],
  ['credits', '/credits'],
  ['lost', '/nowhere'],
] as const

const themes = ['light', 'dark', 'contrast'] as const
const languages = ['en', 'ar'] as const
const widths = [360, 1600] as const

const looks = languages.flatMap((language) => widths.map((width) => ({ language, width })))

let looked = 0
afterAll(() => {
  console.log(`Looked at ${looked} pages.`)
  expect(looked).toBeGreaterThanOrEqual(120)
})

describe.each(looks)('every page in $language, $width px', ({ language, width }) => {
  it('has nothing that axe calls serious in any theme, and never scrolls sideways', async () => {
    const viewport = { width, height: 900 }
    await withApp({ path: '#/guide', viewport, locale: language }, async ({ page }) => {
      await useFixtureLibrary(page)
      await fillDevice(page)
      for (const [name, address] of pages) {
        await goTo(page, address)
        for (const theme of themes) {
          // As choosing a theme does, which the test below shows.
          await page.evaluate((wanted) => {
            document.documentElement.dataset.theme = wanted
            // The bar of a phone lies over whatever is there, and at the end over nothing.
            scrollTo(0, document.documentElement.scrollHeight)
          }, theme)
          await shoot(page, `pages/${name}-${theme}-${language}-${width}`)
          const what = theme === 'light' ? 'everything' : 'colours'
          expect([name, theme, await seriousFaults(page, what)]).toEqual([name, theme, []])
          expect([name, theme, await sideways(page)]).toEqual([name, theme, 0])
          looked += 1
        }
      }
      await page
        .locator(language === 'ar' ? 'html[lang=ar][dir=rtl]' : 'html[lang=en][dir=ltr]')
        .waitFor()
    })
  })
})

describe('every page', () => {
  it('shows where the keyboard is, keeps help in its place, and moves nothing for whoever wishes less motion', async () => {
    await withApp({ path: '#/guide' }, async ({ page }) => {
      await useFixtureLibrary(page)
      await fillDevice(page)
      let stops = 0
      for (const [name, address] of pages) {
        await goTo(page, address)
        const { found, unringed } = await focusStops(page)
        stops += found
        expect([name, unringed]).toEqual([name, []])
        // After the guide come the credits, after these the languages.
        expect([name, await placeOfHelp(page)]).toEqual([name, 3])
        expect([name, await moving(page)]).toEqual([name, []])
      }
      console.log(`Stopped ${stops} times with the keyboard.`)
      expect(stops).toBeGreaterThan(200)

      // The checks themselves: they find what they look for.
      await page.evaluate(() => {
        const ringless = new CSSStyleSheet()
        ringless.replaceSync('* { outline: none !important }')
        document.adoptedStyleSheets = [ringless]
      })
      const { found, unringed } = await focusStops(page)
      expect(unringed).toHaveLength(found)
      await page.emulateMedia({ reducedMotion: 'no-preference' })
      expect(await moving(page)).not.toEqual([])
    })
  })
})

describe('a theme that is chosen', () => {
  it('is that of the page at once, and of the pages after it', async () => {
    await withApp({ path: '#/settings' }, async ({ page }) => {
      const choices = page.locator('#reading fieldset').nth(1).getByRole('radio')
      for (const [index, theme] of themes.entries()) {
        await choices.nth(index + 1).check()
        await page.locator(`html[data-theme="${theme}"]`).waitFor()
      }
      await goTo(page, '/guide')
      await page.locator('html[data-theme="contrast"]').waitFor()
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
          expect([name, await sideways(page)]).toEqual([name, 0])
        }
      },
    )
  })
})
