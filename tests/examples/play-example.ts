import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { playScript, readScript, type Script } from '../../src/engine/attempt/script.ts'
import { catalogueFacts } from '../../src/engine/catalogue.ts'
import { createRun } from '../../src/engine/create.ts'
import type { RunEvent } from '../../src/engine/event.ts'
import type { Run } from '../../src/engine/run.ts'
import type { Value } from '../../src/scenario/facts.ts'
import { validateScenario } from '../../src/scenario/validate.ts'

const FOLDER = join(import.meta.dirname, '../../scenarios/examples')

const read = (...path: readonly string[]): string => readFileSync(join(FOLDER, ...path), 'utf8')

export interface ExamplePlay {
  /** Drawn values that the test wants otherwise than the script. */
  readonly parameters?: Readonly<Record<string, Value>>
  /** Actions in place of the script's own. */
  readonly actions?: readonly Action[]
}

/** Plays a script of an example scenario, which must have no fault and no warning. */
export function playExample(name: string, script: string, changes: ExamplePlay = {}): Run {
  const { scenario, diagnostics } = validateScenario(
    read(name, 'scenario.json'),
    'scenario.json',
    catalogueFacts(catalogue),
  )
  if (!scenario || diagnostics.length > 0)
    throw new Error(`playExample: ${JSON.stringify(diagnostics, null, 1)}`)
  const { actions, ...options } = readExampleScript(name, script)
  const run = createRun(scenario, catalogue, {
    seed: options.seed ?? 1,
    purpose: options.purpose ?? 'practice',
    parameters: { ...options.parameters, ...changes.parameters },
  })
  playScript(run, changes.actions ?? actions)
  return run
}

export function readExampleScript(name: string, file: string): Script {
  const { script, faults } = readScript(JSON.parse(read(name, 'scripts', `${file}.json`)))
  if (!script) throw new Error(`playExample: ${name}, ${file}: ${faults.join(' ')}`)
  return script
}

export const eventsOf = (run: Run, type: string): readonly RunEvent[] =>
  run.events.filter((event) => event.type === type)

/** The figures of the only event of a type: what went into the model and what came out. */
export function onlyEvent(run: Run, type: string) {
  const found = eventsOf(run, type)
  const [event] = found
  if (!event || found.length !== 1)
    throw new Error(`onlyEvent: there are ${found.length} events of type ${type}.`)
  const { actual, potential, model, inputs, outputs } = event as unknown as {
    readonly actual: number
    readonly potential: number
    readonly model: string
    readonly inputs: Readonly<Record<string, Value>>
    readonly outputs: Readonly<Record<string, Value>>
  }
  return { actual, potential, model, inputs, outputs, tick: event.tick, event }
}

/** A figure of an event's inputs or outputs. */
export const figure = (values: Readonly<Record<string, Value>>, name: string): number => {
  const value = values[name]
  if (typeof value !== 'number') throw new Error(`figure: ${name} is ${String(value)}.`)
  return value
}
