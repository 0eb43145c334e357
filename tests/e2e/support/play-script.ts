import { catalogue } from '../../../src/cli/catalogue.ts'
import { digestOf, evidenceOf } from '../../../src/engine/attempt.ts'
import { createRun } from '../../../src/engine/create.ts'
import { playScript, type Script } from '../../../src/engine/script.ts'
import type { Scenario } from '../../../src/scenario/schema.ts'

/** Plays a script and gives the digest of its evidence: the same in Node and in a browser. */
export function playDigest(scenario: Scenario, script: Script): string {
  const run = createRun(scenario, catalogue, {
    seed: script.seed ?? 0,
    purpose: script.purpose ?? 'assessment',
    parameters: script.parameters ?? {},
  })
  playScript(run, script.actions)
  return digestOf(evidenceOf(run))
}
