import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { inject } from 'vitest'
import { root } from '../../../src/cli/build/freshness.js'
import { makeHard } from './hardship.ts'

export interface AppOptions extends BrowserContextOptions {
  /** Where the app lies, with a slash at the end; anything asked for outside it is a fault. */
  readonly base?: string
  /** What follows the address: `#/settings`. */
  readonly path?: string
  /** Added as scripts before the page loads, for instance an emulated headset. */
  readonly before?: readonly string[]
  /** What another address that the test provides begins with, such as a record store's. */
  readonly alsoAsks?: string
  /** Console errors that the test provokes on purpose. */
  readonly expectedErrors?: RegExp
}

export interface App {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, uncaught errors and requests to anybody else, so far. */
  readonly faults: readonly string[]
  /** Closes the context and throws if there were faults. */
  readonly close: () => Promise<void>
}

/**
 * How long to wait for what a person would see, milliseconds. Only what never comes takes so long; a
 * slow machine without a GPU needs far less, and is no fault.
 */
const PATIENCE = 120_000

let connected: Promise<Browser> | undefined

const browser = (): Promise<Browser> => {
  connected ??= chromium.connect(inject('browser'))
  return connected
}

export const address = (): string => inject('address')

/** A fresh profile with the app's first page open. Prefer `withApp`, which closes it as well. */
export async function openApp({
  base = `${address()}/`,
  path = '',
  before = [],
  alsoAsks,
  expectedErrors,
  ...options
}: AppOptions = {}): Promise<App> {
  const context = await (await browser()).newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en',
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(PATIENCE)
  const faults: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' && !expectedErrors?.test(message.text())) {
      faults.push(`console error: ${message.text()} ${message.location().url}`)
    }
  })
  context.on('weberror', (error) => {
    if (!expectedErrors?.test(error.error().message)) {
      faults.push(`uncaught: ${error.error().stack ?? error.error().message}`)
    }
  })
  context.on('request', (request) => {
    const url = request.url()
    const allowed = alsoAsks !== undefined && url.startsWith(alsoAsks)
    const isOwn = allowed || url.startsWith(base) || /^(blob|data):/.test(url)
    if (!isOwn) faults.push(`request to somebody else: ${url}`)
  })
  await makeHard(context)
  for (const content of before) await context.addInitScript({ content })
  const page = await context.newPage()
  await page.goto(`${base}${path}`)
  return {
    page,
    context,
    faults,
    close: async () => {
      await context.close()
      if (faults.length > 0) throw new Error(`The page had faults:\n${faults.join('\n')}`)
    },
  }
}

/** Opens the app, does something with it, closes it; any fault of the page fails the test. */
export async function withApp(
  options: AppOptions,
  use: (app: App) => Promise<void>,
): Promise<void> {
  const app = await openApp(options)
  try {
    await use(app)
  } catch (error) {
    await app.close().catch((faults: Error) => console.error(faults.message))
    throw error
  }
  await app.close()
}

/** Kept under .cache/screenshots, to be looked at; not on a CI machine, where nobody would. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.CI) return
  const path = join(root, '.cache/screenshots', `${name}.png`)
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path, fullPage: true })
}
