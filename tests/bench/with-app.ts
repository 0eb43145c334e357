import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { root } from '../../src/cli/build/freshness.js'
import { ensureBrowser } from '../../src/cli/tools/browser.ts'
import { ensureApp } from '../../src/cli/tools/build.ts'
import { serve } from '../../src/cli/tools/serve/server.ts'
import { FLAGS } from '../e2e/support/flags.ts'

/** Measures in a browser what it loads of the built app, at `base`, which ends in a slash. */
export async function withApp<Found>(
  measure: (browser: Browser, base: string) => Promise<Found>,
): Promise<Found> {
  await ensureApp()
  const server = await serve({ folder: join(root, 'dist'), port: 0, host: '127.0.0.1' })
  const { path } = await ensureBrowser()
  const browser = await chromium.launch({ executablePath: path, args: [...FLAGS] })
  try {
    return await measure(browser, `http://localhost:${server.port}/`)
  } finally {
    await browser.close()
    await server.close()
  }
}
