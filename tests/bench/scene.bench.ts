import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { root } from '../../src/cli/build/freshness.js'
import { ensureBrowser } from '../../src/cli/tools/browser.ts'
import { bundle } from '../e2e/support/bundle.ts'
import { FLAGS } from '../e2e/support/flags.ts'
import type { Bench } from './bench.ts'
import type { renderTimes } from './reference/scene-worlds.ts'

const LEAST_PARTS = 500

/** What the page has once the bundle has run. */
interface Worlds {
  readonly renderTimes: typeof renderTimes
}

export const bench: Bench = {
  title: 'Drawing many parts',
  run: async () => {
    const script = await bundle('tests/bench/reference/scene-worlds.ts', 'sceneWorlds')
    const palette = JSON.parse(
      readFileSync(join(root, 'public/kits/conveyor-hall/palette.json'), 'utf8'),
    )
    const { path } = await ensureBrowser()
    const browser = await chromium.launch({ executablePath: path, args: [...FLAGS] })
    try {
      const page = await browser.newPage()
      await page.evaluate(script)
      const { measured, reference, parts } = await page.evaluate(
        ([colours, least]) =>
          (globalThis as unknown as { sceneWorlds: Worlds }).sceneWorlds.renderTimes(
            colours,
            least,
          ),
        [palette, LEAST_PARTS] as const,
      )
      return [
        {
          name: `drawing ${parts} parts, against separate meshes`,
          value: measured,
          reference,
          unit: 'ms',
          atMost: 0.5,
        },
      ]
    } finally {
      await browser.close()
    }
  },
}
