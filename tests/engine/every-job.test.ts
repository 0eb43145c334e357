import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { markRecorded } from '../../src/assessment/remark.ts'
import type { Result } from '../../src/assessment/result.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { abandon, act, advanceUntilFree } from '../../src/engine/advance.ts'
import type { Attempt } from '../../src/engine/attempt/attempt.ts'
import { replay, rerun } from '../../src/engine/attempt/replay.ts'
import { createRun } from '../../src/engine/create.ts'
import { perceive } from '../../src/engine/offers/perceive.ts'
import type { Run } from '../../src/engine/run.ts'
import { attemptOf } from '../../src/records/attempt-file.ts'
import { readAttempt } from '../../src/records/read-attempt.ts'
import { verifyAttempt } from '../../src/records/verify.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { anyAction } from './support/arbitrary-actions.ts'
import { evidenceFaults } from './support/evidence-faults.ts'
import { allOffers, filled } from './support/offers.ts'
import { scenarioOf } from './support/play.ts'

const ROOT = join(import.meta.dirname, '../..')
const filesIn = (folder: string, name: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(`/${name}`))
    .map((file) => join(folder, file))
    .sort()

const shipped = filesIn('scenarios', 'scenario.json')
const ofKinds = filesIn('src/equipment', 'example.json')

const read = (file: string): Scenario => scenarioOf(readFileSync(join(ROOT, file), 'utf8'))

/** What somebody does next: one of the things offered, by its number, or anything at all. */
type Choice = number | Action

/** Keys that no file may have never come as far as the engine: the readers refuse them. */
const readable = ({ fields = {} }: Action): boolean =>
  !Object.keys(fields).some((key) => ['__proto__', 'constructor', 'prototype'].includes(key))

const choicesFor = (scenario: Scenario) =>
  fc.array(
    fc.oneof({ weight: 3, arbitrary: fc.nat(100_000) }, anyAction(scenario).filter(readable)),
    {
      minLength: 4,
      maxLength: 20,
    },
  ) satisfies fc.Arbitrary<Choice[]>

interface Way {
  readonly choices: readonly Choice[]
  readonly seed: number
  readonly purpose: 'guided' | 'practice' | 'assessment'
}

const waysThrough = (scenario: Scenario): fc.Arbitrary<Way> =>
  fc.record({
    choices: choicesFor(scenario),
    seed: fc.nat(1_000),
    purpose: fc.constantFrom('guided', 'practice', 'assessment'),
  })

function go(scenario: Scenario, { choices, seed, purpose }: Way): Run {
  const run = createRun(scenario, catalogue, { seed, purpose, parameters: {} })
  for (const choice of choices) {
    if (run.ending !== null) break
    const offers = typeof choice === 'number' ? allOffers(perceive(run)) : []
    const offer = typeof choice === 'number' ? offers[choice % offers.length] : undefined
    act(run, typeof choice === 'number' ? (offer ? filled(offer) : { do: 'hint' }) : choice)
    advanceUntilFree(run)
  }
  if (run.ending === null) abandon(run)
  return run
}

const attemptFor = (run: Run): Attempt<Result> =>
  attemptOf(run, markRun(run), {
    startedAt: '2026-01-01T00:00:00Z',
    interface: 'text',
    language: 'en',
    scripted: false,
  })

/** Saved as a file, read as a stranger's, held against itself, played again, redone from a moment. */
function holds(scenario: Scenario, way: Way, moment: number): void {
  const run = go(scenario, way)
  expect(evidenceFaults(run)).toEqual([])
  const made = attemptFor(run)
  const { attempt, faults } = readAttempt(JSON.stringify(made))
  expect(faults).toEqual([])
  if (!attempt) return
  expect(attempt).toEqual(JSON.parse(JSON.stringify(made)))
  const { checks } = verifyAttempt(attempt, { mark: (one) => markRecorded(one, catalogue) })
  expect(checks.filter(({ ok }) => !ok)).toEqual([])
  expect(replay(attempt, catalogue)).toMatchObject({ same: true, firstDifference: null })
  const tick = moment % (run.tick + 1)
  const untilThen = attempt.events.filter((event) => event.tick <= tick)
  expect(rerun(attempt, catalogue, tick).events).toEqual(untilThen)
}

describe('any way through any job, of what is offered and of what is not', () => {
  it('has jobs to go through', () => {
    console.info(`any way: ${shipped.length} scenarios, ${ofKinds.length} examples of kinds`)
    expect(shipped.length).toBeGreaterThanOrEqual(13)
    expect(ofKinds.length).toBeGreaterThanOrEqual(50)
  })

  it.each([
    ...shipped.map((file) => [file, 6] as const),
    ...ofKinds.map((file) => [file, 2] as const),
  ])(
    '%s: never throws, and its record is saved, loaded, verified, replayed and redone as it was',
    (file, numRuns) => {
      const scenario = read(file)
      fc.assert(
        fc.property(waysThrough(scenario), fc.nat(), (way, moment) => holds(scenario, way, moment)),
        { numRuns },
      )
    },
  )
})
