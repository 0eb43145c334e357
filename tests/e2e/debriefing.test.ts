import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { formatTicks } from '../../src/app/formats.ts'
import { signHere } from '../../src/app/keys/sign-here.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import { root } from '../../src/cli/build/freshness.js'
import { shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import { drawFrames, takeClock } from './support/frame-clock.ts'
import {
  attemptFrom,
  keepAttempt,
  playShipped,
  scriptOf,
  withoutVenting,
} from './support/keep-attempt.ts'
import { lookAt } from './support/look.ts'
import { goTo, sideways } from './support/pages.ts'
import { PLAYING } from './support/play-world.ts'

const attempts = {
  hurt: attemptFrom(playShipped(withoutVenting())),
  passed: attemptFrom(playShipped(scriptOf('expert'))),
}

/** The end of the one that hurts. */
const hurtAt = formatTicks(attempts.hurt.result.ticks)

const themes = ['light', 'dark', 'contrast'] as const
const languages = ['en', 'ar'] as const
const widths = [360, 1600] as const

const looks = languages.flatMap((language) => widths.map((width) => ({ language, width })))

let looked = 0
afterAll(() => {
  console.log(`Looked at ${looked} debriefings.`)
  expect(looked).toBeGreaterThanOrEqual(16)
})

describe.each(looks)('a debriefing in $language, $width px', ({ language, width }) => {
  it('has nothing that axe calls serious in any theme, and never scrolls sideways', async () => {
    const viewport = { width, height: 900 }
    await withApp({ viewport, locale: language }, async ({ page }) => {
      for (const [name, attempt] of Object.entries(attempts)) {
        await keepAttempt(page, attempt)
        await goTo(page, `/attempt/${attempt.id}`)
        await page.locator('#marks').waitFor()
        await page.locator('details').evaluateAll((all) => {
          for (const each of all as HTMLDetailsElement[]) each.open = true
        })
        // Both outcomes once; the worse one, which shows every part, in every theme.
        for (const theme of name === 'hurt' ? themes : themes.slice(0, 1)) {
          await page.evaluate((wanted) => {
            document.documentElement.dataset.theme = wanted
          }, theme)
          // As high as the page: the bar at the foot then lies over nothing.
          const height = await page.evaluate(() => document.documentElement.scrollHeight)
          await page.setViewportSize({ width, height })
          await shoot(page, `debriefing/${name}-${theme}-${language}-${width}`)
          const what = theme === 'light' ? 'everything' : 'colours'
          expect([name, theme, await seriousFaults(page, what)]).toEqual([name, theme, []])
          expect([name, theme, await sideways(page)]).toEqual([name, theme, 0])
          await page.setViewportSize(viewport)
          looked += 1
        }
      }
    })
  })
})

describe('after an assessment that went wrong', () => {
  it('leads from the marks to the moment, and from the moment to a practice from there', async () => {
    await withApp({}, async ({ page }) => {
      await keepAttempt(page, attempts.hurt)
      await goTo(page, `/attempt/${attempts.hurt.id}`)
      const slider = page.getByRole('slider', { name: 'Moment' })
      await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(hurtAt)
      await page.getByRole('button', { name: /01:47 Step done/ }).click()
      await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('01:47')
      await page.getByText('In reach').waitFor()
      await page.getByText('The chock sits under the load').first().waitFor()
      await slider.press('Home')
      await page.getByText('The try begins.').waitFor()
      const redo = page.getByRole('link', { name: /Redo from 01:47/ })
      await expect
        .poll(() => redo.getAttribute('href'))
        .toMatch(new RegExp(`/play/loto-conveyor\\?.*redo=${attempts.hurt.id}&tick=\\d+$`))
      await redo.click()
      await page.getByRole('button', { name: 'Stop the job' }).first().waitFor()
      await shoot(page, 'debriefing/redone')
    })
  })

  it('finds the one thing that would have been enough, and lets one more be tried, by keyboard', async () => {
    await withApp({}, async ({ page }) => {
      await keepAttempt(page, attempts.hurt)
      await goTo(page, `/attempt/${attempts.hurt.id}`)
      const work = page.waitForRequest(/what-if-panel.*\.js$/)
      await page.getByRole('button', { name: 'Find the one thing' }).focus()
      await page.keyboard.press('Enter')
      await work
      await page.getByText('Had you done this step at 01:47').waitFor()
      await page.getByText('Nobody would have been hurt').waitFor()
      await shoot(page, 'debriefing/what-if')
      const left = page.getByRole('combobox', { name: 'Leave out' })
      await left.selectOption({ index: 1 })
      await page.getByRole('button', { name: 'What would have come of it?' }).press('Enter')
      await page.getByText('Had you not done this at').waitFor()
    })
  })

  it('shows a moment through the eyes of the trainee, beside the words, and rests between moments', async () => {
    await withApp({ ...PLAYING }, async ({ page }) => {
      await keepAttempt(page, attempts.hurt)
      await goTo(page, `/attempt/${attempts.hurt.id}`)
      const picture = page.waitForRequest(/moment-view.*\.js$/)
      await page.getByRole('button', { name: 'Your eyes' }).click()
      await picture
      const shown = page.locator('[data-moment]')
      await shown.waitFor()
      await takeClock(page)
      const resting = page.locator('[data-resting="true"]')
      const drawnUntilRest = (): Promise<number> =>
        page.evaluate(async () => {
          const { frameClock } = window
          frameClock.most = 0
          await frameClock.until(
            () => document.querySelector('[data-resting="true"]') !== null,
            100,
          )
          return frameClock.most
        })
      expect(await drawnUntilRest()).toBeGreaterThan(4)
      await page.getByRole('slider', { name: 'Moment' }).press('Home')
      await page.locator('[data-moment="0"]').waitFor()
      await page.getByText('The try begins.').waitFor()
      expect(await drawnUntilRest()).toBeGreaterThan(4)
      await drawFrames(page, 5)
      await resting.waitFor()
      await page.getByRole('button', { name: 'Look left' }).click()
      await resting.waitFor({ state: 'detached' })
      expect(await drawnUntilRest()).toBeGreaterThan(4)
      await page.getByRole('button', { name: 'Your eyes' }).click()
      await shown.waitFor({ state: 'detached' })
    })
  })

  it('tells a moment in words alone where nothing 3D can be drawn', async () => {
    const before = ['HTMLCanvasElement.prototype.getContext = () => null']
    await withApp({ before }, async ({ page }) => {
      await keepAttempt(page, attempts.hurt)
      await goTo(page, `/attempt/${attempts.hurt.id}`)
      await page.getByRole('button', { name: 'Your eyes' }).click()
      await page.getByText('The picture does not work here.').waitFor()
      await page.getByText('In reach').waitFor()
    })
  })

  it('asks two questions, tells why, and keeps the answers beside the result', async () => {
    await withApp({}, async ({ page }) => {
      const { id } = attempts.hurt
      await keepAttempt(page, attempts.hurt)
      await goTo(page, `/attempt/${id}`)
      for (const answered of [0, 1]) {
        await page.locator('form').first().getByRole('radio').first().check()
        await page.locator('form').first().getByRole('button', { name: 'Answer' }).click()
        await page
          .locator('form')
          .nth(1 - answered)
          .waitFor({ state: 'detached' })
      }
      await page.reload()
      await page.getByText(/of 2 right/).waitFor()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save the record' }).click(),
      ])
      const saved = join(root, '.cache/downloads/attempt.json')
      await download.saveAs(saved)
      const file = JSON.parse(readFileSync(saved, 'utf8'))
      expect(file.debriefing.knowledge.answers).toHaveLength(2)
      expect(file.digest).toBe(attempts.hurt.digest)
    })
  })

  it('shows nobody else the record', async () => {
    await withApp({}, async ({ page }) => {
      await keepAttempt(page, attempts.hurt)
      await goTo(page, '/attempt/of-somebody-else')
      await page.getByRole('heading', { name: 'There is no record of this try here' }).waitFor()
    })
  })
})

