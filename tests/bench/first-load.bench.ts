import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { root } from '../../src/cli/build/freshness.js'
import { ensureBrowser } from '../../src/cli/tools/browser.ts'
import { ensureApp } from '../../src/cli/tools/build.ts'
import { serve } from '../../src/cli/tools/serve/server.ts'
import { codeUntil, kilobytesOf, PLACES } from '../e2e/support/fetched-code.ts'
import { FLAGS } from '../e2e/support/flags.ts'
import type { Bench, Ratio } from './bench.ts'

/** What a fresh profile fetches until a place is usable. */
async function codeOf(
  browser: Browser,
  base: string,
  [name, place]: [string, (typeof PLACES)[keyof typeof PLACES]],
): Promise<Ratio> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 480, height: 320 },
  })
  const page = await context.newPage()
  await page.goto(`${base}${place.path}`)
  const value = kilobytesOf(await codeUntil(page, place.usable))
  await context.close()
  return { name: `code until ${name} is usable, brotli`, value, unit: 'kB', atMost: place.atMost }
}

interface PackFile {
  readonly bytes: number
  readonly language?: string
}

interface Pack {
  readonly id: string
  readonly files: Readonly<Record<'text' | 'scene', readonly PackFile[]>>
}

/** What "make ready offline" fetches for the job, whole and for text alone. */
function downloads(): readonly Ratio[] {
  const { scenarios }: { scenarios: readonly Pack[] } = JSON.parse(
    readFileSync(join(root, 'dist/catalogue.json'), 'utf8'),
  )
  const job = scenarios.find(({ id }) => id === 'loto-conveyor')
  if (!job) throw new Error('first-load: the catalogue lacks loto-conveyor.')
  const megabytes = (files: readonly PackFile[]): number =>
    files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6
  const ofText = job.files.text
  const text = megabytes(ofText)
  const languages = new Set(ofText.flatMap(({ language }) => language ?? []))
  const inOne = [...languages].map((wanted) =>
    megabytes(ofText.filter(({ language = wanted }) => language === wanted)),
  )
  return [
    {
      name: 'offline download of the job',
      value: text + megabytes(job.files.scene),
      unit: 'MB',
      atMost: 15,
    },
    {
      name: 'offline download of its text play, in the largest language',
      value: Math.max(...inOne),
      unit: 'MB',
      atMost: 1.5,
    },
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
      for (const place of Object.entries(PLACES))
        ratios.push(await codeOf(browser, `http://localhost:${server.port}/`, place))
      return [...ratios, ...downloads()]
    } finally {
      await browser.close()
      await server.close()
    }
  },
}
