import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, askNumber, askValues } from '../ask.ts'

const room = { vents_A: [0.9 * 2.1], vents_H: [2.1], A_T: 65.11, h_k: 0.03692 }

describe('a growing fire', () => {
  it('has the published heat release', () => {
    expect(askNumber('fire.t2', 'Q', { growth: 'fast', t: 150 })).toBeCloseTo(1055.25, 6)
    expect(askNumber('fire.t2', 'Q', { growth: 'medium', t: 120 })).toBeCloseTo(168.8, 1)
  })
  it('reaches 1055 kW in 600, 300, 150 and 75 s', () => {
    for (const [growth, t] of [
      ['slow', 600],
      ['medium', 300],
      ['fast', 150],
      ['ultrafast', 75],
    ] as const) {
      expect(Math.abs(askNumber('fire.t2_time', 't', { growth, Q: 1055 }) / t - 1)).toBeLessThan(
        0.001,
      )
    }
  })
})

describe('the flame', () => {
  it('is as high as published', () => {
    expect(askNumber('fire.flame_height', 'L', { Q: 500, D: 0.5 })).toBeCloseTo(2.31, 2)
  })
  it('is never lower than the floor, and says so', () => {
    const { outputs, warnings } = ask('fire.flame_height', { Q: 1, D: 3 })
    expect(outputs.L?.value).toBe(0)
    expect(warnings).toHaveLength(2)
  })
})

describe('walking in smoke', () => {
  it('is as slow as Frantzich and Nilsson measured: from 0.2 to 0.7 m/s at 4 per metre', () => {
    const speed = askNumber('fire.smoke_speed', 'w', { K: 4, w0: 1.35 })
    expect(speed).toBeGreaterThan(0.2)
    expect(speed).toBeLessThan(0.7)
  })

  it('has no end of sight without smoke, and says where it is thicker than in the experiments', () => {
    expect(ask('fire.smoke_speed', { K: 0 })).toMatchObject({ outputs: { w: { value: 1.35 } } })
    expect(ask('fire.smoke_speed', { K: 0 }).outputs.x).toBeUndefined()
    expect(ask('fire.smoke_speed', { K: 8 }).warnings).toHaveLength(1)
  })
})

describe('a room on fire', () => {
  it('heats and flashes over as in the published workshop sheet', () => {
    expect(askNumber('fire.mqh', 'dT', { ...room, Q: 500 })).toBeCloseTo(230, 0)
    const flashover = askValues('fire.flashover', { A_T: 65.11, A_v_sqrtH: 2.739, h_k: 0.03692 })
    expect(flashover.Q_mqh).toBeCloseTo(1565, -1)
    expect(flashover.Q_thomas).toBeCloseTo(1543, 0)
    expect(flashover.Q_babrauskas).toBeCloseTo(2054, 0)
  })
  it('is said to flash over above a rise of 600 K', () => {
    expect(ask('fire.mqh', { ...room, Q: 500 }).warnings).toEqual([])
    expect(ask('fire.mqh', { ...room, Q: 3000 }).warnings.join()).toContain('flashover')
  })
  it('adds its vents up, and wants a height for each', () => {
    const halves = { ...room, vents_A: [0.945, 0.945], vents_H: [2.1, 2.1], Q: 500 }
    expect(askNumber('fire.mqh', 'dT', halves)).toBeCloseTo(
      askNumber('fire.mqh', 'dT', { ...room, Q: 500 }),
      9,
    )
    expect(() => ask('fire.mqh', { ...room, vents_H: [1, 2], Q: 500 })).toThrow(
      'each vent needs both',
    )
  })
  it('with a fan is cooled by air and lining', () => {
    const inputs = { Q: 500, m_dot: 2, c_p: 1, h_k: 0.03692, A_T: 65.11 }
    expect(askNumber('fire.forced_vent', 'dT', inputs)).toBeCloseTo(500 / (2 + 2.40386), 4)
  })
})

