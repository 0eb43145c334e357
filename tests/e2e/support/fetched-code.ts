import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { root } from '../../../src/cli/build/freshness.js'

const play = (way: string): string => `#/play/loto-conveyor?purpose=guided&interface=${way}`

/**
 * What a person waits for: each place of the app, when it counts as usable, and the most that its code
 * until then may be, in brotli kilobytes.
 */
export const PLACES = {
  library: { path: '#/', usable: 'main h1', atMost: 120 },
  text: { path: play('text'), usable: 'main button', atMost: 200 },
  flat: { path: play('desktop'), usable: '[data-ready="true"]', atMost: 370 },
} as const

/** Entering VR, on top of flat 3D. */
export const ENTERING_VR = {
  path: play('vr'),
  usable: 'button:enabled:has-text("Enter VR")',
  atMost: 120,
} as const

/** Brotli bytes of every script that a fresh page fetches until a place is usable, by path. */
export async function codeUntil(page: Page, usable: string): Promise<ReadonlyMap<string, number>> {
  await page.locator(usable).first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  const urls = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  const paths = new Set(urls.map((url) => new URL(url).pathname).filter((at) => at.endsWith('.js')))
  if (paths.size === 0) throw new Error('codeUntil: this page fetched no code.')
  return new Map(
    [...paths].map((path) => [
      path,
      brotliCompressSync(readFileSync(join(root, 'dist', path))).byteLength,
    ]),
  )
}

export const kilobytesOf = (code: ReadonlyMap<string, number>): number =>
  [...code.values()].reduce((sum, size) => sum + size, 0) / 1000
