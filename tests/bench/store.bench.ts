import type { BrowserContext } from 'playwright-core'
import { nothingRight } from '../../src/records/check-parts.ts'
import { checkStatement } from '../../src/records/check-statement.ts'
import { lettersOf } from '../../src/records/outbox/letters.ts'
import { parcelOf } from '../../src/records/outbox/parcel.ts'
import { statementsOf } from '../../src/records/statements.ts'
import { bundle } from '../e2e/support/bundle.ts'
import { attemptFrom, playShipped, scriptOf } from '../e2e/support/keep-attempt.ts'
import { type Bench, byTurns, middle, type Ratio } from './bench.ts'
import { withProfile } from './with-app.ts'

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
      parcelOf(lettersOf(made))
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

/**
 * The same statements by the same code of the product, to a real disk: all of an attempt in one strict
 * transaction, as the end of an attempt does it, against a strict transaction for each, one after the
 * other. Each way includes making the rows, and neither the statements and their texts, which are the
 * same for both and measured above. By turns, so that a busy machine slows both.
 */
async function queueing(context: BrowserContext, base: string): Promise<Ratio> {
  const page = await context.newPage()
  await page.goto(`${base}credits.json`)
  await page.evaluate(await bundle('src/app/storage/device-shelves.ts', 'shelvesOfDevice'))
  await page.evaluate(await bundle('src/records/outbox/letters.ts', 'letters'))
  await page.evaluate(await bundle('src/records/statements.ts', 'statements'))
  const times = await page.evaluate(async (played) => {
    const { shelvesOfDevice, letters, statements } = globalThis as unknown as {
      shelvesOfDevice: typeof import('../../src/app/storage/device-shelves.ts')
      letters: typeof import('../../src/records/outbox/letters.ts')
      statements: { readonly statementsOf: (played: object) => ReturnType<typeof statementsOf> }
    }
    const waiting = letters.lettersOf(statements.statementsOf(played))
    const on = await shelvesOfDevice.deviceShelves()
    const parcel = (id: string, list: typeof waiting) => ({
      put: 'outbox' as const,
      row: {
        ...{ id, learner: '', title: {}, startedAt: '', queuedAt: '', sentAt: null },
        ...{ waiting: list, parked: [], sent: 0 },
      },
    })
    const timeOf = async (work: () => Promise<void>) => {
      const started = performance.now()
      await work()
      return performance.now() - started
    }
    const turns: { readonly together: number; readonly apart: number }[] = []
    for (let turn = 0; turn < 16; turn++)
      turns.push({
        together: await timeOf(() => on.write([parcel(`t${turn}`, waiting)])),
        apart: await timeOf(async () => {
          for (const letter of waiting) await on.write([parcel(`${turn}/${letter.id}`, [letter])])
        }),
      })
    return turns.slice(1)
  }, attempt as object)
  return {
    name: 'a transaction for each statement against one for all',
    value: middle(times.map(({ apart }) => apart)),
    reference: middle(times.map(({ together }) => together)),
    unit: 'ms',
    atLeast: 40,
  }
}

export const bench: Bench = {
  title: 'Records on their way to a store',
  run: async () => [building(), await withProfile(queueing)],
}
