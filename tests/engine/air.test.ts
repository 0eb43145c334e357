import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restsOnMemory } from '../../src/assessment/reached.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { createRun } from '../../src/engine/create.ts'
import { airIn } from '../../src/engine/harm/air.ts'
import { doseOf } from '../../src/engine/harm/exposure.ts'
import { react } from '../../src/engine/react.ts'
import { setField } from '../../src/engine/run.ts'
import { askNumber } from '../../src/hazards/ask.ts'
import { scenarioOf } from './support/play.ts'

const text = (en: string) => ({ en })

interface Tank {
  readonly gas: string
  readonly ppm: number
  readonly litres: number
  readonly fan: number
  readonly wears?: object
}

/** A trainee in a tank of 50 m3 with a gas in it, a line that lets more in, and a blower. */
function inTank({ gas, ppm, litres, fan, wears }: Tank) {
  const scenario = scenarioOf({
    format: 1,
    id: 'tank',
    version: '1.0.0',
    title: text('Tank'),
    place: { kit: 'workshop', size: [10, 5, 10] },
    zones: {
      tank: {
        box: [
          [-3, 0, -3],
          [3, 3, 3],
        ],
        stand: [0, 0, 0],
        air: { cubicMetres: 50, gases: { [gas]: ppm } },
      },
    },
    start: { at: [0, 0, 0], ...(wears && { wearing: ['mask'] }) },
    equipment: {
      line: {
        is: 'gas-source',
        at: [4, 1, 4],
        with: { zone: 'tank', gas, litresPerMinute: litres },
      },
      fan: { is: 'ventilator', at: [4, 0, -4], with: { zone: 'tank', cubicMetresPerMinute: fan } },
      mask: { is: 'respirator', at: [1, 1, 0], with: wears ?? {} },
    },
    procedure: [{ id: 'x', text: text('x'), why: text('x'), done: "air('tank', 'oxygen') < 0.0" }],
    assessment: { criteria: [{ id: 'c', all: ['x'] }] },
  })
  const run = createRun(scenario, catalogue, { seed: 1, purpose: 'practice' })
  setField(run, 'fan', 'power', 'on')
  setField(run, 'mask', 'valve', 'open')
  react(run)
  return run
}

const amounts = {
  ppm: fc.integer({ min: 0, max: 2000 }),
  litres: fc.integer({ min: 0, max: 500 }),
  fan: fc.integer({ min: 1, max: 60 }),
}

