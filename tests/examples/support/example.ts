import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markRun } from '../../../src/assessment/mark-run.ts'
import { catalogue } from '../../../src/cli/catalogue.ts'
import type { Action } from '../../../src/engine/action.ts'
import { readScript } from '../../../src/engine/attempt/script.ts'
import { createRun } from '../../../src/engine/create.ts'
import type { RunEvent } from '../../../src/engine/event.ts'
import type { Run } from '../../../src/engine/run.ts'
import { type Played, runOf, scenarioOf } from '../../engine/support/play.ts'

const FOLDER = join(import.meta.dirname, '../../../scenarios/examples')

export type PlayedExample = Played & {
  /** The events of one type. */
  readonly told: (type: string) => readonly RunEvent[]
}

/** The document of an example, as an author wrote it. */
const exampleText = (name: string): string =>
  readFileSync(join(FOLDER, name, 'scenario.json'), 'utf8')

/** Plays a script of an example scenario to its end and marks it. */
export function playExample(name: string, scriptName: string): PlayedExample {
  const source = readFileSync(join(FOLDER, name, 'scripts', `${scriptName}.json`), 'utf8')
  const { script, faults } = readScript(JSON.parse(source))
  if (!script) throw new Error(`playExample: ${name}/${scriptName}: ${faults.join(' ')}`)
  const { actions, ...options } = script
  const run = runOf(scenarioOf(exampleText(name)), actions, options)
  const told = (type: string) => run.events.filter((event) => event.type === type)
  return { run, result: markRun(run), told }
}

/** A run of an example after actions of the test's own. */
export const exampleRun = (name: string, actions: readonly Action[]): Run =>
  runOf(scenarioOf(exampleText(name)), actions, { seed: 1, purpose: 'practice' })

/** A run of an example in which nobody has done anything yet. */
export const exampleStart = (name: string): Run =>
  createRun(scenarioOf(exampleText(name)), catalogue, {
    seed: 1,
    purpose: 'practice',
    parameters: {},
  })
