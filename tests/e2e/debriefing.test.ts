import { afterAll, describe, expect, it } from 'vitest'
import { shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import {
  attemptFrom,
  keepAttempt,
  playShipped,
  scriptOf,
  withoutVenting,
} from './support/keep-attempt.ts'
import { goTo } from './support/pages.ts'

const attempts = {
  hurt: attemptFrom(playShipped(withoutVenting())),
  passed: attemptFrom(playShipped(scriptOf('expert'))),
}

const themes = ['light', 'dark', 'contrast'] as const
const languages = ['en', 'ar'] as const
const widths = [360, 1600] as const

const looks = themes.flatMap((theme) =>
  languages.flatMap((language) => widths.map((width) => ({ theme, language, width }))),
)

let looked = 0
afterAll(() => {
  console.log(`Looked at ${looked} debriefings.`)
})

describe.each(looks)(
  'a debriefing in $theme, $language, $width px',
  ({ theme, language, width }) => {
    it('has nothing that axe calls serious and never scrolls sideways', async () => {
      const viewport = { width, height: 900 }
      await withApp({ viewport, locale: language }, async ({ page }) => {
        await page.evaluate((wanted) => {
          document.documentElement.dataset.theme = wanted
        }, theme)
        for (const [name, attempt] of Object.entries(attempts)) {
          await keepAttempt(page, attempt)
          await goTo(page, `/attempt/${attempt.id}`)
          await page.locator('#marks').waitFor()
          await page.locator('details').evaluateAll((all) => {
            for (const each of all as HTMLDetailsElement[]) each.open = true
          })
          await shoot(page, `debriefing/${name}-${theme}-${language}-${width}`)
          expect([name, await seriousFaults(page)]).toEqual([name, []])
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          )
          expect([name, sideways]).toEqual([name, 0])
          looked += 1
        }
      })
    })
  },
)
