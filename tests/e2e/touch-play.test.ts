import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import { playShipped } from './support/keep-attempt.ts'
import { keptAttempt } from './support/kept.ts'
import {
  byFinger,
  doInWorld,
  enterWorld,
  PLAYING,
  playAddress,
  plays,
  SEEN,
  verdictsOf,
  waitForWorld,
} from './support/play-world.ts'

const phone = { width: 360, height: 740 }
const held = { hasTouch: true, isMobile: true }

describe('the lockout job on a phone, with one thumb', () => {
  it.each(['expert', 'reckless'] as const)('gives %s the verdicts of the script', async (name) => {
    const script = plays[name]
    const expected = markRun(playShipped(script))
    expect(expected.harm.actual > 0).toBe(name === 'reckless')
    const path = playAddress('touch')
    await withApp({ ...PLAYING, ...held, viewport: phone, path }, async ({ page }) => {
      await enterWorld(page)
      for (const action of script.actions) {
        if (!(await doInWorld(page, action, byFinger))) break
      }
      const { result, interface: way } = await keptAttempt(page)
      expect(way).toBe('touch')
      expect(result.outcome).toBe(expected.outcome)
      expect(result.harm).toEqual(expected.harm)
      expect(verdictsOf(result)).toEqual(verdictsOf(expected))
    })
  })

  it.each([
    ['upright', phone, 'en'],
    ['on its side', { width: 740, height: 360 }, 'en'],
    ['upright in Arabic', phone, 'ar'],
  ] as const)(
    'held %s never scrolls sideways and has nothing that axe calls serious',
    async (how, viewport, locale) => {
      const path = playAddress('touch', 'guided')
      await withApp({ ...SEEN, ...held, viewport, locale, path }, async ({ page }) => {
        await waitForWorld(page)
        await page.locator('[data-area]:not([open]) > summary').first().tap()
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(viewport.width)
        expect(await seriousFaults(page)).toEqual([])
        await shoot(page, `touch-play-${how.replaceAll(' ', '-')}`)
      })
    },
  )
})
