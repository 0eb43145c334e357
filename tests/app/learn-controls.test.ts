import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { toLocal } from '../../src/core/frame.ts'
import { playScript, readScript } from '../../src/engine/attempt/script.ts'
import { catalogueFacts } from '../../src/engine/catalogue.ts'
import { createRun } from '../../src/engine/create.ts'
import { placeOf } from '../../src/engine/world.ts'
import { validateScenario } from '../../src/scenario/validate.ts'

const folder = 'scenarios/learn-controls'
const text = readFileSync(`${folder}/scenario.json`, 'utf8')
const { scenario, diagnostics } = validateScenario(text, 'scenario.json', catalogueFacts(catalogue))
const { script } = readScript(JSON.parse(readFileSync(`${folder}/scripts/expert.json`, 'utf8')))

describe('the exercise of the controls', () => {
  it('has no faults and misses no language', () => expect(diagnostics).toEqual([]))

  it('begins before the wall that its hints speak of, not with the back to it', () => {
    if (!scenario) throw new Error('The exercise could not be read.')
    const run = createRun(scenario, catalogue, { seed: 1, purpose: 'guided', parameters: {} })
    const { at, facingDegrees = 0 } = scenario.start
    for (const thing of ['switch', 'board']) {
      const [x, , z] = toLocal([...at], facingDegrees, placeOf(run.world, thing, 0))
      expect(z, thing).toBeGreaterThan(Math.abs(x))
    }
  })

  it('uses each control once, in a minute, with no danger near', () => {
    if (!scenario || !script) throw new Error('The exercise or its script could not be read.')
    const run = createRun(scenario, catalogue, { seed: 1, purpose: 'guided', parameters: {} })
    playScript(run, script.actions)
    const { outcome, ticks, harm, steps } = markRun(run)
    expect(outcome).toBe('passed')
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done'])
    expect(harm).toEqual({ actual: 0, potential: 0 })
    expect(ticks).toBeLessThan(60 * 60)
  })
})
