import { catalogue } from '../../../src/cli/catalogue.ts'
import { digestOf, evidenceOf } from '../../../src/engine/attempt/attempt.ts'
import { playScript, type Script } from '../../../src/engine/attempt/script.ts'
import { createRun } from '../../../src/engine/create.ts'
import type { Scenario } from '../../../src/scenario/schema.ts'

/** The digest of what happened, and the models that had a say in it. */
interface Played {
  readonly digest: string
  readonly models: readonly string[]
}

/** Plays a script: the same comes of it in Node and in a browser. */
export function playAndTell(scenario: Scenario, script: Script): Played {
  const run = createRun(scenario, catalogue, {
    seed: script.seed ?? 0,
    purpose: script.purpose ?? 'assessment',
    parameters: script.parameters ?? {},
  })
  playScript(run, script.actions)
  const models = run.events.flatMap(({ model }) => (typeof model === 'string' ? [model] : []))
  return { digest: digestOf(evidenceOf(run)), models: [...new Set(models)].sort() }
}

/** The digest alone. */
export const playDigest = (scenario: Scenario, script: Script): string =>
  playAndTell(scenario, script).digest
