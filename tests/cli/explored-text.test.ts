import { describe, expect, it } from 'vitest'
import type { Exploration, NotCovered } from '../../src/assessment/explore/exploration.ts'
import { exploredText } from '../../src/cli/explored-text.ts'

const tell = (notCovered: readonly NotCovered[]): readonly string[] => {
  const found: Exploration = {
    scenario: 'small',
    version: '1.0.0',
    budget: { states: 10, used: 5 },
    variants: [],
    steps: { reached: [], notReached: [] },
    criteria: { met: [], notMet: [] },
    faults: [],
    remarks: [],
    tried: { changes: 0, deviations: 0 },
    notCovered,
  }
  const placeOf = () => ({ file: 'scenario.json', line: 7, column: 3 })
  return exploredText({ found, faults: [], placeOf, refusalOf: () => '', scriptOf: null })
    .split('\n')
    .slice(-1)
}

describe('what explore did not cover', () => {
  it('names the deeds after which it knows no way on, each once and the first of many', () => {
    const take = (item: string) => ({ do: 'take', item }) as const
    const detours = (...items: readonly string[]): NotCovered => ({
      what: 'detours',
      count: items.length,
      after: items.map(take),
    })
    const told = 'after which no way on was found, nor shown to be none: after'
    expect(tell([detours('a')])).toEqual([`  1 detour ${told} "take a".`])
    expect(tell([detours('a', 'a')])).toEqual([`  2 detours ${told} "take a".`])
    expect(tell([detours('a', 'b', 'c', 'd')])).toEqual([
      `  4 detours ${told} "take a", after "take b", after "take c", and others.`,
    ])
  })

  it('names steps with their lines, and counts what has no name', () => {
    expect(tell([{ what: 'steps', count: 1, ids: ['mend'] }])).toEqual([
      '  1 step was not done, nor shown to be out of reach: mend (line 7).',
    ])
    expect(tell([{ what: 'variants', count: 3 }])).toEqual(['  3 variants were not looked at.'])
    expect(tell([{ what: 'variants', count: 2 ** 50 }])).toEqual([
      '  Countless variants were not looked at.',
    ])
  })
})
