import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { root } from '../../../src/cli/build/freshness.js'
import { ensureBrowser } from '../../../src/cli/tools/browser.ts'
import { ensureApp } from '../../../src/cli/tools/build.ts'
import { serve } from '../../../src/cli/tools/serve/server.ts'
import { FLAGS } from './flags.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the production build is served, without a slash at the end. */
    readonly address: string
    readonly browser: string
  }
}

/** One production build, one server and one browser for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureApp()
  const serving = await serve({ folder: join(root, 'dist'), port: 0, host: '127.0.0.1' })
  const { path } = await ensureBrowser()
  const browser = await chromium.launchServer({ executablePath: path, args: [...FLAGS] })
  project.provide('address', `http://localhost:${serving.port}`)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await serving.close()
  }
}
