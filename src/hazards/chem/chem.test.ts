import { describe, expect, it } from 'vitest'
import { ask, askNumber, askValues } from '../ask.ts'

describe('a pool of liquid', () => {
  it('evaporates as in the EPA example', () => {
    const inputs = { U: 1.5, MW: 53.06, A: 10.8, VP: 108, T: 298.15 }
    expect(askNumber('chem.evap_epa', 'QR', inputs)).toBeCloseTo(0.262, 3)
    const factors = { QS: 20_000, LFA: 0.018, DF: 0.61 }
    expect(askNumber('chem.evap_epa_lfa', 'QR', factors)).toBeCloseTo(307.4, 1)
  })
  it('evaporates by the formula of Mackay and Matsugu', () => {
    const inputs = { u10: 2, d: 3, P_v: 3800, M: 0.09214, T: 293.15, Sc: 0.8 }
    const k = 0.004786 * 2 ** 0.78 * 3 ** -0.11 * 0.8 ** -0.67
    const pool = askValues('chem.evap_mackay', inputs)
    expect(pool.k).toBeCloseTo(k, 12)
    expect(pool.flux).toBeCloseTo((k * 0.09214 * 3800) / (8.314462618 * 293.15), 12)
  })
  it('fills the air up to its vapour pressure, and not when it boils', () => {
    expect(askNumber('chem.saturation', 'C_sat', { P_v: 10_132.5 })).toBeCloseTo(100_000, 6)
    expect(() => ask('chem.saturation', { P_v: 200_000 })).toThrow(
      'P_v must be from 0 to 101325 Pa',
    )
  })
})
