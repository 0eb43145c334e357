import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, askNumber } from '../ask.ts'

describe('a vehicle', () => {
  it('stops in the published distances', () => {
    const stop = (v: number) => askNumber('veh.stop', 'd', { v, t_r: 1.5, a: 2 })
    expect(stop(10)).toBeCloseTo(6.1, 2)
    expect(stop(14)).toBeCloseTo(9.61, 1)
    expect(stop(6)).toBeCloseTo(3.19, 2)
  })
  it('meets whoever walks towards it sooner, and never whoever outruns it', () => {
    expect(askNumber('veh.ttc', 'TTC', { gap: 12, v_vehicle: 3, v_ped: 0 })).toBe(4)
    expect(askNumber('veh.ttc', 'TTC', { gap: 12, v_vehicle: 3, v_ped: 1 })).toBe(3)
    expect(() => ask('veh.ttc', { gap: 12, v_vehicle: 3, v_ped: -3 })).toThrow('never meet')
  })
})

describe('a pedestrian struck by a car', () => {
  it('is killed in the published share, Rosén and Sander', () => {
    const share = (v: number) => askNumber('ped.fatality_rosen', 'P', { v })
    expect(share(40)).toBeCloseTo(0.036, 3)
    expect(share(50)).toBeCloseTo(0.083, 3)
    expect(share(50) / share(40)).toBeCloseTo(2.34, 1)
    expect(share(50) / share(30)).toBeCloseTo(5.63, 1)
  })
  it('is hurt and killed in the published shares, Tefft', () => {
    const shares = [0.1, 0.25, 0.5, 0.75, 0.9]
    const severe = [17.1, 24.9, 33, 40.8, 48.1]
    const fatal = [24.1, 32.5, 40.6, 48, 54.6]
    for (const [i, share] of shares.entries()) {
      expect(askNumber('ped.tefft_severe', 'P', { v: severe[i] })).toBeCloseTo(share, 10)
      expect(askNumber('ped.tefft_fatal', 'P', { v: fatal[i] })).toBeCloseTo(share, 10)
    }
    expect(ask('ped.tefft_fatal', { v: 10 }).warnings).toHaveLength(1)
  })
  it('is never safer at more speed', () => {
    const speed = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom('ped.fatality_rosen', 'ped.tefft_severe', 'ped.tefft_fatal'),
        speed,
        speed,
        (id, v, more) => {
          expect(askNumber(id, 'P', { v: v + more })).toBeGreaterThanOrEqual(
            askNumber(id, 'P', { v }),
          )
        },
      ),
    )
  })
})
