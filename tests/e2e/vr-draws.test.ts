import { describe, expect, it } from 'vitest'
import { withApp } from './support/app.ts'
import { HEADSET, Headset, type Point } from './support/headset.ts'
import { PLAIN_VARIANT } from './support/play-world.ts'
import { RAISED } from './support/vr-trainee.ts'

const EYES: Point = [0, 1.6, 0]
const ROUND: readonly Point[] = [
  [0, 1.5, -1],
  [1, 1.5, 0],
  [0, 1.5, 1],
  [-1, 1.5, 0],
]

describe('the lockout in a headset', () => {
  it('is drawn in at most 100 calls for an eye, wherever one looks, with hands and panel', async () => {
    const path = `#/play/loto-conveyor?purpose=guided&interface=vr&variant=${PLAIN_VARIANT}`
    const viewport = { width: 96, height: 72 }
    await withApp({ viewport, before: HEADSET, path }, async ({ page }) => {
      const headset = new Headset(page)
      await page.waitForSelector('[data-ready=true]', { state: 'attached' })
      await headset.point('left', RAISED, [RAISED[0], RAISED[1], -2])
      await page.getByRole('button', { name: 'Enter VR' }).dispatchEvent('click')
      await page.waitForSelector('[data-inside=true]')
      await headset.takeClock()
      // The emulated headset has one eye.
      const eyes = await page.evaluate(() => window.emulation.device.stereoEnabled)
      expect(eyes).toBe(false)
      for (const point of ROUND) {
        await headset.head(EYES, point)
        await headset.frames(10)
      }
      const most = await page.evaluate(() => window.frameClock.most)
      console.log(`Drew at most ${most} calls for an eye.`)
      expect(most).toBeGreaterThan(4)
      expect(most).toBeLessThanOrEqual(100)
    })
  })
})
