import { describe, expect, it } from 'vitest'
import { ask, askNumber } from '../ask.ts'

const joules = (inputs: object) => askNumber('energy.stored', 'E', inputs)

describe('stored energy', () => {
  it('follows the formula of each kind', () => {
    expect(joules({ kind: 'spring', k: 2000, x: 0.1 })).toBeCloseTo(10, 12)
    expect(joules({ kind: 'gravity', m: 80, h: 2 })).toBeCloseTo(1569.06, 2)
    expect(joules({ kind: 'capacitor', C: 0.001, V0: 400 })).toBeCloseTo(80, 12)
    expect(joules({ kind: 'flywheel', I: 2, omega: 10 })).toBe(100)
    expect(joules({ kind: 'gas_brode', p1: 700_000, p0: 100_000, V: 0.05 })).toBeCloseTo(75_000, 6)
    const isothermal = joules({ kind: 'gas_isothermal', p1: 700_000, p0: 100_000, V: 0.05 })
    expect(isothermal).toBeCloseTo(35_000 * Math.log(7), 6)
  })
  it('wants what its kind needs, by name', () => {
    expect(() => joules({ kind: 'spring', k: 2000 })).toThrow('spring needs k and x; x is missing')
  })
  it('of gas at the pressure outside is none', () => {
    const { outputs, warnings } = ask('energy.stored', { kind: 'gas_brode', p1: 101_325, V: 1 })
    expect(outputs.E?.value).toBe(0)
    expect(warnings).toHaveLength(1)
  })
})
