import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, askNumber } from '../ask.ts'

describe('bacteria in food', () => {
  it('grow from 10 to more than 100 million in 4 h, as published', () => {
    expect(askNumber('food.growth', 'N', { N0: 10, t: 4, g: 1 / 6 })).toBeCloseTo(1.678e8, -5)
    expect(() => ask('food.growth', { N0: 1, t: 1000, g: 0.1 })).toThrow('300 generations')
  })
  it('double in the published times', () => {
    for (const [celsius, hours] of [
      [5, 15.55],
      [10, 5.85],
      [21.1, 1.69],
      [32.2, 0.79],
      [43.3, 0.47],
      [46.1, 0.46],
    ]) {
      expect(askNumber('food.generations', 'G', { history: [[celsius, hours]] })).toBeCloseTo(1, 12)
    }
  })
  it('add up over the temperatures, stop at 52 °C and are unsafe past ten generations', () => {
    expect(
      askNumber('food.generations', 'G', {
        history: [
          [5, 15.55],
          [10, 5.85],
          [60, 9],
        ],
      }),
    ).toBeCloseTo(2, 12)
    expect(ask('food.generations', { history: [[43.3, 4.8]] }).warnings.join()).toContain(
      'not safe',
    )
    expect(ask('food.generations', { history: [[2, 1]] }).warnings.join()).toContain('Below 5')
  })
  it('never grow more slowly when warmer, up to 52 °C', () => {
    const celsius = fc.double({ min: -20, max: 51.9, noNaN: true })
    fc.assert(
      fc.property(celsius, celsius, (a, b) => {
        const at = (t: number) => askNumber('food.generations', 'G', { history: [[t, 1]] })
        expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)))
      }),
    )
  })
})
