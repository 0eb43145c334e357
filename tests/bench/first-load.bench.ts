import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { root } from '../../src/cli/build/freshness.js'
import { ensureBrowser } from '../../src/cli/tools/browser.ts'
import { ensureApp } from '../../src/cli/tools/build.ts'
import { serve } from '../../src/cli/tools/serve/server.ts'
import { FLAGS } from '../e2e/support/flags.ts'
import type { Bench, Ratio } from './bench.ts'

/** What a person waits for: each place of the app, and when it counts as usable. */
const PLACES = [
  { name: 'library', path: '#/', usable: 'main h1', atMost: 120 },
  {
    name: 'text play',
    path: '#/play/loto-conveyor?purpose=guided&interface=text',
    usable: 'main button',
    atMost: 200,
  },
  {
    name: 'flat 3D',
    path: '#/play/loto-conveyor?purpose=guided&interface=desktop',
    usable: 'canvas',
    atMost: 370,
  },
] as const

/** Brotli kilobytes of every script that a fresh profile fetches until the place is usable. */
async function codeOf(
  browser: Browser,
  base: string,
  place: (typeof PLACES)[number],
): Promise<Ratio> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 480, height: 320 },
  })
  const page = await context.newPage()
  const scripts = new Map<string, number>()
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script' && !response.url().endsWith('.js')) return
    const path = new URL(response.url()).pathname
    const source = readFileSync(join(root, 'dist', path))
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
    scripts.set(path, brotliCompressSync(source, quality).byteLength)
  })
  await page.goto(`${base}${place.path}`)
  await page.waitForSelector(place.usable, { state: 'attached', timeout: 120_000 })
  await page.waitForTimeout(3000)
  await context.close()
  const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0)
  return {
    name: `code until ${place.name} is usable, brotli`,
    value: bytes / 1000,
    unit: 'kB',
    atMost: place.atMost,
  }
}

interface Pack {
  readonly id: string
  readonly files: Readonly<Record<'text' | 'scene', readonly { readonly bytes: number }[]>>
}

/** What "make ready offline" fetches for the job, whole and for text alone. */
function downloads(): readonly Ratio[] {
  const { scenarios }: { scenarios: readonly Pack[] } = JSON.parse(
    readFileSync(join(root, 'dist/catalogue.json'), 'utf8'),
  )
  const job = scenarios.find(({ id }) => id === 'loto-conveyor')
  if (!job) throw new Error('first-load: the catalogue lacks loto-conveyor.')
  const megabytes = (files: readonly { readonly bytes: number }[]): number =>
    files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6
  const text = megabytes(job.files.text)
  return [
    {
      name: 'offline download of the job',
      value: text + megabytes(job.files.scene),
      unit: 'MB',
      atMost: 15,
    },
    { name: 'offline download of its text play', value: text, unit: 'MB', atMost: 1.5 },
  ]
}

export const bench: Bench = {
  title: 'What is fetched before a place can be used',
  run: async () => {
    await ensureApp()
    const server = await serve({ folder: join(root, 'dist'), port: 0, host: '127.0.0.1' })
    const { path } = await ensureBrowser()
    const browser = await chromium.launch({ executablePath: path, args: [...FLAGS] })
    try {
      const ratios: Ratio[] = []
      for (const place of PLACES)
        ratios.push(await codeOf(browser, `http://localhost:${server.port}/`, place))
      return [...ratios, ...downloads()]
    } finally {
      await browser.close()
      await server.close()
    }
  },
}
