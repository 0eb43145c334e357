import { describe, expect, it } from 'vitest'
import type { Exploration, NotCovered } from '../../src/assessment/explore/exploration.ts'
import { exploredText } from '../../src/cli/explored-text.ts'

const linesOf = (
  notCovered: readonly NotCovered[],
  variants: Exploration['variants'] = [],
): readonly string[] => {
  const found: Exploration = {
    scenario: 'small',
    version: '1.0.0',
    budget: { states: 10, used: 5 },
    variants,
    steps: { reached: [], notReached: [] },
    criteria: { met: [], notMet: [] },
    faults: [],
    remarks: [],
    tried: { changes: 0, deviations: 0 },
    notCovered,
  }
  const placeOf = () => ({ file: 'scenario.json', line: 7, column: 3 })
  const telling = { found, faults: [], placeOf, refusalOf: () => '', scriptOf: null }
  return exploredText(telling).split('\n')
}
const tell = (notCovered: readonly NotCovered[]) => linesOf(notCovered).slice(-1)

it('says that no way was found before it says that no fault was', () => {
  const none = { actions: [], steps: [], criteria: [] }
  const variant = { parameters: {}, from: 'search', ...none } as const
  const good = { ...variant, passed: true, outcome: 'passed' } as const
  const open = { ...variant, passed: false, outcome: 'not-passed' } as const
  expect(linesOf([], [good])).toContain('No faults found.')
  const told = 'No fault is shown. But no way to pass was found in 1 variant: look there first.'
  expect(linesOf([], [good, open])).toContain(told)
})

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
