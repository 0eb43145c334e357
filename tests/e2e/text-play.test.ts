import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { AttemptRow } from '../../src/app/storage/attempt-rows.ts'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Result } from '../../src/assessment/result.ts'
import type { Action } from '../../src/engine/action.ts'
import { checkSignatures } from '../../src/records/signature/check-signatures.ts'
import { shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import { playShipped, scriptOf } from './support/keep-attempt.ts'
import { keptAttempt, rowsOn } from './support/kept.ts'
import { picturesShown } from './support/pages.ts'
import { textDriver } from './support/text-driver.ts'
import { variantOf } from './support/variant.ts'

const variant = variantOf(scriptOf('expert').parameters ?? {})

const begin = async (page: Page, purpose: string): Promise<void> => {
  await page.evaluate((address) => {
    location.hash = address
  }, `#/play/loto-conveyor?purpose=${purpose}&interface=text&variant=${variant}`)
  await page.getByRole('heading', { name: 'Where you are' }).waitFor()
}

const verdicts = (result: Result) =>
  Object.fromEntries(result.criteria.map(({ id, verdict }) => [id, verdict]))

/** Waits until the page tells of the latest deed like this. */
const told = (page: Page, words: string | RegExp): Promise<void> =>
  page.locator('main [role="status"]').first().filter({ hasText: words }).waitFor()

/** Whether something of the page has the focus, and is seen. */
const focusInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return false
    const { top, bottom } = focused.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })

