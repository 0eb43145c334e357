import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, askNumber, askValues } from '../../src/hazards/ask.ts'

const close = (actual: unknown, wanted: number, part = 1e-9) =>
  expect(Math.abs(Number(actual) - wanted)).toBeLessThanOrEqual(part * Math.abs(wanted) + 1e-12)

const hold = (...check: Parameters<typeof fc.property<[number, number]>>) =>
  fc.assert(fc.property(...check), { numRuns: 100 })

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('units that can be turned into each other', () => {
  it('ppm and mg/m3 give the same probit, whichever the preset was fitted in', () => {
    hold(between(1, 1e4), between(1, 120), (ppm, t) => {
      const molar_mass = 70.906
      const C = askNumber('gas.ppm_to_mg', 'C', { ppm, molar_mass })
      const chlorine = { preset: 'pb_chlorine', t }
      const inMg = askNumber('tox.probit', 'probit', { ...chlorine, C, C_unit: 'mg_m3' })
      const inPpm = askNumber('tox.probit', 'probit', { ...chlorine, C: ppm, molar_mass })
      close(inPpm, inMg)
    })
  })

  it('1 ppm of a gas of 24.465 g/mol at 25 degrees is 1 mg/m3, and twice the gas twice as much', () => {
    close(askNumber('gas.ppm_to_mg', 'C', { ppm: 1, molar_mass: 24.465 }), 1, 1e-4)
    hold(between(0, 1e5), between(1, 300), (ppm, molar_mass) => {
      const one = askNumber('gas.ppm_to_mg', 'C', { ppm, molar_mass })
      close(askNumber('gas.ppm_to_mg', 'C', { ppm: ppm * 2, molar_mass }), one * 2)
    })
  })

  it('joules and calories of an arc differ by 4.184', () => {
    hold(between(0.2, 15), between(1, 50), (V, I_bf) => {
      const arc = askValues('elec.lee', { V, I_bf, t: 0.2, D: 910 })
      close(arc.E_J_cm2, Number(arc.E_cal_cm2) * 4.184, 1e-3)
    })
  })

  it('vibration points and A(8) say the same: 100 points are 2.5 m/s2', () => {
    hold(between(0, 40), between(0, 12), (a, hours) => {
      const { points, A8 } = askValues('hav.points', { segments: [[a, hours]] })
      close(points, (Number(A8) / 2.5) ** 2 * 100, 1e-9)
    })
  })

  it('the noise dose, the permitted hours and the average of a day agree', () => {
    hold(between(80, 115), between(0.1, 16), (level, hours) => {
      const day = askValues('noise.osha', { segments: [[level, hours]] })
      const permitted = askNumber('noise.osha_T', 'T', { level })
      close(day.dose_pct, (100 * hours) / permitted)
      close(day.TWA, askNumber('noise.osha_twa', 'TWA', { dose_pct: day.dose_pct }))
    })
  })

  it('a fall has one energy, whichever model is asked', () => {
    hold(between(0, 100), between(0, 500), (h, m) => {
      const { v, E } = askValues('fall.free', { h, m })
      close(E, askNumber('drops.energy', 'E', { h, m }))
      close((m * Number(v) ** 2) / 2, Number(E), 1e-9)
    })
  })

  it('the lifting index is the load over its limit in pounds as in kilograms', () => {
    const lift = { A_deg: 0, F_per_min: 0.2, duration: 'short', coupling: 'good' }
    hold(between(10, 24), between(1, 90), (inches, pounds) => {
      const us = { ...lift, H: inches, V: 30, D: 20, L: pounds, unit_system: 'us' }
      const metric = {
        ...lift,
        H: inches * 2.5,
        V: 75,
        D: 50,
        L: pounds / 2.2,
        unit_system: 'metric',
      }
      for (const inputs of [us, metric]) {
        const { LI, RWL } = askValues('lifting.rnle', inputs)
        close(Number(LI) * Number(RWL), inputs.L)
      }
      // The two systems of the manual are rounded apart: 51 lb and 23 kg, 10 in and 25 cm.
      close(askNumber('lifting.rnle', 'LI', metric), askNumber('lifting.rnle', 'LI', us), 0.03)
    })
    expect(
      ask('lifting.rnle', { ...lift, H: 25, V: 75, D: 25, L: 10, unit_system: 'metric' }).outputs,
    ).toMatchObject({ RWL: { unit: 'kg' } })
  })

  it('wind chill is the same temperature in both scales', () => {
    hold(between(-40, 45), between(5, 60), (T, V) => {
      const us = askNumber('cold.wind_chill', 'WC', { T, V })
      const metric = askNumber('cold.wind_chill', 'WC', {
        T: ((T - 32) * 5) / 9,
        V: V * 1.609344,
        unit_system: 'metric',
      })
      // Each printed formula has rounded constants of its own.
      expect(Math.abs(metric - ((us - 32) * 5) / 9)).toBeLessThan(0.15)
    })
  })
})
