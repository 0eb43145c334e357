import { describe, expect, it } from 'vitest'
import { withApp } from './support/app.ts'
import { bundle } from './support/bundle.ts'
import { tumble } from './support/tumble.ts'

describe('falling bodies, a cylinder among them', () => {
  it('end where they end in Node, to the last bit', async () => {
    const script = await bundle('tests/e2e/support/tumble.ts', 'tumbling')
    await withApp({}, async ({ page }) => {
      await page.evaluate(script)
      const inBrowser = await page.evaluate<number[]>('tumbling.tumble()')
      expect(inBrowser).toHaveLength(21)
      expect(inBrowser.every(Number.isFinite)).toBe(true)
      expect(inBrowser).toEqual(tumble())
    })
  })
})
