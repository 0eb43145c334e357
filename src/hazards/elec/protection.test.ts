import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TripCurve } from '../../engine/circuit.ts'
import { ask } from '../ask.ts'
import { firstToOpen, secondsToOpen } from './protection.ts'
import { touchedCase } from './touch-voltage.ts'

const breaker = (curve: TripCurve, ratedAmperes = 16) => ({ curve, ratedAmperes })
const some = (max: number) => fc.double({ min: 0.001, max, noNaN: true })

describe('a protective device', () => {
  it('opens within 0.1 s from the end of its band on: B 5, C 10, D 20 times its rating', () => {
    for (const [curve, multiple] of [
      ['B', 5],
      ['C', 10],
      ['D', 20],
    ] as const) {
      expect(secondsToOpen(breaker(curve), multiple * 16)).toBe(0.1)
      expect(secondsToOpen(breaker(curve), multiple * 16 * 0.99)).toBeGreaterThan(0.9)
      expect(secondsToOpen(breaker(curve), 2.55 * 16)).toBeCloseTo(60, 6)
      expect(secondsToOpen(breaker(curve), 1.13 * 16)).toBe(Number.POSITIVE_INFINITY)
    }
  })

  it('for residual current takes the times of elec.rcd', () => {
    for (const I of [30, 59, 60, 149, 150, 500]) {
      const { outputs } = ask('elec.rcd', { I_delta_n: 30, I })
      const seconds = secondsToOpen({ curve: 'rcd', ratedAmperes: 0.03 }, I / 1000)
      expect(seconds * 1000).toBeCloseTo(Number(outputs.t_max?.value), 9)
    }
  })

  it('never takes longer for more', () => {
    const curve = fc.constantFrom<TripCurve>('B', 'C', 'D', 'gG', 'rcd')
    fc.assert(
      fc.property(curve, some(2000), some(2000), (of, amperes, more) => {
        expect(secondsToOpen(breaker(of), amperes + more)).toBeLessThanOrEqual(
          secondsToOpen(breaker(of), amperes) + 1e-9,
        )
      }),
    )
  })

  it('leaves it to the first of several, by what each senses', () => {
    const devices = [
      { id: 'q1', senses: 'line' as const, ratedAmperes: 16, curve: 'B' as const },
      { id: 'f1', senses: 'residual' as const, ratedAmperes: 0.03, curve: 'rcd' as const },
    ]
    expect(firstToOpen(devices, { lineAmperes: 0.1, residualAmperes: 0.1 })).toEqual({
      id: 'f1',
      seconds: 0.15,
      basis: expect.stringContaining('from memory'),
    })
    expect(firstToOpen(devices, { lineAmperes: 90, residualAmperes: 0 })?.id).toBe('q1')
    expect(firstToOpen(devices, { lineAmperes: 10, residualAmperes: 0.01 })).toBeNull()
  })
})

describe('a case with a fault', () => {
  const fault = { volts: 230, faultOhms: 0, lineOhms: 0.5, earthOhms: 0.5, returnOhms: 0 }

  it('in TN stands at the share of the earth in the loop, in TT at that of its electrode', () => {
    expect(touchedCase(fault)).toMatchObject({ touchVolts: 115, faultAmperes: 230 })
    // 20 Ω of the case, 2 Ω of the source: 230 x 20 / 22.5 = 204.4 V, 10.2 A
    const tt = touchedCase({ ...fault, earthOhms: 20, returnOhms: 2 })
    expect(tt.touchVolts).toBeCloseTo(204.44, 2)
    expect(tt.faultAmperes).toBeCloseTo(10.222, 3)
  })

  it('is never safer with a worse earth, and worst with none', () => {
    fc.assert(
      fc.property(some(100), some(100), (earthOhms, more) => {
        const better = touchedCase({ ...fault, earthOhms }).touchVolts
        const worse = touchedCase({ ...fault, earthOhms: earthOhms + more }).touchVolts
        expect(worse).toBeGreaterThanOrEqual(better)
        expect(touchedCase({ ...fault, earthOhms: null }).touchVolts).toBeGreaterThan(worse)
      }),
    )
  })
})
