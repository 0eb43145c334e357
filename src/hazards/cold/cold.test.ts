import { describe, expect, it } from 'vitest'
import { ask, askNumber } from '../ask.ts'

describe('wind chill', () => {
  it('is as in the published chart', () => {
    const rows = [
      [40, [36, 34, 32, 30]],
      [20, [13, 9, 6, 4]],
      [0, [-11, -16, -19, -22]],
    ] as const
    for (const [T, chill] of rows) {
      for (const [i, expected] of chill.entries()) {
        expect(Math.round(askNumber('cold.wind_chill', 'WC', { T, V: 5 * (i + 1) }))).toBe(expected)
      }
    }
  })
  it('is the air temperature in calm or warm air, and says so', () => {
    for (const inputs of [
      { T: 20, V: 2.9 },
      { T: 51, V: 10 },
    ]) {
      const { outputs, warnings } = ask('cold.wind_chill', inputs)
      expect(outputs.WC?.value).toBe(inputs.T)
      expect(warnings).toHaveLength(2)
    }
  })
  it('comes in the scale it was asked in', () => {
    const { outputs } = ask('cold.wind_chill', { T: -10, V: 30, unit_system: 'metric' })
    expect(outputs.WC?.unit).toBe('degC')
    expect(outputs.WC?.value).toBeCloseTo(-19.5, 1)
  })
})
