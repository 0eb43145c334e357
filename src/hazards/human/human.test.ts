import { describe, expect, it } from 'vitest'
import { askNumber } from '../ask.ts'

describe('a choice', () => {
  it('takes longer among more', () => {
    expect(askNumber('human.reaction_hick', 'RT', { n: 1 })).toBeCloseTo(0.35, 12)
    expect(askNumber('human.reaction_hick', 'RT', { n: 7, a: 0.2, b: 0.15 })).toBeCloseTo(0.65, 12)
  })
})
