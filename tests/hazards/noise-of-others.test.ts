import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import { advance } from '../../src/engine/advance.ts'
import { endRun } from '../../src/engine/attempt/ending.ts'
import { createRun } from '../../src/engine/create.ts'
import { doseOf } from '../../src/engine/harm/exposure.ts'
import type { Run } from '../../src/engine/run.ts'
import { scenarioOf } from '../engine/support/play.ts'

const person = (at: readonly [number, number, number], wearing: readonly string[] = []) => ({
  is: 'visitor',
  name: { en: 'Someone' },
  at,
  wearing,
})

/** A machine of 110 dB(A) at one metre behind half a wall, and people about it; the trainee is far off. */
const hall = scenarioOf({
  $schema: 'https://millwright.example/scenario.v1.json',
  format: 1,
  id: 'loud-hall',
  version: '1.0.0',
  title: { en: 'A loud hall' },
  place: { kit: 'workshop', size: [20, 4, 20] },
  start: { at: [8, 0, 8] },
  equipment: {
    machine: { is: 'noisy-machine', at: [0, 0, 0], with: { levelDecibels: 110 } },
    wall: {
      is: 'partition',
      at: [0, 0, -1],
      with: { lengthMetres: 20, heightMetres: 4, reductionDecibels: 30 },
    },
    sign: { is: 'notice-sign', at: [8, 1.5, 9] },
  },
  people: {
    near: person([2, 0, 0]),
    muffed: person([-2, 0, 0], ['ear-muffs']),
    far: person([0, 0, 8]),
    behind: person([0, 0, -2]),
  },
  procedure: [
    {
      id: 'stay',
      text: { en: 'Stay.' },
      why: { en: 'To listen.' },
      done: "near.dose('noise.osha') >= 0.5",
      optional: true,
    },
  ],
  assessment: { criteria: [{ id: 'stay', weight: 1, all: ['stay'] }] },
})

function played(minutes: number): Run {
  const run = createRun(hall, catalogue, { seed: 1, purpose: 'practice', parameters: {} })
  advance(run, minutes * 3600)
  return run
}

const told = (run: Run, who: string, model: string) =>
  run.events.filter((one) => one.type === 'exposure' && one.who === who && one.model === model)

/** Share of the day's dose in some minutes at a level: 8 h at 90 dB(A), half of it for each 5 dB more. */
const share = (minutes: number, level: number): number => minutes / (480 / 2 ** ((level - 90) / 5))

describe('noise at the ears of people who are not the trainee', () => {
  const run = played(60)

  it('adds up by distance, behind ear muffs and behind walls', () => {
    // 2 m: 110 - 6.02 = 103.98 dB(A), 1.152 h permitted; in muffs (25 - 7) / 2 = 9 dB less, 4.01 h.
    expect(doseOf(run, 'near', 'noise.osha')).toBeCloseTo(share(60, 103.979), 3)
    expect(doseOf(run, 'near', 'noise.osha')).toBeCloseTo(0.868, 3)
    expect(doseOf(run, 'muffed', 'noise.osha')).toBeCloseTo(share(60, 94.979), 3)
    // 8 m: 91.94 dB(A). Behind the wall, 2 m away with 30 dB less: 73.98 dB(A), under the 80 that count.
    expect(doseOf(run, 'far', 'noise.osha')).toBeCloseTo(share(60, 91.938), 3)
    expect(doseOf(run, 'behind', 'noise.osha')).toBe(0)
  })

  it('is told where it passes a threshold, and names who', () => {
    // Half of 1.152 h is 34.56 min = 124,416 ticks.
    const [half] = told(run, 'near', 'noise.osha')
    expect(half?.tick).toBeCloseTo(124_416, -2)
    expect(half).toMatchObject({ who: 'near', value: expect.closeTo(0.5, 3), thresholds: 1 })
    expect(told(run, 'near', 'noise.osha')).toHaveLength(1)
    for (const who of ['muffed', 'far', 'behind'])
      expect(told(run, who, 'noise.osha'), who).toEqual([])
  })

  it('can be asked for by a condition', () => {
    expect(run.events).toContainEqual(expect.objectContaining({ type: 'step', step: 'stay' }))
  })

  it('is told once more at the end of whoever passed one, and the trainee’s as ever', () => {
    const ended = played(60)
    endRun(ended, 'abandoned')
    expect(told(ended, 'near', 'noise.osha').at(-1)?.value).toBeCloseTo(0.868, 3)
    expect(told(ended, 'far', 'noise.osha')).toEqual([])
    const own = ended.events.filter(({ type, who }) => type === 'exposure' && who === undefined)
    expect(own.length).toBeGreaterThan(0)
  })
})
