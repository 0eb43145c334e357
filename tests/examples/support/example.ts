import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markRun } from '../../../src/assessment/mark-run.ts'
import type { RunEvent } from '../../../src/engine/event.ts'
import { readScript } from '../../../src/engine/script.ts'
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
