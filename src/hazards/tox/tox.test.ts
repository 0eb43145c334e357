import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, askNumber, askValues } from '../ask.ts'

const smoke = { CO: 1000, HCN: 0, CO2: 0, O2: 20.9, t: 10, activity: 'light' }

describe('the parts of a smoke dose', () => {
  it('have the published values', () => {
    expect(askNumber('tox.fed_co_rate', 'rate', { CO: 1000, activity: 'light' })).toBeCloseTo(
      0.0354,
      4,
    )
    expect(askNumber('tox.o2_time', 't', { O2: 15 })).toBeCloseTo(140, 0)
    expect(askNumber('tox.co2_time', 't', { CO2: 7.5 })).toBeCloseTo(9.7, 1)
    expect(ask('tox.co2_time', { CO2: 7.5 }).warnings).toEqual([])
    for (const CO2 of [0, 60]) expect(ask('tox.co2_time', { CO2 }).warnings).toHaveLength(1)
    expect(askNumber('tox.vco2_6335', 'VCO2', { CO2: 3.5 })).toBeCloseTo(2.01, 2)
    expect(askNumber('tox.vco2_6334', 'VCO2', { CO2: 3.5 })).toBeCloseTo(2.027, 3)
    expect(askNumber('tox.fed_co_iso', 'FED', { CO: 3500, t: 10 })).toBe(1)
  })

  it('differ by a factor of four between the two forms for hydrogen cyanide at 250 ppm', () => {
    const power = askNumber('tox.hcn_time_power', 't', { HCN: 250 })
    const exponential = askNumber('tox.hcn_time_fds', 't', { HCN: 250 })
    expect(power).toBeCloseTo(1.2e6 / 250 ** 2.36, 9)
    expect(exponential).toBeCloseTo(1 / (Math.exp(250 / 43) / 220 - 1 / 220), 9)
    expect(power / exponential).toBeGreaterThan(3.5)
    expect(ask('tox.hcn_time_fds', { HCN: 250 }).warnings.join()).toContain('150')
  })

  it('breathe as hard as the activity', () => {
    const rate = (activity: string) => askNumber('tox.fed_co_rate', 'rate', { CO: 1000, activity })
    expect(rate('rest')).toBeCloseTo((3.317e-5 * 1000 ** 1.036 * 8.5) / 40, 9)
    expect(rate('heavy')).toBeCloseTo((3.317e-5 * 1000 ** 1.036 * 50) / 20, 9)
  })

  it('have no time to collapse from 20 % oxygen up', () => {
    expect(() => ask('tox.o2_time', { O2: 20.9 })).toThrow('O2 must be less than 20 %')
  })
})

