import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { shoot, withApp } from './support/app.ts'
import { playShipped } from './support/keep-attempt.ts'
import {
  byKey,
  byMouse,
  doInWorld,
  fasterClock,
  keptAttempt,
  type Press,
  playAddress,
  plays,
  verdictsOf,
  waitForWorld,
} from './support/play-world.ts'

const MINUTES = 60_000

/** Counts, from outside, what the page draws in each frame and what React commits. */
const counting = `{
  window.counted = { calls: 0, most: 0, frames: 0, commits: 0 }
  const draws = ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']
  for (const name of draws) {
    const draw = WebGL2RenderingContext.prototype[name]
    WebGL2RenderingContext.prototype[name] = function (...rest) {
      window.counted.calls++
      return draw.apply(this, rest)
    }
  }
  const getExtension = WebGL2RenderingContext.prototype.getExtension
  WebGL2RenderingContext.prototype.getExtension = function (name) {
    const found = getExtension.call(this, name)
    if (name !== 'WEBGL_multi_draw' || !found || found.counting) return found
    found.counting = true
    for (const each of ['multiDrawElementsWEBGL', 'multiDrawArraysWEBGL']) {
      const draw = found[each].bind(found)
      found[each] = (...rest) => {
        window.counted.calls++
        return draw(...rest)
      }
    }
    return found
  }
  const tick = () => {
    const { counted } = window
    counted.most = Math.max(counted.most, counted.calls)
    counted.frames += counted.calls > 0 ? 1 : 0
    counted.calls = 0
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    checkDCE() {},
    inject: () => 1,
    onCommitFiberRoot: () => void window.counted.commits++,
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
  }
}`

interface Counted {
  readonly most: number
  readonly frames: number
  readonly commits: number
}

/** A small picture: software rendering is slow, and what counts is what can be done. */
const small = { deviceScaleFactor: 0.2, before: [fasterClock] }

const ways: readonly (readonly [name: keyof typeof plays, how: string, press: Press])[] = [
  ['expert', 'keys alone', byKey],
  ['without venting', 'the mouse', byMouse],
]

describe('the lockout job at a desk', () => {
  it.each(ways)(
    'gives %s, played with %s, the verdicts of the script',
    async (name, how, press) => {
      const script = plays[name]
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

  it(
    'draws the workplace in at most 100 calls, and costs React nothing while nothing happens',
    async () => {
      const path = playAddress('desktop', 'practice')
      await withApp({ deviceScaleFactor: 0.2, before: [counting], path }, async ({ page }) => {
        await waitForWorld(page)
        const counted = () =>
          page.evaluate(() => ({ ...(window as unknown as { counted: Counted }).counted }))
        // Messages of the beginning go away by themselves, once.
        await page.waitForTimeout(12_000)
        await page.evaluate(() => {
          const { counted } = window as unknown as { counted: { most: number } }
          counted.most = 0
        })
        const before = await counted()
        await page.waitForTimeout(6000)
        const after = await counted()
        expect(before.commits).toBeGreaterThan(0)
        expect(after.frames - before.frames).toBeGreaterThan(5)
        expect(after.commits - before.commits).toBe(0)
        expect(after.most).toBeGreaterThan(4)
        expect(after.most).toBeLessThanOrEqual(100)
        console.log(`Drew ${after.frames - before.frames} frames of at most ${after.most} calls.`)
      })
    },
    3 * MINUTES,
  )
})
