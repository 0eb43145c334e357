import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../src/cli/build/freshness.js'
import { catalogue } from '../../../src/cli/catalogue.ts'
import { createRun } from '../../../src/engine/create.ts'
import type { Run } from '../../../src/engine/run.ts'
import type { Scenario } from '../../../src/scenario/schema.ts'

const scenario: Scenario = JSON.parse(
  readFileSync(join(root, 'scenarios/loto-conveyor/scenario.json'), 'utf8'),
)

/** The lockout job, before anything has happened. */
export const loneRun = (): Run =>
  createRun(scenario, catalogue, {
    seed: 10,
    purpose: 'practice',
    parameters: { crew: 'alone', isolatorOpens: true },
  })
