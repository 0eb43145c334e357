import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { variantsOf } from '../../src/app/pages/instructor/variants.ts'
import { drawParameters } from '../../src/engine/parameters.ts'
import { scenarioOf } from '../engine/support/play.ts'

const scenario = scenarioOf(readFileSync('scenarios/loto-conveyor/scenario.json', 'utf8'))

describe('the variants that a teacher can choose from', () => {
  const variants = variantsOf(scenario)

  it('say what an attempt with that number draws, each draw once', () => {
    for (const { number, draws } of variants)
      expect(drawParameters(scenario, number, {})).toEqual(draws)
    expect(new Set(variants.map(({ draws }) => JSON.stringify(draws))).size).toBe(variants.length)
  })

  it('hold each of the things that can be otherwise', () => {
    for (const [name, value] of [
      ['isolatorOpens', false],
      ['testerWorks', false],
      ['bleederSeconds', 300],
      ['crew', 'group'],
      ['crew', 'contractor'],
      ['supply', 690],
      ['traineeCompetent', false],
      ['airTakesLock', false],
    ] as const)
      expect(variants.some(({ draws }) => draws[name] === value)).toBe(true)
    expect(variants.length).toBeGreaterThanOrEqual(16)
  })

  it('are one where nothing is drawn', () => {
    const { parameters: _, ...fixed } = scenario
    expect(variantsOf(fixed)).toEqual([{ number: 1, draws: {} }])
  })
})
