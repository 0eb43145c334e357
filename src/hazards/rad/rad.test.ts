import { describe, expect, it } from 'vitest'
import { askNumber } from '../ask.ts'

const rate = (A: number, d: number) => askNumber('rad.gamma', 'rate', { gamma: 76, A, d })

describe('a caesium-137 source', () => {
  it('gives the published dose rates', () => {
    expect(rate(2, 1)).toBe(152)
    expect(rate(1, 2)).toBe(19)
  })
  it('at twice the distance gives a quarter', () => {
    expect(rate(5, 6)).toBeCloseTo(rate(5, 3) / 4, 12)
  })
  it('may be stayed with until the dose is used up', () => {
    expect(askNumber('rad.stay_time', 't', { rate: 152, budget: 76 })).toBe(0.5)
  })
})

describe('an electric arc', () => {
  it('uses up the day of the eyes in 30 J/m2', () => {
    expect(askNumber('uv.time', 't', { E_eff: 3 })).toBe(10)
  })
})
