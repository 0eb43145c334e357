import { describe, expect, it } from 'vitest'
import markingArabic from '../../src/app/assessor/mark/words/ar.json' with { type: 'json' }
import marking from '../../src/app/assessor/mark/words/en.json' with { type: 'json' }
import arabic from '../../src/app/assessor/words/ar.json' with { type: 'json' }
import english from '../../src/app/assessor/words/en.json' with { type: 'json' }
import { shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import { attemptFrom, keepAttempt, playShipped, scriptOf } from './support/keep-attempt.ts'
import { goTo, sideways } from './support/pages.ts'

const attempt = attemptFrom(playShipped(scriptOf('expert')))
const PASSPHRASE = 'four plain words here'

const looks = [
  { language: 'en', width: 1600, key: english, mark: marking },
  { language: 'ar', width: 360, key: arabic, mark: markingArabic },
] as const

describe.each(looks)('an assessor, in $language, $width px', ({ language, width, key, mark }) => {
  it('makes a key, changes a verdict with a reason, signs, and both verdicts stay', async () => {
    const viewport = { width, height: 900 }
    await withApp({ viewport, locale: language }, async ({ page }) => {
      const look = async (name: string) => {
        // As high as the page: the bar at the foot then lies over nothing.
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.setViewportSize({ width, height })
        await shoot(page, `mark/${name}-${language}-${width}`)
        expect([name, await seriousFaults(page)]).toEqual([name, []])
        expect([name, await sideways(page)]).toEqual([name, 0])
        await page.setViewportSize(viewport)
      }
      await keepAttempt(page, attempt)
      await goTo(page, '/assessor')
      await page.getByLabel(key.make.name).fill('Amina Ndiaye')
      await page.getByLabel(key.make.passphrase, { exact: true }).fill(PASSPHRASE)
      await page.getByLabel(key.make.again).fill(PASSPHRASE)
      await page.getByRole('button', { name: key.make.go }).click()
      await page.getByText(key.make.made.replace('{{name}}', 'Amina Ndiaye')).waitFor()
      await look('assessor')
      await goTo(page, `/attempt/${attempt.id}/mark`)
      await look('how')
      await page.getByRole('button', { name: mark.how.open, exact: true }).click()
      await page.locator('#points').waitFor()
      await page.getByRole('radio', { name: mark.points['not-met'] }).first().check()
      await page.getByLabel(mark.points.reason).fill('The vent was never looked at.')
      await page.getByLabel(mark.words).fill('Look at the gauge first.')
      await look('points')
      await page.getByRole('button', { name: mark.sign.go }).click()
      await page.getByText(mark.sign.kept).waitFor()
      await goTo(page, `/attempt/${attempt.id}`)
      await page.locator('#judged').waitFor()
      await page.getByText('The vent was never looked at.').first().waitFor()
      await look('debriefing')
      await goTo(page, '/records')
      await page.getByText('Amina Ndiaye').waitFor()
      await look('records')
    })
  })
})