describe('a smoke dose', () => {
  it('says which published form it is', () => {
    for (const variant of ['iso', 'fds', 'sfpe']) {
      expect(ask('tox.fed', { ...smoke, variant }).warnings[0]).toMatch(/^Variant /)
    }
    expect(askNumber('tox.fed', 'FED', { ...smoke, variant: 'iso' })).toBeCloseTo(10 / 35, 12)
    expect(askNumber('tox.fed', 'FED', { ...smoke, variant: 'sfpe' })).toBeCloseTo(0.354, 3)
  })

  it('warns of hydrogen cyanide outside the data of its form', () => {
    const warns = (HCN: number, variant: string): boolean =>
      ask('tox.fed', { ...smoke, HCN, variant })
        .warnings.join()
        .includes('85 to 250 ppm')
    for (const variant of ['iso', 'sfpe'])
      expect([0, 84, 85, 250, 251].map((HCN) => warns(HCN, variant))).toEqual([
        false,
        true,
        false,
        false,
        true,
      ])
    expect(warns(84, 'fds')).toBe(false)
  })

  it('adds the gases, multiplies them by breathing and adds the want of oxygen', () => {
    const all = { CO: 2000, HCN: 100, CO2: 3, O2: 12, t: 2, variant: 'iso', activity: 'rest' }
    const gases = 2000 / 35000 + 100 ** 2.36 / 1.2e6
    const expected = (gases * Math.exp(0.6) + 1 / Math.exp(8.13 - 0.54 * 8.9)) * 2
    expect(askNumber('tox.fed', 'FED', all)).toBeCloseTo(expected, 10)
  })

  it('caps breathing at 70 litres a minute, and says so', () => {
    const heavy = { ...smoke, CO2: 5, variant: 'iso', activity: 'heavy' }
    expect(askNumber('tox.fed', 'FED', heavy)).toBeCloseTo((10 / 35) * 1.4, 12)
    expect(ask('tox.fed', heavy).warnings.join()).toContain('70 L/min')
  })

  it('never shrinks with more gas, less oxygen or more time', () => {
    const size = (max: number) => fc.double({ min: 0, max, noNaN: true })
    const more = fc.record({
      CO: size(5000),
      HCN: size(300),
      CO2: size(10),
      O2: size(12),
      t: size(30),
    })
    const variant = fc.constantFrom('iso', 'fds', 'sfpe')
    fc.assert(
      fc.property(variant, more, more, (variant, base, add) => {
        const before = { ...base, O2: 20.9 - base.O2 / 2, variant }
        const after = {
          variant,
          CO: base.CO + add.CO,
          HCN: base.HCN + add.HCN,
          CO2: base.CO2 + add.CO2,
          O2: Math.max(0, before.O2 - add.O2),
          t: base.t + add.t,
        }
        expect(askNumber('tox.fed', 'FED', after)).toBeGreaterThanOrEqual(
          askNumber('tox.fed', 'FED', before),
        )
      }),
    )
  })
})

describe('the share killed by chlorine in 10 minutes', () => {
  const share = (inputs: object) => askNumber('tox.probit', 'P', { t: 10, ...inputs })
  it('is as published by Lees', () => {
    expect(share({ preset: 'lees_chlorine', C: 50 })).toBeCloseTo(0.000035, 6)
    expect(share({ preset: 'lees_chlorine', C: 200 })).toBeCloseTo(0.077409, 6)
  })
  it('is as published by the Purple Book, from ppm by the molar mass', () => {
    const gas = { preset: 'pb_chlorine', molar_mass: 70.906, T: 298.15 }
    expect(share({ ...gas, C: 50 })).toBeCloseTo(0.00039, 5)
    expect(share({ ...gas, C: 200 })).toBeCloseTo(0.0735, 4)
  })
  it('is the same from mg/m3, however that is said', () => {
    const milligrams = (200 * 70.906) / 24.465
    const expected = share({ preset: 'pb_chlorine', C: 200, molar_mass: 70.906 })
    expect(share({ preset: 'pb_chlorine', C: milligrams })).toBeCloseTo(expected, 12)
    const said = { preset: 'lees_chlorine', C: milligrams, C_unit: 'mg_m3' }
    expect(share(said)).toBeCloseTo(share({ preset: 'lees_chlorine', C: 200 }), 12)
    expect(ask('tox.probit', { t: 10, ...said }).warnings[0]).toContain('ppm')
  })
  it('takes the American spelling of a substance', () => {
    const inputs = { C: 500, t: 10 }
    expect(askValues('tox.probit', { preset: 'lees_hydrogen_sulfide', ...inputs })).toEqual(
      askValues('tox.probit', { preset: 'lees_hydrogen_sulphide', ...inputs }),
    )
  })
})

describe('a toxic load', () => {
  it('sums powers of the concentration, and is not that of the mean', () => {
    const history = [
      [100, 5],
      [0, 5],
    ]
    const { outputs } = ask('tox.dose', { n: 2, history })
    expect(outputs.dose).toEqual({ value: 50_000, unit: 'ppm^2.min' })
    expect(outputs.dose?.value).not.toBe(50 ** 2 * 10)
  })
})
