import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explore } from '../../src/assessment/explore/explore.ts'
import { markRun } from '../../src/assessment/mark-run.ts'
import { root } from '../../src/cli/build/freshness.js'
import { catalogue } from '../../src/cli/catalogue.ts'
import { runOf, scenarioOf } from '../engine/support/play.ts'

/** States for each shipped job: enough for its first variant, and for some mistakes in it. */
const SHIPPED = [
  ['learn-controls', 2_000],
  ['loto-conveyor', 11_000],
] as const

describe.each(SHIPPED)('exploring %s', (name, states) => {
  const file = join(root, 'scenarios', name, 'scenario.json')
  const scenario = scenarioOf(readFileSync(file, 'utf8'))

  it('finds a way to every mark by itself, and no loophole, dead end or step out of reach', () => {
    const { variants, faults } = explore(scenario, catalogue, { states })
    const [variant] = variants
    const run = runOf(scenario, variant?.actions ?? [], {
      seed: 1,
      parameters: variant?.parameters ?? {},
    })
    expect(markRun(run)).toMatchObject({ outcome: 'passed', score: { scaled: 1 } })
    expect(faults).toEqual([])
  })
})

describe('the lockout with the scripts beside it', () => {
  it('has a way for each voltage, discharge, crew and competence, put together where no script is for it', () => {
    const folder = join(root, 'scenarios/loto-conveyor')
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
    const scenario = scenarioOf(read('scenario.json'))
    const sound = {
      isolatorOpens: { choose: [true] },
      testerWorks: { choose: [true] },
      airTakesLock: { choose: [true] },
      crew: { choose: ['alone', 'group'] },
    }
    const known = ['expert', 'group', 'drive-charged', 'calls-electrician'].map((name) => {
      const { parameters, actions } = JSON.parse(read(`scripts/${name}.json`))
      return { draw: parameters, script: actions }
    })
    const { variants } = explore(
      { ...scenario, parameters: { ...scenario.parameters, ...sound } },
      catalogue,
      { states: 7_000, known },
    )
    expect(variants).toHaveLength(16)
    expect(variants.filter(({ passed }) => !passed)).toEqual([])
    const slowest = { supply: 690, bleederSeconds: 300, crew: 'group', traineeCompetent: false }
    expect(variants.at(-1)).toMatchObject({ passed: true, parameters: slowest })
  })
})
