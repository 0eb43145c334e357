import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { root } from '../../src/cli/build/freshness.js'
import { ensureBrowser } from '../../src/cli/tools/browser.ts'
import { ensureApp } from '../../src/cli/tools/build.ts'
import { certificateFor } from '../../src/cli/tools/serve/certificate.ts'
import { serve } from '../../src/cli/tools/serve/server.ts'
import { nothingRight } from '../../src/records/check-parts.ts'
import { checkStatement } from '../../src/records/check-statement.ts'
import { letterOf, parcelOf } from '../../src/records/outbox/parcel.ts'
import { statementsOf } from '../../src/records/statements.ts'
import { bundle } from '../e2e/support/bundle.ts'
import { faultCampaign, trap } from '../e2e/support/fault-campaign.ts'
import { FLAGS } from '../e2e/support/flags.ts'
import { attemptFrom, playShipped, scriptOf } from '../e2e/support/keep-attempt.ts'
import { openStore } from '../support/faulty-store.ts'
import { type Bench, byTurns, type Ratio } from './bench.ts'

const attempt = attemptFrom(playShipped(scriptOf('expert')))
const statements = statementsOf(attempt)

/** Long enough that one collection of garbage does not decide. */
const TIMES = 20
const times = (work: () => void) => (): void => {
  for (let i = 0; i < TIMES; i++) work()
}

/** What a statement costs from the event to the outbox, against writing it out once. */
function building(): Ratio {
  const { measured, reference } = byTurns(
    times(() => {
      const made = statementsOf(attempt)
      const right = nothingRight()
      if (made.some((statement) => checkStatement(statement, 'sent', right).length > 0))
        throw new Error('outbox: a statement has faults.')
      parcelOf(made.map(letterOf))
    }),
    times(() => {
      for (const statement of statements) JSON.stringify(statement)
    }),
    31,
  )
  return {
    name: 'a statement built, checked and queued against JSON',
    value: measured / TIMES / statements.length,
    reference: reference / TIMES / statements.length,
    unit: 'ms',
    atMost: 4,
  }
}

/** The statements of an attempt in one write against one strict transaction for each. */
async function queueing(browser: Browser, base: string): Promise<Ratio> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`${base}credits.json`)
  await page.evaluate(await bundle('src/app/storage/device-shelves.ts', 'shelvesOfDevice'))
  const letters = statements.map(letterOf)
  const { together, apart } = await page.evaluate(async (waiting) => {
    const made = (
      globalThis as unknown as {
        shelvesOfDevice: typeof import('../../src/app/storage/device-shelves.ts')
      }
    ).shelvesOfDevice
    const on = await made.deviceShelves()
    const parcel = (id: string, list: typeof waiting) => ({
      put: 'outbox' as const,
      row: {
        ...{ id, learner: '', title: {}, startedAt: '', queuedAt: '', sentAt: null },
        ...{ waiting: list, parked: [], sent: 0 },
      },
    })
    const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[4] ?? Number.NaN
    const timesOf = async (work: (turn: number) => Promise<void>) => {
      const times: number[] = []
      for (let turn = 0; turn < 9; turn++) {
        const started = performance.now()
        await work(turn)
        times.push(performance.now() - started)
      }
      return middle(times)
    }
    return {
      together: await timesOf((turn) => on.write([parcel(`t${turn}`, waiting)])),
      apart: await timesOf(async (turn) => {
        for (const letter of waiting) await on.write([parcel(`${turn}/${letter.id}`, [letter])])
      }),
    }
  }, letters)
  await context.close()
  return {
    name: 'a transaction for each statement against one for all',
    value: apart,
    reference: together,
    unit: 'ms',
    atLeast: 40,
  }
}

const KEY = ['class-7', 'not to be told'] as const
const FAULTS = 1000

/** Pages killed, network gone, a store that fails: what of it all is lost or there twice. */
async function faults(browser: Browser, base: string): Promise<readonly Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  const set = trap()
  const store = await openStore({
    key: KEY.join(':'),
    certificate: await certificateFor(['127.0.0.1'], folder),
    mood: set.mood,
  })
  const context = await browser.newContext({ serviceWorkers: 'block', ignoreHTTPSErrors: true })
  try {
    const { queued } = await faultCampaign({
      ...{ context, base, store, key: KEY, trap: set },
      ...{ seed: 1, faults: FAULTS },
    })
    const lost = [...queued].filter(([id, text]) => store.has.get(id) !== text).length
    const more = [...store.has.keys()].filter((id) => !queued.has(id)).length
    return [
      { name: `statements lost in ${FAULTS} faults`, value: lost, unit: '', atMost: 0 },
      { name: `statements doubled in ${FAULTS} faults`, value: more, unit: '', atMost: 0 },
      { name: 'statements sent in them', value: queued.size, unit: '', atLeast: FAULTS },
    ]
  } finally {
    await context.close()
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

export const bench: Bench = {
  title: 'Records on their way to a store',
  run: async () => {
    await ensureApp()
    const server = await serve({ folder: join(root, 'dist'), port: 0, host: '127.0.0.1' })
    const { path } = await ensureBrowser()
    const browser = await chromium.launch({ executablePath: path, args: [...FLAGS] })
    const base = `http://localhost:${server.port}/`
    try {
      return [building(), await queueing(browser, base), ...(await faults(browser, base))]
    } finally {
      await browser.close()
      await server.close()
    }
  },
}
