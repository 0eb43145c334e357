import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markRun } from '../../../src/assessment/mark-run.ts'
import type { Result } from '../../../src/assessment/result.ts'
import { catalogue } from '../../../src/cli/catalogue.ts'
import type { Action } from '../../../src/engine/action.ts'
import { playScript, readScript, type Script } from '../../../src/engine/attempt/script.ts'
import { catalogueFacts } from '../../../src/engine/catalogue.ts'
import { createRun } from '../../../src/engine/create.ts'
import type { Purpose, Run } from '../../../src/engine/run.ts'
import type { Value } from '../../../src/scenario/facts.ts'
import type { Scenario } from '../../../src/scenario/schema.ts'
import { validateScenario } from '../../../src/scenario/validate.ts'

const FOLDER = join(import.meta.dirname, '../../../scenarios/loto-conveyor')

export const facts = catalogueFacts(catalogue)

/** The text of the shipped scenario, as an author sees it. */
export const lotoText = readFileSync(join(FOLDER, 'scenario.json'), 'utf8')

/** A document that must have no faults. */
export function scenarioOf(document: unknown): Scenario {
  const text = typeof document === 'string' ? document : JSON.stringify(document)
  const { scenario, diagnostics } = validateScenario(text, 'scenario.json', facts)
  if (!scenario) throw new Error(`scenarioOf: ${JSON.stringify(diagnostics, null, 1)}`)
  return scenario
}

export const loto = scenarioOf(lotoText)

export const scriptNames: readonly string[] = readdirSync(join(FOLDER, 'scripts'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort()

/** One of the action scripts beside the scenario. */
export function scriptOf(name: string): Script {
  const text = readFileSync(join(FOLDER, 'scripts', `${name}.json`), 'utf8')
  const { script, faults } = readScript(JSON.parse(text))
  if (!script) throw new Error(`scriptOf: ${name}: ${faults.join(' ')}`)
  return script
}

export interface PlayOptions {
  readonly seed?: number
  readonly purpose?: Purpose
  readonly parameters?: Readonly<Record<string, Value>>
}

/** A run of some actions to their end. */
export function runOf(
  scenario: Scenario,
  actions: readonly Action[],
  { seed = 7, purpose = 'assessment', parameters = {} }: PlayOptions = {},
): Run {
  const run = createRun(scenario, catalogue, { seed, purpose, parameters })
  playScript(run, actions)
  return run
}

export interface Played {
  readonly run: Run
  readonly result: Result
}

/** A script played and marked. */
export function playedScript(name: string, scenario: Scenario = loto): Played {
  const { actions, ...options } = scriptOf(name)
  const run = runOf(scenario, actions, options)
  return { run, result: markRun(run) }
}

/** The ids of the criteria with a verdict. */
export const verdictsOf = (result: Result, verdict: string): readonly string[] =>
  result.criteria.filter((criterion) => criterion.verdict === verdict).map(({ id }) => id)

/** What a mark comes to, without the places and times of its evidence. */
export const marksOf = ({ outcome, passed, score, criteria }: Result) => ({
  outcome,
  passed,
  scaled: score.scaled,
  criteria: criteria.map(({ id, verdict, marks }) => ({ id, verdict, marks })),
})
