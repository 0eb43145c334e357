import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { root } from '../../src/cli/build/freshness.js'
import { ensureBrowser } from '../../src/cli/tools/browser.ts'
import { ensureApp } from '../../src/cli/tools/build.ts'
import { serve } from '../../src/cli/tools/serve/server.ts'
import { FLAGS } from '../e2e/support/flags.ts'

/** Measures in a browser what it loads of the built app, at `base`, which ends in a slash. */
export const withApp = <Found>(
  measure: (browser: Browser, base: string) => Promise<Found>,
): Promise<Found> =>
  served(async (base, executablePath) => {
    const browser = await chromium.launch({ executablePath, args: [...FLAGS] })
    try {
      return await measure(browser, base)
    } finally {
      await browser.close()
    }
  })

/**
 * The same with a profile of its own, which it keeps on the disk: what a browser gives to several at
 * once stays in its memory.
 */
export const withProfile = <Found>(
  measure: (context: BrowserContext, base: string) => Promise<Found>,
): Promise<Found> =>
  served(async (base, executablePath) => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'))
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: [...FLAGS],
      serviceWorkers: 'block',
    })
    try {
      return await measure(context, base)
    } finally {
      await context.close()
      rmSync(profile, { recursive: true })
    }
  })

async function served<Found>(
  measure: (base: string, executablePath: string) => Promise<Found>,
): Promise<Found> {
  await ensureApp()
  const server = await serve({ folder: join(root, 'dist'), port: 0, host: '127.0.0.1' })
  try {
    const { path } = await ensureBrowser()
    return await measure(`http://localhost:${server.port}/`, path)
  } finally {
    await server.close()
  }
}
