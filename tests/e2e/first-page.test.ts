import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import { openApp, shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'

describe('the first page of the production build', () => {
  it.each([360, 1600])('shows, and axe finds nothing serious, %i px wide', async (width) => {
    await withApp({ viewport: { width, height: 900 } }, async ({ page }) => {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await shoot(page, `first-page-${width}`)
      expect(await seriousFaults(page)).toEqual([])
    })
  })

  it('shows also where the browser lets it near no storage at all', async () => {
    const forbidden = `
      IDBFactory.prototype.open = () => { throw new DOMException('insecure', 'SecurityError') }
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() { throw new DOMException('insecure', 'SecurityError') },
        })`
    await withApp({ before: [forbidden] }, async ({ page }) => {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByText('keeps no records').first().waitFor()
    })
  })

  it('carries its content policy in the page, for hosts that send no header', async () => {
    await withApp({}, async ({ page }) => {
      const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
      expect(await policy.getAttribute('content')).toContain("script-src 'self'")
    })
  })
})

describe('the content policy', () => {
  it.each([
    ['text as code', 'eval("window.planted = true")'],
    ['a function made of text', 'new Function("window.planted = true")()'],
    [
      'a script written into the page',
      `const script = document.createElement('script')
       script.textContent = 'window.planted = true'
       document.head.append(script)`,
    ],
  ])('refuses to run %s', async (_, script) => {
    await withApp({ expectedErrors: /Content Security Policy|unsafe-eval/ }, async ({ page }) => {
      // Later, as what a debugger evaluates at once is let through.
      const planted = await page.evaluate(
        `new Promise((tried) => setTimeout(() => {
          try { ${script} } finally { tried(window.planted === true) }
        }))`,
      )
      expect(planted).toBe(false)
    })
  })
})

describe('the watch over a page', () => {
  it.each([
    ['a console error', 'console.error("planted")', /console error: planted/],
    [
      'an uncaught error',
      'setTimeout(() => { throw new Error("planted") })',
      /uncaught: .*planted/,
    ],
    [
      'a request to somebody else',
      'new Image().src = "https://example.org/planted.png"',
      /somebody else|Content Security Policy/,
    ],
  ])('fails the test on %s', async (_, script, fault) => {
    const app = await openApp()
    await app.page.evaluate(script)
    await expect.poll(() => app.faults.join('\n')).toMatch(fault)
    await expect(app.close()).rejects.toThrow('The page had faults')
  })
})

describe('the build', () => {
  const names = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  const code = names.filter((name) => name.endsWith('.js'))

  it('holds no byte of the headset emulator', () => {
    expect(code.length).toBeGreaterThanOrEqual(3)
    // Words of the emulator's own code. The XR store names a headset as the default of an option
    // that is switched off; that name alone is no emulator.
    const emulators = code.filter((name) =>
      /XRDevice|installRuntime|syntheticEnvironment|iwer/i.test(
        readFileSync(join(root, 'dist', name), 'utf8'),
      ),
    )
    expect(emulators).toEqual([])
  })

  it('names no path of the machine that built it', () => {
    const text = names.filter((name) => /\.(js|html|css|json|webmanifest)$/.test(name))
    expect(text.length).toBeGreaterThanOrEqual(5)
    const telling = text.filter((name) =>
      readFileSync(join(root, 'dist', name), 'utf8').includes(root),
    )
    expect(telling).toEqual([])
  })
})