describe('the lockout, played as text with the keyboard alone', () => {
  it('passes when it is done as the expert does it, with the verdicts of the script', async () => {
    await withApp({}, async ({ page }) => {
      await begin(page, 'assessment')
      const { act } = textDriver(page)
      const astray: string[] = []
      for (const action of scriptOf('expert').actions) {
        await act(action)
        if (action.do !== 'finish' && !(await focusInSight(page)))
          astray.push(JSON.stringify(action))
      }
      expect(astray).toEqual([])
      await page.waitForURL(/#\/attempt\//)
      const attempt = await keptAttempt(page)
      const { result } = attempt
      expect(await checkSignatures(attempt)).toMatchObject([{ holds: true, role: 'device' }])
      const scripted = markRun(playShipped(scriptOf('expert')))
      expect(result.outcome).toBe('passed')
      expect(result.score.scaled).toBe(scripted.score.scaled)
      expect(verdicts(result)).toEqual(verdicts(scripted))
    })
  })

  it('hurts whoever locks the wrong isolator, and says so before it says why', async () => {
    await withApp({}, async ({ page }) => {
      await begin(page, 'assessment')
      const { act, press, byName } = textDriver(page)
      for (const action of scriptOf('wrong-isolator').actions) {
        if (action.do === 'finish') break
        await act(action)
      }
      await told(page, /^You are hurt here/)
      expect(await seriousFaults(page)).toEqual([])
      await shoot(page, 'text-play-hurt')
      await press(byName('See what happened and why'))
      await page.waitForURL(/#\/attempt\//)
      const { result } = await keptAttempt(page)
      expect(result.outcome).toBe('stopped-on-danger')
      expect(verdicts(result)).toEqual(verdicts(markRun(playShipped(scriptOf('wrong-isolator')))))
    })
  })

  it('lets one stop the job for a reason', async () => {
    await withApp({}, async ({ page }) => {
      await begin(page, 'practice')
      const { press, byName } = textDriver(page)
      await press(byName('Stop the job'))
      await press(page.getByRole('dialog').getByRole('button', { name: /trained/ }))
      await page.waitForURL(/#\/attempt\//)
      expect((await keptAttempt(page)).result.outcome).toBe('not-passed')
    })
  })

  it('lets one change the pace in mid-play, which no file tells', async () => {
    await withApp({}, async ({ page }) => {
      await page.evaluate((to) => {
        location.hash = to
      }, `#/play/loto-conveyor?purpose=practice&interface=text&variant=${variant}&pace=0.75`)
      await page.getByRole('heading', { name: 'Where you are' }).waitFor()
      const { press, byName } = textDriver(page)
      await press(byName('Pause'))
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio', { name: 'A little slower', checked: true }).waitFor()
      await dialog.getByRole('radio', { name: 'Half as fast' }).check()
      await page.waitForURL((url) => !url.hash.includes('pace='))
      const kept = () => rowsOn<{ readonly settings: { readonly pace: number } }>(page, 'settings')
      await expect
        .poll(async () => (await kept()).map(({ settings }) => settings.pace))
        .toEqual([0.5])
      await press(byName('Carry on'))
      await press(byName('Stop the job'))
      await press(dialog.getByRole('button', { name: /trained/ }))
      await page.waitForURL(/#\/attempt\//)
      expect(JSON.stringify(await keptAttempt(page))).not.toContain('"pace"')
    })
  })
})

describe('an attempt in the middle', () => {
  const some: readonly Action[] = [
    { do: 'move', to: 'lock_board' },
    { do: 'take', item: 'my_lock' },
    { do: 'move', to: 'isolator_a' },
    { do: 'place', item: 'my_lock', in: 'isolator_a.hasp' },
  ]

  it('is where it was after a reload', async () => {
    await withApp({}, async ({ page }) => {
      await begin(page, 'guided')
      const { act } = textDriver(page)
      for (const action of some) await act(action)
      await page.reload()
      await page.getByRole('heading', { name: 'Where you are' }).waitFor()
      await told(page, 'You carry on where you were.')
      const having = page.getByRole('region', { name: 'You have' })
      await having.filter({ hasText: 'Your first lock' }).waitFor()
      await page.getByRole('region', { name: 'Left isolator' }).waitFor()
    })
  })

  it('stands in the library as paused, and goes on from there', async () => {
    await withApp({}, async ({ page }) => {
      await begin(page, 'guided')
      const { act, press, byName } = textDriver(page)
      for (const action of some) await act(action)
      await press(byName('Pause'))
      await page.getByRole('dialog').getByRole('link', { name: 'Leave' }).click()
      const card = page.getByRole('listitem').filter({ hasText: 'Lock out a belt conveyor' })
      await card.filter({ hasText: 'Paused' }).waitFor()
      await card
        .filter({ hasNotText: 'Not tried' })
        .getByRole('link', { name: /^Carry on/ })
        .click()
      await told(page, 'You carry on where you were.')
    })
  })

  it('is kept when another link comes into its tab, which is followed as in a fresh one', async () => {
    await withApp({}, async ({ page }) => {
      const { act, press, byName } = textDriver(page)
      const paste = (choices: string) =>
        page.evaluate((address) => {
          location.hash = address
        }, `#/play/loto-conveyor?interface=text&variant=${variant}&${choices}`)
      const having = page.getByRole('region', { name: 'You have' })
      await begin(page, 'guided')
      for (const action of some) await act(action)
      await having.filter({ hasText: 'Your first lock' }).waitFor()
      const first = page.url()
      await paste('purpose=practice&language=fr')
      await page.getByRole('heading', { name: 'Où vous êtes' }).waitFor()
      await page.locator('html[lang="fr"]').waitFor()
      await page.waitForURL(/attempt=/)
      expect(page.url()).not.toBe(first)
      await page.goBack()
      await page.getByText('Vous reprenez où vous étiez').first().waitFor()
      expect(page.url()).toBe(first)
      await page.goForward()
      await page.waitForURL((url) => url.href !== first)
      await paste('purpose=assessment&language=en')
      await having.waitFor()
      await page.waitForURL(/attempt=/)
      const assessment = page.url()
      await act({ do: 'move', to: 'lock_board' })
      await paste('purpose=guided')
      const asked = page.getByRole('dialog', { name: 'Leave this assessment?' })
      await press(asked.getByRole('button', { name: 'Stay in the assessment' }))
      await asked.waitFor({ state: 'detached' })
      expect(page.url()).toBe(assessment)
      await act({ do: 'take', item: 'my_lock' })
      await paste('purpose=guided')
      await press(byName('Leave, keep it paused'))
      await having.filter({ hasNotText: 'Your first lock' }).waitFor()
      await page.waitForURL(/attempt=/)
      const rows = await rowsOn<AttemptRow>(page, 'attempts')
      expect(rows.map(({ purpose, state }) => `${purpose} ${state}`).toSorted()).toEqual([
        'assessment running',
        'guided running',
        'guided running',
        'practice running',
      ])
    })
  })

  it('opens in one tab only, and in the other once that lets go', async () => {
    await withApp({}, async ({ page, context }) => {
      await begin(page, 'guided')
      const second = await context.newPage()
      await second.goto(page.url())
      await second.getByRole('heading', { name: 'open in another tab' }).waitFor()
      await page.close()
      await second.getByRole('button', { name: 'Try again' }).click()
      await second.getByRole('heading', { name: 'Where you are' }).waitFor()
    })
  })

  it('tells a refusal with its reason, and keeps the focus on the button', async () => {
    await withApp({}, async ({ page }) => {
      await begin(page, 'guided')
      const { act } = textDriver(page)
      for (const action of some) await act(action)
      await told(page, 'The shackle does not pass.')
      const focused = () => page.evaluate(() => document.activeElement?.textContent)
      await expect.poll(focused).toBe('Put here: your first lock')
    })
  })

  it('does one thing for a button that is pressed twice in a row', async () => {
    await withApp({}, async ({ page }) => {
      await begin(page, 'guided')
      const { version } = await page
        .getByRole('button', { name: 'Wait 30 seconds' })
        .evaluate((button: HTMLElement) => {
          button.click()
          button.click()
          return { version: button.closest('main')?.dataset.version }
        })
      await page.locator(`main:not([data-version="${version}"])`).waitFor()
      expect(await rowsOn(page, 'actions')).toHaveLength(1)
    })
  })

  it('speaks another language from one moment to the next, and carries on', async () => {
    await withApp({}, async ({ page }) => {
      await begin(page, 'guided')
      const { act, press, byName } = textDriver(page)
      for (const action of some) await act(action)
      await press(byName('Pause'))
      await page.getByRole('radio', { name: 'العربية' }).check()
      await page.getByRole('button', { name: 'تابع', exact: true }).click()
      await page.getByRole('heading', { name: 'أين أنت' }).waitFor()
      await page.locator('html[dir="rtl"]').waitFor()
      await told(page, 'حلقة القفل لا تدخل')
    })
  })
})

/** Writes down, in place of a voice, what is to be read aloud. */
const VOICE = `
  window.spoken = []
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
  Object.defineProperty(window, 'speechSynthesis', { value: {
    speak: ({ text, lang, volume }) => window.spoken.push({ text, lang, volume }),
    cancel: () => window.spoken.push('hush'),
  } })`

interface Spoken {
  readonly text: string
  readonly lang: string
}

describe('reading aloud', () => {
  it('speaks each message in the language of the moment, and stops when it is turned off', async () => {
    await withApp({ before: [VOICE] }, async ({ page }) => {
      await begin(page, 'practice')
      const { act, press, byName } = textDriver(page)
      const spoken = () => page.evaluate(() => Reflect.get(window, 'spoken') as (Spoken | 'hush')[])
      const last = async () => (await spoken()).at(-1)
      await act({ do: 'move', to: 'lock_board' })
      expect((await spoken()).filter((each) => each !== 'hush')).toEqual([])
      await press(byName('Pause'))
      await page.getByRole('checkbox', { name: 'Read messages aloud' }).check()
      await press(byName('Carry on'))
      await act({ do: 'take', item: 'my_lock' })
      await expect
        .poll(last)
        .toMatchObject({ lang: 'en', text: expect.stringMatching(/first lock/) })
      await press(page.getByRole('button', { name: 'Listen: What just happened' }))
      await expect
        .poll(async () => (await spoken()).filter((each) => each !== 'hush').length)
        .toBe(3)
      await press(byName('Pause'))
      await page.getByRole('radio', { name: 'Français' }).check()
      await page.locator('html[lang="fr"]').waitFor()
      await expect.poll(last).toMatchObject({ lang: 'fr', text: expect.stringMatching(/cadenas/) })
      await page.getByRole('checkbox', { name: /voix haute/ }).uncheck()
      await expect.poll(last).toBe('hush')
    })
  })
})

describe('the page of text play', () => {
  it.each([
    ['en', 1600],
    ['en', 360],
    ['ar', 360],
    ['fr', 1280],
  ])(
    'in %s at %i px has nothing that axe finds serious, and no sideways scroll',
    async (language, width) => {
      await withApp({ viewport: { width, height: 800 } }, async ({ page }) => {
        await page.evaluate((address) => {
          location.hash = address
        }, `#/play/loto-conveyor?purpose=guided&interface=text&variant=${variant}&language=${language}`)
        await page.locator('#where').waitFor()
        await page.evaluate(() =>
          document.querySelectorAll('details').forEach((each) => {
            each.open = true
          }),
        )
        await picturesShown(page)
        await shoot(page, `text-play-${language}-${width}`)
        expect(await seriousFaults(page)).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wide).toBeLessThanOrEqual(0)
      })
    },
  )
})

/** Gives the focus to one button after the other, and says which of them something pinned covers. */
const coveredOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const covered: string[] = []
    const buttons = [...document.querySelectorAll<HTMLElement>('main button, main summary')]
    const seen = buttons.filter((button) => button.checkVisibility())
    for (const button of seen.filter((_, i) => i % 4 === 0)) {
      button.focus()
      await frame()
      await frame()
      const { x, y, width, height } = button.getBoundingClientRect()
      const corners = [y + 3, y + height - 3].map((at) =>
        document.elementFromPoint(x + width / 2, at),
      )
      if (corners.some((at) => !button.contains(at))) covered.push(button.textContent ?? '')
    }
    return covered
  })

describe('what just happened, and the buttons of the attempt', () => {
  it.each([
    [1280, 720, '100', 'en', true],
    [360, 640, '100', 'ar', true],
    [640, 360, '100', 'fr', true],
    [360, 640, '150', 'fr', false],
  ])(
    'stay in sight at %i x %i with letters of %s %% in %s, and cover neither the focus nor a third of the page',
    async (width, height, letters, language, both) => {
      await withApp({ viewport: { width, height } }, async ({ page }) => {
        await page.evaluate((address) => {
          location.hash = address
        }, `#/play/loto-conveyor?purpose=guided&interface=text&variant=${variant}&language=${language}`)
        await page.locator('#where').waitFor()
        await page.evaluate((size) => {
          document.documentElement.dataset.text = size
          dispatchEvent(new Event('resize'))
        }, letters)
        const frame = page.locator(`[data-tools="${both}"]`)
        await frame.waitFor()
        await page.locator('main section[aria-labelledby="can"] button').last().press('Enter')
        const strip = page.locator('button[data-meaning]')
        await strip.waitFor()
        const box = await strip.boundingBox()
        expect(box?.height).toBeLessThanOrEqual(height / 3)
        await shoot(page, `text-play-pinned-${language}-${width}-${letters}`)
        // The focus goes through the page and scrolls it: the strip goes where the message is in sight.
        expect(await coveredOn(page)).toEqual([])
        if (both) await expect.poll(() => isWithin(page, '[role="toolbar"] button')).toBe(true)
      })
    },
  )
})

/** Whether all that a selector finds stands inside the window. */
const isWithin = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.every((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    }),
  )
