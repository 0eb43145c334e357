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

describe('smoke gas', () => {
  // 7000 ppm of carbon monoxide: 7000 / 35 000 = 0.2 a minute, 0.3 after 90 s and 1 after 300 s.
  it('is breathed from the start by whoever starts in it', () => {
    const { of } = inPit({ carbon_monoxide: 7000 }, 400)
    const harm = of('trainee', 'harm', 'tox.fed')
    expect(harm.map(({ tick, actual }) => [tick, actual])).toEqual([
      [90 * 60, 1],
      [180 * 60, 2],
      [300 * 60, 3],
    ])
    expect(of('trainee', 'near-miss', 'atmos.entry')).toHaveLength(1)
  })
})