describe('checking a result file', () => {
  const whole = JSON.stringify(attempts.hurt)
  const better = JSON.stringify({
    ...attempts.hurt,
    events: attempts.hurt.events.map((event) =>
      event.type === 'harm' ? { ...event, actual: 0 } : event,
    ),
    result: { ...attempts.hurt.result, outcome: 'passed', passed: true },
  })

  it('says what fits, what was changed and what cannot be read', async () => {
    await withApp({ path: '#/verify' }, async ({ page }) => {
      const bring = (name: string, text: string) =>
        page.locator('input[type=file]').setInputFiles({
          name,
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        })
      await bring('whole.json', whole)
      await page.getByRole('heading', { name: 'Nothing was changed' }).waitFor()
      await page.getByText('Played again, same result').waitFor()
      await bring('better.json', better)
      await page.getByRole('heading', { name: 'This file was changed' }).waitFor()
      await page.getByText(new RegExp(`The log breaks at entry \\d+, at ${hurtAt}`)).waitFor()
      const signed = await signHere(memoryShelves(), JSON.parse(whole))
      await bring('signed.json', JSON.stringify(signed))
      await page.getByText('Unchanged since a device signed it').waitFor()
      await bring('renamed.json', JSON.stringify({ ...signed, startedAt: '2026-11-04T14:05:00Z' }))
      await page.getByText('changed after it was signed: startedAt').waitFor()
      await bring('torn.json', whole.slice(0, 5000))
      await page.getByRole('heading', { name: /no attempt file/ }).waitFor()
      await shoot(page, 'debriefing/verify')
      expect(await seriousFaults(page)).toEqual([])
    })
  })

  it.each(languages)('reads well in %s, narrow and wide', async (language) => {
    await withApp({ path: '#/verify', locale: language }, async ({ page }) => {
      const files = {
        'whole.json': whole,
        'better.json': better,
        'torn.json': whole.slice(0, 5000),
      }
      for (const [count, [name, text]] of Object.entries(files).entries()) {
        const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) }
        await page.locator('input[type=file]').setInputFiles(file)
        await page.locator('main h2').nth(count).waitFor()
      }
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        await lookAt(page, `debriefing/verify-${language}-${width}`)
      }
    })
  })
})
