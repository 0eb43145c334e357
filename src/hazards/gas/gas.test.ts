import { describe, expect, it } from 'vitest'
import { ask, askNumber } from '../ask.ts'

describe('gas in air', () => {
  it('of 1 ppm chlorine is 2.9 mg/m3 at 25 °C', () => {
    expect(askNumber('gas.ppm_to_mg', 'C', { ppm: 1, molar_mass: 70.906 })).toBeCloseTo(2.898, 3)
    const cold = { ppm: 1, molar_mass: 70.906, T: 273.15 }
    expect(askNumber('gas.ppm_to_mg', 'C', cold)).toBeCloseTo(3.1635, 4)
  })
})

describe('mixed fuels', () => {
  const LFL = { methane: 5, propane: 2.1 }
  it('burn from the limit of Le Chatelier', () => {
    const mixture = { fractions: { methane: 0.8, propane: 0.2 }, LFL }
    expect(askNumber('gas.lfl_mixture', 'LFL_mix', mixture)).toBeCloseTo(
      1 / (0.8 / 5 + 0.2 / 2.1),
      12,
    )
  })
  it('need a limit for each fuel, and shares that add up', () => {
    expect(() => ask('gas.lfl_mixture', { fractions: { ethane: 1 }, LFL })).toThrow('ethane')
    const half = { fractions: { methane: 0.5 }, LFL }
    expect(() => ask('gas.lfl_mixture', half)).toThrow('add up to 1, got 0.5')
  })
})