describe('the air of a zone', () => {
  it('is that of the published well-mixed room, at any time, with all that comes in leaving it', () => {
    fc.assert(
      fc.property(
        amounts.ppm,
        amounts.litres,
        amounts.fan,
        fc.integer({ min: 1, max: 900 }),
        (ppm, litres, fan, seconds) => {
          const run = inTank({ gas: 'carbon_monoxide', ppm, litres, fan })
          advance(run, seconds * 60)
          const published = askNumber('vent.room', 'C', {
            C0: ppm,
            G: litres / 1000,
            Q: fan + litres / 1000,
            V: 50,
            t: run.tick / 3600,
          })
          const now = airIn(run, 'tank').gases.carbon_monoxide ?? 0
          expect(Math.abs(now - published)).toBeLessThanOrEqual(1e-6 * (1 + published))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('loses oxygen to whatever else is in it: 19.5 % is 6.7 % of inert gas', () => {
    const run = inTank({ gas: 'nitrogen', ppm: 67_000, litres: 0, fan: 1 })
    expect(airIn(run, 'tank').oxygen).toBeCloseTo(19.5, 1)
  })

  it('lies in layers by weight until a fan mixes it, with the same mean', () => {
    const layers = (gas: string, mixed: boolean) => {
      const run = inTank({ gas, ppm: 1000, litres: 0, fan: 1 })
      if (!mixed) {
        setField(run, 'fan', 'power', 'off')
        react(run)
      }
      return [0, 0.5, 1].map((height) => Math.round(airIn(run, 'tank', height).gases[gas] ?? 0))
    }
    expect(layers('hydrogen_sulphide', false)).toEqual([1800, 1000, 200])
    expect(layers('methane', false)).toEqual([200, 1000, 1800])
    expect(layers('carbon_monoxide', false)).toEqual([1000, 1000, 1000])
    expect(layers('methane', true)).toEqual([1000, 1000, 1000])
  })

  it('burns from the limit on that shares add up to: 1 % methane is 20 % of its limit', () => {
    const run = inTank({ gas: 'methane', ppm: 10_000, litres: 0, fan: 1 })
    expect(airIn(run, 'tank').flammable).toBeCloseTo(20, 9)
  })
})

describe('the dose of somebody in it', () => {
  const doseIn = (tank: Tank, seconds: number, model: string) => {
    const run = inTank(tank)
    advance(run, seconds * 60)
    // Grave harm ends the attempt, and the dose with it: that is worse than any that goes on.
    return run.ending === null ? doseOf(run, 'trainee', model) : 1e9
  }

  it('is that of the FED model: 3500 ppm of carbon monoxide for a minute is a tenth', () => {
    // ISO: 3500/35000 a minute. The oxygen that 0.35 % of gas displaces adds nothing over 20 %.
    expect(
      doseIn({ gas: 'carbon_monoxide', ppm: 3500, litres: 175, fan: 50 }, 60, 'tox.fed'),
    ).toBeCloseTo(0.1, 3)
  })

  it('never falls with more gas or time or less fresh air, nor rises with protection', () => {
    const masks = [
      { class: 'half_apr', filters: ['hydrogen_sulphide'] },
      { class: 'full_apr', filters: ['hydrogen_sulphide'], fits: false },
      { class: 'half_apr', filters: ['ammonia'] },
      { class: 'scba_pd' },
    ]
    fc.assert(
      fc.property(
        fc.constantFrom('hydrogen_sulphide', 'carbon_monoxide', 'carbon_dioxide'),
        amounts.ppm,
        amounts.litres,
        amounts.fan,
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(...masks),
        (gas, ppm, litres, fan, seconds, wears) => {
          for (const model of ['tox.fed', 'tox.probit']) {
            const dose = (change: Partial<Tank>, more = 0) =>
              doseIn({ gas, ppm, litres, fan, ...change }, seconds + more, model)
            const plain = dose({})
            const slack = plain * 1e-9 + 1e-12
            expect(dose({ ppm: ppm + 100 })).toBeGreaterThanOrEqual(plain - slack)
            expect(dose({ litres: litres + 50 })).toBeGreaterThanOrEqual(plain - slack)
            expect(dose({}, 10)).toBeGreaterThanOrEqual(plain - slack)
            expect(dose({ wears })).toBeLessThanOrEqual(plain + slack)
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})

/** A small room of 15 m3 with a bin in it and a carbon dioxide extinguisher of 5 kg at the trainee's feet. */
function inSmallRoom(bin: readonly [number, number, number]) {
  const scenario = scenarioOf({
    format: 1,
    id: 'store',
    version: '1.0.0',
    title: text('Store'),
    place: { kit: 'workshop', size: [12, 5, 12] },
    zones: {
      store: {
        box: [
          [-1.5, 0, -2],
          [1.5, 2.5, 0],
        ],
        air: { cubicMetres: 15 },
      },
    },
    start: { at: [0, 0, -0.5] },
    equipment: {
      bottle: { is: 'extinguisher', at: [0.2, 0, -0.4], with: { agent: 'co2' } },
      bin: { is: 'combustible', at: [...bin] },
    },
    procedure: [{ id: 'x', text: text('x'), why: text('x'), done: 'bin.sealed' }],
    assessment: { criteria: [{ id: 'c', all: ['x'] }] },
  })
  const run = createRun(scenario, catalogue, { seed: 1, purpose: 'practice' })
  for (const action of [
    { do: 'take', item: 'bottle' },
    { do: 'operate', item: 'bottle', control: 'pin', value: 'out' },
    { do: 'use', item: 'bottle', on: 'bin', point: 'base', start: true },
  ] as const) {
    act(run, action)
    advanceUntilFree(run)
  }
  advance(run, run.tick + 60 * 60)
  return run
}

describe('a carbon dioxide extinguisher', () => {
  it('fills the small room that it is emptied into, and whoever stays collapses, by figures from memory', () => {
    // 5 kg are 2.78 m3 and push as much of the mixture out: 1 - exp(-2.78 / 15) = 16.9 % at the end,
    // but for the step of half a second in which the bottle runs empty.
    const run = inSmallRoom([0, 0, -1.5])
    const ppm = airIn(run, 'store').gases.carbon_dioxide ?? 0
    expect(Math.abs(ppm / 169_000 - 1)).toBeLessThan(0.01)
    const harm = run.events.filter(({ type }) => type === 'harm')
    expect(harm[0]).toMatchObject({ model: 'tox.co2_time', who: 'trainee' })
    expect(harm.every(restsOnMemory)).toBe(true)
  })

  it('leaves the air of a room alone that its target is not in', () => {
    expect(airIn(inSmallRoom([0, 0, 1.5]), 'store').gases).toEqual({})
  })
})
