import { readFileSync } from 'node:fs'
import { catalogue } from '../../../src/cli/catalogue.ts'
import type { Action } from '../../../src/engine/action.ts'
import { act, advanceUntilFree } from '../../../src/engine/advance.ts'
import { createRun } from '../../../src/engine/create.ts'
import type { Purpose, Run } from '../../../src/engine/run.ts'
import type { Scenario } from '../../../src/scenario/schema.ts'

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))

/** The shipped job that these tests play. */
export const job = read('scenarios/loto-conveyor/scenario.json') as Scenario

/** What one of its action scripts does, and with which drawn values. */
export const script = (name: string) =>
  read(`scenarios/loto-conveyor/scripts/${name}.json`) as {
    readonly actions: readonly Action[]
    readonly parameters: Readonly<Record<string, string | number | boolean>>
    readonly seed: number
  }

export const parameters = script('expert').parameters

export const startJob = (purpose: Purpose = 'guided', seed = 7): Run =>
  createRun(job, catalogue, { seed, purpose, parameters })

/** Acts and lets time run until the hands are free; returns the events that came of it. */
export function doIt(run: Run, action: Action) {
  const before = run.events.length
  act(run, action)
  advanceUntilFree(run)
  return run.events.slice(before)
}
