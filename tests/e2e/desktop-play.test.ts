import process from 'node:process'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { shoot, withApp } from './support/app.ts'
import { drawFrames, FRAME_SECONDS } from './support/frame-clock.ts'
import { playShipped } from './support/keep-attempt.ts'
import { keptAttempt } from './support/kept.ts'
import {
  acted,
  byKey,
  byMouse,
  doInWorld,
  enterWorld,
  PLAYING,
  type Press,
  playAddress,
  plays,
  settled,
  verdictsOf,
  waitForWorld,
} from './support/play-world.ts'

/** Counts, from outside, what React commits. */
const counting = `{
  window.commits = 0
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    checkDCE() {},
    inject: () => 1,
    onCommitFiberRoot: () => void window.commits++,
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
  }
}`

declare global {
  interface Window {
    readonly commits: number
  }
}

const ways: readonly (readonly [name: keyof typeof plays, how: string, press: Press])[] = [
  ['expert', 'keys alone', byKey],
  ['reckless', 'the mouse', byMouse],
]

describe('the lockout job at a desk', () => {
  it.each(ways)(
    'gives %s, played with %s, the verdicts of the script',
    async (name, how, press) => {
      const script = plays[name]
      const expected = markRun(playShipped(script))
      expect(expected.harm.actual > 0).toBe(name === 'reckless')
      await withApp({ ...PLAYING, path: playAddress('desktop') }, async ({ page }) => {
        await enterWorld(page)
        let done = 0
        for (const action of script.actions) {
          done++
          if (!(await doInWorld(page, action, press))) break
        }
        if (expected.harm.actual > 0) {
          // Nothing else is left to do: the keys are where the way on is.
          await page.locator('[data-over]:focus').waitFor()
          expect(await page.getByRole('toolbar').count()).toBe(0)
        }
        const { result, interface: way } = await keptAttempt(page)
        expect(way).toBe('desktop')
        expect(result.outcome).toBe(expected.outcome)
        expect(result.harm).toEqual(expected.harm)
        expect(verdictsOf(result)).toEqual(verdictsOf(expected))
        console.log(`Played ${name} with ${how}: ${done} actions, ${result.outcome}.`)
      })
    },
  )

  it('leaves the keys working after a place was gone to, and has the job to read again', async () => {
    await withApp({ ...PLAYING, path: playAddress('desktop') }, async ({ page }) => {
      await enterWorld(page)
      // At first the job stands open; folded away, it can be read again.
      const job = page.locator('[data-part="job"]')
      await job.getByText('A belt splice').waitFor()
      for (const state of ['hidden', 'visible'] as const) {
        await job.locator('summary').press('Enter')
        await job.getByText('A belt splice').waitFor({ state })
      }
      await doInWorld(page, { do: 'move', to: 'lock_board' }, byKey)
      await page.locator('main :focus').waitFor({ state: 'attached' })
      await page.keyboard.press('1')
      await page.locator('[data-row][data-open]').waitFor()
    })
  })

  it('looks where it is dragged, goes where the floor is clicked and walks with the keys', async () => {
    await withApp({ ...PLAYING, path: playAddress('desktop', 'guided') }, async ({ page }) => {
      await enterWorld(page)
      const guard = page.locator('[data-name-tag]:visible', { hasText: 'Tail guard' })
      await page.mouse.move(620, 510)
      await drawFrames(page, 2)
      await guard.waitFor()
      // Dragged, the picture goes along with the hand: the guard is where the conveyor was.
      await page.mouse.down()
      await page.mouse.move(680, 510, { steps: 3 })
      await page.mouse.up()
      await page.mouse.move(800, 510)
      await drawFrames(page, 2)
      await guard.waitFor()
      expect(await acted(page)).toBe(0)
      // Behind the wall there is ground, and no way to it: a press on the wall asks for nothing.
      await page.mouse.click(560, 300)
      await page.mouse.click(560, 620)
      await settled(page, 0)
      expect(await acted(page)).toBe(1)
      await page.locator('[data-play="desktop"]').focus()
      await page.keyboard.down('KeyS')
      await drawFrames(page, seconds(2))
      await page.keyboard.up('KeyS')
      await settled(page, 1)
      expect(await acted(page)).toBeGreaterThan(1)
    })
  })

  it('keeps its panels off one another: zoomed to 200 %, with the largest letters, in a small window', async () => {
    const path = playAddress('desktop', 'guided')
    await withApp({ ...PLAYING, path }, async ({ page }) => {
      await waitForWorld(page)
      const views = [
        { width: 1280, height: 800, letters: '100' },
        { width: 1024, height: 768, letters: '100' },
        { width: 1280, height: 800, letters: '150' },
        { width: 640, height: 400, letters: '100' },
        { width: 320, height: 256, letters: '100' },
      ]
      for (const { width, height, letters } of views) {
        await page.evaluate(
          (size) => document.documentElement.setAttribute('data-text', size),
          letters,
        )
        await page.setViewportSize({ width, height })
        await expect
          .poll(() => overlaps(page), {
            message: `${width} px, ${letters} % letters`,
          })
          .toEqual([])
      }
    })
  })

  it('shows the workplace, not an empty picture', async () => {
    // A quarter of the points: without a graphics card each of them takes its time.
    const path = playAddress('desktop', 'guided')
    await withApp({ path, deviceScaleFactor: process.env.LOOK ? 1 : 0.5 }, async ({ page }) => {
      await waitForWorld(page)
      await shoot(page, 'desktop-play')
      // Where no panel lies over it.
      const clip = { x: 440, y: 200, width: 440, height: 480 }
      const picture = await page.screenshot({ clip })
      // Bits for each pixel: a plain colour has none, a photograph about seven.
      expect((await sharp(picture).stats()).entropy).toBeGreaterThan(4)
    })
  })

  it('draws the workplace in at most 100 calls, and costs React nothing while nothing happens', async () => {
    const path = playAddress('desktop', 'practice')
    const before = [...(PLAYING.before ?? []), counting]
    await withApp({ ...PLAYING, before, path }, async ({ page }) => {
      await enterWorld(page)
      // Messages of the beginning go away by themselves, once.
      await drawFrames(page, seconds(20))
      const commits = await page.evaluate(() => window.commits)
      expect(commits).toBeGreaterThan(0)
      await drawFrames(page, seconds(20))
      expect((await page.evaluate(() => window.commits)) - commits).toBe(0)
      const most = await page.evaluate(() => window.frameClock.most)
      expect(most).toBeGreaterThan(4)
      expect(most).toBeLessThanOrEqual(100)
      console.log(`Drew ${seconds(40)} frames of at most ${most} calls.`)
    })
  })
})

/** Which panels cover one another or leave the window, by their order in the page. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const tools = document.querySelector('main > [role="toolbar"]')
    const sheet = document.querySelector('main details')?.parentElement
    if (!tools || !sheet) return ['the panels are not there']
    // Beside the picture each panel stands alone; below it they share one sheet that scrolls.
    const apart = getComputedStyle(sheet).display === 'contents'
    const boxes = [tools, ...(apart ? sheet.children : [sheet])].map((panel) =>
      panel.getBoundingClientRect(),
    )
    const outside = boxes.flatMap((box, n) =>
      box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1
        ? [`${n} leaves the window`]
        : [],
    )
    const covered = boxes.flatMap((one, n) =>
      boxes.flatMap((other, m) =>
        n < m &&
        one.left < other.right - 1 &&
        other.left < one.right - 1 &&
        one.top < other.bottom - 1 &&
        other.top < one.bottom - 1
          ? [`${n} and ${m}`]
          : [],
      ),
    )
    return [...outside, ...covered]
  })

const seconds = (count: number): number => Math.ceil(count / FRAME_SECONDS)
