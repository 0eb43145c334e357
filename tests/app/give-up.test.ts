// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { giveUp } from '../../src/app/play/give-up.ts'
import type { AttemptRow } from '../../src/app/storage/attempt-rows.ts'
import { fileOf, findAttempt, startAttempt } from '../../src/app/storage/attempts.ts'
import { placeShelves } from '../../src/app/storage/current.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import type { Result } from '../../src/assessment/result.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Attempt } from '../../src/engine/attempt/attempt.ts'
import { replay } from '../../src/engine/attempt/replay.ts'
import { scenarioHash } from '../../src/engine/create.ts'
import { drawParameters } from '../../src/engine/parameters.ts'
import { scenarioOf } from '../engine/support/play.ts'

const text = readFileSync('scenarios/loto-conveyor/scenario.json', 'utf8')
const scenario = scenarioOf(text)

/** A try that was left at the lock board, 20 seconds in. */
const left: AttemptRow = {
  id: '3f0b1a52-6f0e-4f6b-9a3d-4f1f6a3f7a10',
  learner: 'ana',
  scenario: {
    id: scenario.id,
    version: scenario.version,
    sha256: scenarioHash(scenario),
    title: scenario.title,
  },
  purpose: 'assessment',
  interface: 'text',
  language: 'en',
  seed: 10,
  parameters: drawParameters(scenario, 10, {}),
  variant: '10',
  parent: null,
  startedAt: '2026-11-03T14:05:00.000Z',
  state: 'running',
  pauses: [],
  progress: { tick: 1200, done: 0, of: scenario.procedure.length },
  verdict: null,
}
const actions = [
  { n: 0, tick: 0, by: 'trainee', do: 'move', to: 'lock_board' },
  { n: 1, tick: 900, by: 'trainee', do: 'take', item: 'my_lock' },
]

beforeEach(() => {
  const entry = { id: scenario.id, files: { text: [{ url: 'x/scenario.json', bytes: 1 }] } }
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(
      new Response(url.endsWith('catalogue.json') ? JSON.stringify({ scenarios: [entry] }) : text),
    ),
  )
})

async function keptLeft(row: AttemptRow) {
  const on = memoryShelves()
  placeShelves(on)
  await startAttempt(on, row, actions)
  return on
}

describe('a try that is given up in the middle', () => {
  it('leaves its files, which replay to where it was left, and sends nothing', async () => {
    const on = await keptLeft(left)
    expect(await giveUp(on, left.id)).toBe(true)
    expect(await findAttempt(on, left.id)).toMatchObject({
      state: 'abandoned',
      verdict: { outcome: 'abandoned', passed: false },
    })
    const file = await fileOf(on, left.id)
    const attempt = JSON.parse(file?.json ?? '') as Attempt<Result>
    expect(attempt.actions).toMatchObject(actions)
    expect(attempt.result.ticks).toBe(1200)
    expect(replay(attempt, catalogue).same).toBe(true)
    expect(file?.report).toContain('<html')
    expect(await on.list('outbox')).toEqual([])
  })

  it('stays as it was where it is over by now, and has no files where its job has changed', async () => {
    const over = await keptLeft({ ...left, state: 'finished' })
    await giveUp(over, left.id)
    expect(await findAttempt(over, left.id)).toMatchObject({ state: 'finished' })
    const changed = await keptLeft({ ...left, scenario: { ...left.scenario, sha256: 'f00' } })
    await giveUp(changed, left.id)
    expect(await findAttempt(changed, left.id)).toMatchObject({ state: 'abandoned' })
    expect(await fileOf(changed, left.id)).toBeUndefined()
  })
})