describe('radiant heat', () => {
  it('at a distance is as published', () => {
    expect(askNumber('fire.point_source', 'flux', { Q: 1000, chi_r: 0.3, R: 3 })).toBeCloseTo(
      2.65,
      2,
    )
  })

  /** OSD/30 table 18: per cent killed at 10, 20 and 30 kW/m2. */
  it('warns nearer than 2.5 flame diameters, as given or as usual for such a fire', () => {
    const warned = (inputs: object) => ask('fire.point_source', { Q: 1000, ...inputs }).warnings
    expect(warned({ R: 3, D: 1.2 })).toEqual([])
    expect(warned({ R: 2.9, D: 1.2 })).toEqual([
      'R is nearer than 2.5 flame diameters, 3.00 m: flames are no point there.',
    ])
    // (1000 / 1110)^(2/5) = 0.959 m, 2.5 times that 2.40 m
    expect(warned({ R: 3 })).toEqual([])
    expect(warned({ R: 2.3 })).toHaveLength(1)
  })

  it('kills the published share by Tsao and Perry', () => {
    for (const [t, shares] of [
      [10, [0, 5, 39]],
      [20, [1, 53, 93]],
      [30, [11, 87, 100]],
    ] as const) {
      for (const [i, percent] of shares.entries()) {
        const inputs = { preset: 'tsao_perry', flux: 10 * (i + 1), t }
        expect(
          Math.abs(100 * askNumber('fire.thermal_probit', 'P', inputs) - percent),
        ).toBeLessThan(1.01)
      }
    }
  })

  it('kills 1 and 50 % at the published doses of each line', () => {
    for (const [preset, one, half] of [
      ['eisenberg', 958, 2377],
      ['tsao_perry', 422, 1046],
      ['lees', 829, 2669],
      ['purple_book', 422, 1046],
    ] as const) {
      const at = (t: number) => askNumber('fire.thermal_probit', 'P', { preset, flux: 1, t })
      expect(at(one)).toBeCloseTo(0.01, 4)
      expect(at(half)).toBeCloseTo(0.5, 2)
    }
  })

  it('shows how far Eisenberg and Tsao and Perry are apart', () => {
    const at = (preset: string) =>
      askNumber('fire.thermal_probit', 'P', { preset, flux: 20, t: 20 })
    expect(at('eisenberg')).toBeCloseTo(0.022, 3)
    expect(at('tsao_perry')).toBeCloseTo(0.538, 3)
    expect(at('purple_book')).toBeCloseTo(at('tsao_perry'), 2)
  })

  it('burns by the dose that has added up', () => {
    const burn = (flux_history: number[][]) => askValues('fire.burn_class', { flux_history })
    expect(burn([[20, 20]]).tdu).toBeCloseTo(1086, 0)
    expect(burn([[1, 91.9]]).class).toBe('none')
    expect(burn([[1, 92]]).class).toBe('pain')
    expect(
      burn([
        [1, 50],
        [1, 55],
      ]).class,
    ).toBe('first_degree')
    expect(burn([[1, 290]]).class).toBe('second_degree')
    expect(burn([[1, 1000]]).class).toBe('third_degree')
  })

  it('is never milder when hotter or longer', () => {
    const size = (max: number) => fc.double({ min: 0, max, noNaN: true })
    fc.assert(
      fc.property(size(50), size(60), size(50), size(60), (flux, t, hotter, longer) => {
        for (const preset of ['eisenberg', 'tsao_perry', 'lees', 'purple_book']) {
          const before = askNumber('fire.thermal_probit', 'P', { preset, flux, t })
          const worse = { preset, flux: flux + hotter, t: t + longer }
          expect(askNumber('fire.thermal_probit', 'P', worse)).toBeGreaterThanOrEqual(before)
        }
      }),
    )
  })

  it('of nothing kills nobody, without a probit', () => {
    const { outputs, warnings } = ask('fire.thermal_probit', { preset: 'lees', flux: 0, t: 9 })
    expect(outputs).toEqual({ P: { value: 0, unit: '1' } })
    expect(warnings).toHaveLength(1)
  })
})

describe('choosing an extinguisher', () => {
  it('follows the published table', () => {
    const suits = (agent: string) =>
      ['A', 'B', 'C', 'D', 'F', 'electrical'].filter(
        (fire_class) => askValues('fire.extinguisher_match', { agent, fire_class }).suitable,
      )
    expect(suits('water')).toEqual(['A'])
    expect(suits('foam')).toEqual(['A', 'B'])
    expect(suits('co2')).toEqual(['B', 'electrical'])
    expect(suits('powder_abc')).toEqual(['A', 'B', 'C', 'electrical'])
    expect(suits('wet_chemical')).toEqual(['A', 'F'])
    expect(suits('class_d_powder')).toEqual(['D'])
  })
  it('calls water on burning oil a critical mistake', () => {
    const { warnings } = ask('fire.extinguisher_match', { agent: 'water', fire_class: 'F' })
    expect(warnings.join()).toContain('critical')
  })
})
