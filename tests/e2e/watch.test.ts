import { describe, expect, it } from 'vitest'
import { withApp } from './support/app.ts'

const ELSEWHERE = 'https://elsewhere.example/'

describe('the watch that every browser test keeps', () => {
  it('fails a test whose page asks anybody else, writes an error or throws', async () => {
    const faulty = withApp({}, async ({ page }) => {
      await page.route(`${ELSEWHERE}**`, (route) => route.abort())
      const thrown = page.waitForEvent('pageerror')
      await page.evaluate(() => {
        console.error('written on purpose')
        setTimeout(() => {
          throw new Error('thrown on purpose')
        })
      })
      await thrown
      // A new address is the one thing that the app's policy lets a page ask of others.
      const asked = page.waitForEvent('requestfailed')
      await page.evaluate((address) => location.assign(address), ELSEWHERE)
      await asked
    })
    await expect(faulty).rejects.toThrow(
      /console error: written on purpose[\s\S]*uncaught: [\s\S]*thrown on purpose[\s\S]*request to somebody else/,
    )
  })
})
