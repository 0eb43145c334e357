import { describe, expect, it } from 'vitest'
import { withApp } from './support/app.ts'
import { bundle } from './support/bundle.ts'
import { tumble } from './support/tumble.ts'

const TICKS = 100_000
const MOMENTS = 20
const BODIES = 5
const NUMBERS = 7

describe('bodies of every shape of collider over 100,000 ticks', () => {
  it('are where they are in Node, to the last bit, at every moment looked at', async () => {
    const script = await bundle('tests/e2e/support/tumble.ts', 'tumbling')
    await withApp({}, async ({ page }) => {
      await page.evaluate(script)
      const inBrowser = await page.evaluate<number[]>(`tumbling.tumble(${TICKS}, ${MOMENTS})`)
      expect(inBrowser).toHaveLength(MOMENTS * BODIES * NUMBERS)
      expect(inBrowser.every(Number.isFinite)).toBe(true)
      // Something has moved between any two moments: what lies still would be the same by chance.
      const moment = BODIES * NUMBERS
      expect(inBrowser.slice(-moment)).not.toEqual(inBrowser.slice(-2 * moment, -moment))
      expect(inBrowser).toEqual(tumble(TICKS, MOMENTS))
    })
  })
})
