import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import markingArabic from '../../src/app/assessor/mark/words/ar.json' with { type: 'json' }
import marking from '../../src/app/assessor/mark/words/en.json' with { type: 'json' }
import sessionArabic from '../../src/app/assessor/session/words/ar.json' with { type: 'json' }
import session from '../../src/app/assessor/session/words/en.json' with { type: 'json' }
import arabic from '../../src/app/assessor/words/ar.json' with { type: 'json' }
import english from '../../src/app/assessor/words/en.json' with { type: 'json' }
import { checkAddress } from '../../src/app/credentials/paper.ts'
import issuing from '../../src/app/credentials/words/ar.json' with { type: 'json' }
import { hashOf } from '../../src/records/credentials/issue.ts'
import { shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import { attemptFrom, keepAttempt, playShipped, scriptOf } from './support/keep-attempt.ts'
import { keptAttempt, rowsOn } from './support/kept.ts'
import { goTo, sideways } from './support/pages.ts'
import { textDriver } from './support/text-driver.ts'

const attempt = attemptFrom(playShipped(scriptOf('expert')))
const PASSPHRASE = 'four plain words here'

/** Makes the key of an assessor, which stays open until the app is left. */
async function makeKey(page: Page, { make }: Pick<typeof english, 'make'>): Promise<void> {
  await goTo(page, '/assessor')
  await page.getByLabel(make.name).fill('Amina Ndiaye')
  await page.getByLabel(make.passphrase, { exact: true }).fill(PASSPHRASE)
  await page.getByLabel(make.again).fill(PASSPHRASE)
  await page.getByRole('button', { name: make.go }).click()
  await page.getByText(make.made.replace('{{name}}', 'Amina Ndiaye')).waitFor()
}

/** Gives a one-time code, as the assessor would read it out. */
async function giveCode(page: Page, { give }: Pick<typeof session, 'give'>): Promise<string> {
  await goTo(page, '/assessor/session')
  await page.getByRole('button', { name: give.go }).click()
  return (await page.locator('[role="status"] bdi').textContent()) ?? ''
}

type Look = (name: string) => Promise<void>

/** Asks for one assessment alone, signs what it shows, prints it, and checks it by the printed code. */
async function signCredential(page: Page, look: Look): Promise<void> {
  await goTo(page, '/assessor/rules')
  await page.getByLabel(issuing.rules.passes).fill('1')
  await page.getByRole('button', { name: issuing.rules.keep }).click()
  await page.getByText(issuing.rules.kept).waitFor()
  await look('rules')
  await goTo(page, '/assessor/credentials')
  const [before = ''] = issuing.bring.here.split('{{name}}')
  await page.getByRole('button', { name: before }).click()
  await page.getByText(issuing.weigh.may).first().waitFor()
  await look('credentials')
  await page.getByRole('button', { name: issuing.sign.go, disabled: false }).first().click()
  await page.getByLabel(issuing.sign.sure).check()
  await page.getByRole('button', { name: issuing.sign.now, exact: true }).click()
  await page.getByText(issuing.sign.done).waitFor()
  await page.getByRole('link', { name: issuing.sign.certificate }).first().click()
  await page.getByText(issuing.check.good).waitFor()
  await look('certificate')
  const [kept] = await rowsOn<{ readonly id: string; readonly jws: string }>(page, 'credentials')
  if (!kept) throw new Error('The credential is not in the portfolio.')
  await goTo(page, checkAddress({ id: kept.id, hash: hashOf(kept.jws) }))
  await page.getByText(issuing.check.paperSame).waitFor()
  await page.getByText(issuing.check.good).waitFor()
  await look('verify-credential')
  await goTo(page, '/prior-learning')
  await page.locator('#prior-sign').waitFor()
  await look('prior')
}

const looks = [
  { language: 'en', width: 1600, key: english, mark: marking, supervised: session },
  {
    language: 'ar',
    width: 360,
    key: arabic,
    mark: markingArabic,
    supervised: sessionArabic,
  },
] as const

describe.each(looks)(
  'an assessor, in $language, $width px',
  ({ language, width, key, mark, supervised }) => {
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
        await makeKey(page, key)
        await look('assessor')
        await giveCode(page, supervised)
        await look('session')
        await goTo(page, '/job/loto-conveyor?purpose=assessment&interface=text')
        await page.getByText(supervised.learner.have).click()
        await page.getByLabel(supervised.learner.code).fill('abc')
        await page.getByRole('button', { name: supervised.learner.take }).click()
        await page.getByText(supervised.learner.mistyped).waitFor()
        await look('code')
        // Once is enough: the words have a test of their own, and a narrow page has the most faults.
        if (language === 'ar') await signCredential(page, look)
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
  },
)

describe('a supervised session', () => {
  it('begins an attempt with the code that was typed, signs its end, and Verify tells of both', async () => {
    await withApp({}, async ({ page }) => {
      const bring = (file: string) =>
        page.locator('input[type=file]').setInputFiles({
          name: 'attempt.json',
          mimeType: 'application/json',
          buffer: Buffer.from(file),
        })
      await makeKey(page, english)
      const code = await giveCode(page, session)
      await goTo(page, '/job/loto-conveyor?purpose=assessment&interface=text')
      await page.getByText(session.learner.have).click()
      await page.getByLabel(session.learner.code).fill(code.toLowerCase())
      await page.getByRole('button', { name: session.learner.take }).click()
      await page.getByText(session.learner.begins).waitFor()
      await page.getByRole('link', { name: 'Start, assessment' }).first().click()
      await page.getByRole('heading', { name: 'Where you are' }).waitFor()
      const { press, byName } = textDriver(page)
      await press(byName('Stop the job'))
      await press(page.getByRole('dialog').getByRole('button', { name: /trained/ }))
      await page.waitForURL(/#\/attempt\//)
      const ended = await keptAttempt(page)
      await goTo(page, '/assessor/session')
      await bring(JSON.stringify(ended))
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: session.end.save }).click()
      const signed = await text(await (await saved).createReadStream())
      await goTo(page, '/verify')
      await bring(signed)
      await page.getByText('Unchanged since an assessor signed it: Amina Ndiaye').waitFor()
      await page.getByText(/Begun in a supervised session whose code was given/).waitFor()
      await shoot(page, 'mark/verify-supervised')
    })
  })
})
