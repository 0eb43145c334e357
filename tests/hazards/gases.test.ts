import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import { advance } from '../../src/engine/advance.ts'
import { createRun } from '../../src/engine/create.ts'
import { scenarioOf } from '../engine/support/play.ts'

/** A pit of 30 m3 with a gas in it and nothing that changes it, and somebody who stays there. */
function inPit(gases: Readonly<Record<string, number>>, seconds: number) {
  const scenario = scenarioOf({
    $schema: 'https://millwright.example/scenario.v1.json',
    format: 1,
    id: 'pit',
    version: '1.0.0',
    title: { en: 'A pit' },
    place: { kit: 'workshop', size: [20, 6, 14] },
    zones: {
      pit: {
        box: [
          [2, 0, -4],
          [6, 4, 0],
        ],
        stand: [4, 0, -2],
        air: { cubicMetres: 30, mixing: 1, gases },
      },
    },
    start: { at: [4, 0, -2] },
    equipment: { sign: { is: 'notice-sign', at: [0, 1.5, 5] } },
    people: {
      mate: { is: 'worker', name: { en: 'Mate' }, at: [4.5, 0, -2.5] },
    },
    procedure: [
      {
        id: 'stay',
        text: { en: 'Stay.' },
        why: { en: 'To breathe.' },
        done: "inspected('sign')",
        optional: true,
      },
    ],
    assessment: { criteria: [{ id: 'stay', weight: 1, all: ['stay'] }] },
  })
  const run = createRun(scenario, catalogue, { seed: 1, purpose: 'practice', parameters: {} })
  advance(run, seconds * 60)
  const of = (who: string, type: string, model: string) =>
    run.events.filter((event) => event.type === type && event.who === who && event.model === model)
  return { of }
}

describe('carbon dioxide', () => {
  // 7.5 % fells in exp(6.1623 - 0.5189 x 7.5) = 9.69 min (the handbook prints 9.7): 0.3 of it after
  // 174.4 s, 0.6 after 348.9 s, all of it after 581.4 s. Gas as heavy as this lies thicker below.
  it('fells whoever stays in it, after the time of the handbook, and says what was breathed', () => {
    const { of } = inPit({ carbon_dioxide: 62_500 }, 600)
    const harm = of('trainee', 'harm', 'tox.co2_time')
    expect(harm.map(({ actual }) => actual)).toEqual([1, 2, 3])
    expect(harm[2]?.tick).toBeCloseTo(581.4 * 60, -2)
    expect(harm[2]).toMatchObject({
      inputs: { CO2: expect.closeTo(7.5, 9) },
      units: { CO2: '%', share: '1' },
    })
  })

  it('does it to a co-worker too', () => {
    expect(inPit({ carbon_dioxide: 62_500 }, 600).of('mate', 'harm', 'tox.co2_time')).toHaveLength(
      3,
    )
  })

  it('fells nobody under 3 %', () => {
    const { of } = inPit({ carbon_dioxide: 24_000 }, 3600)
    expect(of('trainee', 'exposure', 'tox.co2_time')).toEqual([])
  })
})

describe('ammonia', () => {
  // Lees: Pr = -35.9 + 1.85 ln(C^2 t). Half of those who breathe 20 000 ppm are dead when
  // ln(C^2 t) = 40.9 / 1.85 = 22.108: t = e^22.108 / 4e8 = 9.98 min; 0.01 %, 20.097, after 1.34 min.
  it('hurts whoever stays in it, and says what was breathed', () => {
    const { of } = inPit({ ammonia: 25_000 }, 600)
    const harm = of('trainee', 'harm', 'tox.probit')
    expect(harm.map(({ actual }) => actual)).toEqual([1, 2, 3])
    expect(harm[0]?.tick).toBeCloseTo(1.34 * 3600, -2)
    expect(harm[0]?.inputs).toEqual({ preset: 'lees_ammonia', C: expect.closeTo(20_000, 6) })
  })

  it('is no dose of hydrogen sulphide', () => {
    expect(inPit({ ammonia: 25_000 }, 60).of('trainee', 'exposure', 'tox.probit')).toEqual([])
  })
})

describe('smoke gas', () => {
  // 7000 ppm of carbon monoxide: 7000 / 35 000 = 0.2 a minute, 0.3 after 90 s and 1 after 300 s.
  it('is breathed from the start by whoever starts in it, and the harm says what it was', () => {
    const { of } = inPit({ carbon_monoxide: 7000 }, 400)
    const harm = of('trainee', 'harm', 'tox.fed')
    expect(harm.map(({ tick, actual }) => [tick, actual])).toEqual([
      [90 * 60, 1],
      [180 * 60, 2],
      [300 * 60, 3],
    ])
    expect(harm[0]).toMatchObject({
      inputs: { CO: 7000, HCN: 0, CO2: 0 },
      units: { CO: 'ppm', HCN: 'ppm', CO2: '%', O2: '%', FED: '1' },
    })
    expect(of('trainee', 'near-miss', 'atmos.entry')).toHaveLength(1)
  })
})
