import { describe, expect, it } from 'vitest'
import { askNumber, askValues } from '../ask.ts'

describe('a wet floor', () => {
  it('is in the published band', () => {
    const band = (PTV: number) => askValues('slip.ptv', { PTV }).band
    expect([0, 24, 25, 35, 36, 60].map(band)).toEqual([
      'high',
      'high',
      'moderate',
      'moderate',
      'low',
      'low',
    ])
  })
  it('of 36 has a friction of 0.37', () => {
    expect(askNumber('slip.ptv', 'mu', { PTV: 36 })).toBeCloseTo(0.37, 2)
  })
})

describe('a ramp', () => {
  it('of one in twelve needs a friction of 0.083 at 4.8 degrees', () => {
    const ramp = askValues('slip.ramp', { rise: 1, run: 12 })
    expect(ramp.mu_min).toBeCloseTo(0.083, 3)
    expect(ramp.angle).toBeCloseTo(4.8, 1)
  })
})
