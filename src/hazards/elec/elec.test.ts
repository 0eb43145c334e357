import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, askNumber, askValues } from '../ask.ts'
import { limitsAt, ZONES } from './limits.ts'

describe('the body', () => {
  it('lets the published current through', () => {
    const at = (percentile: number) => askValues('elec.body_impedance', { U: 230, percentile })
    expect(at(50).Z).toBeCloseTo(1217, 0)
    expect(at(50).I).toBeCloseTo(189, 0)
    expect(at(5).I).toBeCloseTo(298, 0)
    expect(at(95).I).toBeCloseTo(122, 0)
  })
  it('has the impedance of the 2005 table, not the superseded 1350 ohm at 220 V', () => {
    expect(askNumber('elec.body_impedance', 'Z', { U: 220, percentile: 50 })).toBe(1235)
  })
  it('says which columns are from memory', () => {
    expect(ask('elec.body_impedance', { U: 230, percentile: 50 }).basis).not.toContain(
      'from memory',
    )
    expect(ask('elec.body_impedance', { U: 230, percentile: 5 }).basis).toContain('from memory')
    expect(() => ask('elec.body_impedance', { U: 230, percentile: 42 })).toThrow('5, 50, 95 %')
  })
  it('warns below 25 and above 1000 V', () => {
    expect(ask('elec.body_impedance', { U: 12 }).warnings).toHaveLength(1)
    expect(ask('elec.body_impedance', { U: 3000 }).warnings).toHaveLength(1)
  })
})

describe('a current through the body', () => {
  const zone = (I: number, t: number, path_factor = 1) =>
    askValues('elec.zone', { I, t, path_factor }).zone
  it('of 189 mA is below c1 when cut after 40 ms and above c3 after 1 s', () => {
    expect(zone(189, 0.04)).toBe('AC-3')
    expect(zone(189, 1)).toBe('AC-4.3')
    expect(zone(189, 1, 0.4)).toBe('AC-4.1')
  })
  it('changes zone on each curve', () => {
    expect(zone(0.49, 1)).toBe('AC-1')
    expect(zone(0.5, 1)).toBe('AC-2')
    expect(zone(5.1, 2)).toBe('AC-3')
    expect(zone(200, 0.01)).toBe('AC-2')
    expect(zone(41, 5)).toBe('AC-4.1')
    expect(zone(81, 1)).toBe('AC-4.2')
    expect(zone(151, 1)).toBe('AC-4.3')
  })
  it('is never less dangerous when larger or longer', () => {
    const order: readonly unknown[] = ZONES
    const size = (max: number) => fc.double({ min: 0, max, noNaN: true })
    const seconds = fc.double({ min: 0.001, max: 20, noNaN: true })
    fc.assert(
      fc.property(size(1000), seconds, size(1000), size(20), (I, t, more, longer) => {
        const rank = (I: number, t: number) => order.indexOf(zone(I, t))
        expect(rank(I + more, t + longer)).toBeGreaterThanOrEqual(rank(I, t))
      }),
      { numRuns: 500 },
    )
  })
  it('meets the curves in their order at every time', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 50, noNaN: true }), (seconds) => {
        const { letGo, c1, c2, c3 } = limitsAt(seconds)
        expect(letGo).toBeLessThan(c1)
        expect(c1).toBeLessThan(c2)
        expect(c2).toBeLessThan(c3)
      }),
    )
  })
  it('at the published points of c2 has the published currents', () => {
    for (const [t, I] of [
      [0.05, 900],
      [0.1, 800],
      [0.2, 600],
      [0.5, 200],
      [1, 80],
      [2, 60],
      [5, 51],
      [10, 50],
    ]) {
      expect(askNumber('elec.c2', 'I', { t })).toBe(I)
    }
  })
  it('is borne as long as Dalziel found, which is not the curve c3', () => {
    expect(askNumber('elec.dalziel_I', 'I', { t: 0.5, body_mass: 50 })).toBeCloseTo(164, 0)
    expect(askNumber('elec.dalziel_I', 'I', { t: 1, body_mass: 70 })).toBe(157)
    expect(askNumber('elec.dalziel_I', 'I', { t: 1, body_mass: 60 })).toBe(116)
    expect(askNumber('elec.dalziel', 't', { I: 116, body_mass: 50 })).toBe(1)
    expect(askNumber('elec.dalziel_I', 'I', { t: 0.2, body_mass: 50 })).not.toBeCloseTo(
      limitsAt(0.2).c3,
      -2,
    )
    expect(ask('elec.dalziel_I', { t: 5, body_mass: 50 }).warnings).toHaveLength(1)
  })
})

describe('a residual current device of 30 mA', () => {
  const longest = (I: number) => askNumber('elec.rcd', 't_max', { I_delta_n: 30, I })
  it('trips within the published times', () => {
    expect([30, 59, 60, 149, 150, 10_000].map(longest)).toEqual([300, 300, 150, 150, 40, 40])
  })
  it('need not trip below its rating', () => {
    expect(() => longest(29)).toThrow('may or may not trip')
    expect(() => longest(15)).toThrow('must not trip')
  })
})

describe('a charged capacitor', () => {
  it('drains to 50 V in the published time', () => {
    const result = askValues('elec.cap', { C: 0.001, V0: 400, R: 10_000, V_safe: 50 })
    expect(result.t).toBeCloseTo(20.8, 1)
    expect(result.E).toBeCloseTo(80, 12)
  })
  it('that is already safe needs no wait', () => {
    expect(askNumber('elec.cap', 't', { C: 0.001, V0: 40, R: 10_000, V_safe: 50 })).toBe(0)
  })
})

describe('an arc flash in open air', () => {
  it('has the published energy in joules, and 4.184 times fewer calories', () => {
    const arc = askValues('elec.lee', { V: 13.8, I_bf: 10, t: 0.1, D: 910 })
    expect(arc.E_J_cm2).toBeCloseTo(35.7, 1)
    expect(arc.E_cal_cm2).toBeCloseTo(8.53, 2)
    expect(arc.D_B).toBeCloseTo(2430, -1)
  })
  it('is 5 J/cm2 at its boundary', () => {
    const arc = { V: 13.8, I_bf: 10, t: 0.1 }
    const D = askNumber('elec.lee', 'D_B', { ...arc, D: 910 })
    expect(askNumber('elec.lee', 'E_J_cm2', { ...arc, D })).toBeCloseTo(5, 10)
  })
  it('warns above 15 kV and below 1 kV', () => {
    expect(ask('elec.lee', { V: 20, I_bf: 10, t: 0.1, D: 910 }).warnings).toHaveLength(1)
    expect(ask('elec.lee', { V: 0.48, I_bf: 10, t: 0.1, D: 910 }).warnings.join()).toContain('1584')
  })
})

describe('approaching a live part', () => {
  it('keeps the published distances', () => {
    expect(askValues('elec.approach', { V: 480 })).toEqual({
      limited: 42 * 25.4,
      restricted: 12 * 25.4,
    })
    expect(askValues('elec.approach', { V: 13_800 })).toEqual({
      limited: 60 * 25.4,
      restricted: 26 * 25.4,
    })
    const low = ask('elec.approach', { V: 120 })
    expect(low.outputs.restricted?.value).toBe(0)
    expect(low.warnings.join()).toContain('avoid contact')
  })
})
