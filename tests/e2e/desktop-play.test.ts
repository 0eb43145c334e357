import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { shoot, withApp } from './support/app.ts'
import { playShipped } from './support/keep-attempt.ts'
import {
  byKey,
  byMouse,
  doInWorld,
  drawn,
  fasterClock,
  keptAttempt,
  type Press,
  playAddress,
  verdictsOf,
  waitForWorld,
} from './support/play-world.ts'

const MINUTES = 60_000

/** A small picture: software rendering is slow, and what counts is what can be done. */
const small = { deviceScaleFactor: 0.2, before: [fasterClock] }

const ways: readonly (readonly [script: string, how: string, press: Press])[] = [
  ['expert', 'keys alone', byKey],
  ['wrong-isolator', 'the mouse', byMouse],
]

describe('the lockout job at a desk', () => {
  it.each(ways)(
    'gives %s, played with %s, the verdicts of the script',
    async (name, how, press) => {
      const script = drawn(name)
      const expected = markRun(playShipped(script))
      await withApp({ ...small, path: playAddress('desktop') }, async ({ page }) => {
        await waitForWorld(page)
        let done = 0
        for (const action of script.actions) {
          done++
          if (!(await doInWorld(page, action, press))) break
        }
        const { result, interface: way } = await keptAttempt(page)
        expect(way).toBe('desktop')
        expect(result.outcome).toBe(expected.outcome)
        expect(result.harm).toEqual(expected.harm)
        expect(verdictsOf(result)).toEqual(verdictsOf(expected))
        console.log(`Played ${name} with ${how}: ${done} actions, ${result.outcome}.`)
      })
    },
    12 * MINUTES,
  )

  it(
    'goes where the floor is clicked and walks with the keys, through the engine',
    async () => {
      await withApp(
        { before: [fasterClock], path: playAddress('desktop', 'guided') },
        async (app) => {
          const { page } = app
          await waitForWorld(page)
          const acted = () => page.locator('main').getAttribute('data-acted').then(Number)
          await page.mouse.click(560, 620)
          await expect.poll(acted, { timeout: 20_000 }).toBeGreaterThan(0)
          const before = await acted()
          await page.locator('[data-play="desktop"]').press('KeyW', { delay: 900 })
          await expect.poll(acted, { timeout: 20_000 }).toBeGreaterThan(before)
          await shoot(page, 'desktop-play')
        },
      )
    },
    2 * MINUTES,
  )
})
