import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { createRun } from '../../src/engine/create.ts'
import { amount, type RunEvent, word } from '../../src/engine/event.ts'
import { doseOf } from '../../src/engine/harm/exposure.ts'
import { react } from '../../src/engine/react.ts'
import { type Run, setField } from '../../src/engine/run.ts'
import { hallOf } from './support/around-kinds.ts'

const start = (hall: Parameters<typeof hallOf>[0] = {}): Run => {
  const { scenario, catalogue } = hallOf(hall)
  return createRun(scenario, catalogue, { seed: 1, purpose: 'practice' })
}

/** Sets a field of a thing, as something out of sight may. */
function set(run: Run, item: string, field: string, value: number | boolean): void {
  setField(run, item, field, value)
  react(run)
}

const heat = (run: Run, power: number): void => set(run, 'heater', 'power', power)

const act1 = (run: Run, action: Action): void => {
  act(run, action)
  advanceUntilFree(run)
}

const seconds = (run: Run, count: number): void => advance(run, run.tick + count * 60)
const told = (run: Run, type: string): RunEvent[] => run.events.filter((e) => e.type === type)

/** (kW/m2)^(4/3) s at a distance from 40 kW, 0.3 of it radiated. */
const dosePerSecond = (metres: number, kilowatts = 40): number =>
  ((0.3 * kilowatts) / (4 * Math.PI * metres * metres)) ** (4 / 3)

describe('somebody near a source of heat', () => {
  it('takes a dose by distance and time, at its thresholds and when it ends', () => {
    // 0.3 x 80 kW over a sphere of 1 m: 1.910 kW/m2; to the power 4/3: 2.3696 tdu/s.
    const run = start({ traineeAt: [0, 0, 1] })
    const rate = dosePerSecond(1, 80)
    heat(run, 80)
    seconds(run, 200)
    expect(rate).toBeCloseTo(2.3696, 4)
    expect(doseOf(run, 'trainee', 'fire.burn_class')).toBeCloseTo(200 * rate, 6)
    const doses = told(run, 'exposure').filter((e) => e.model === 'fire.burn_class')
    // Pain from 92 tdu at 38.8 s, burns from 105 tdu at 44.3 s and 290 tdu at 122.4 s, and each minute.
    expect(doses.map((e) => [e.who, e.tick, Math.round(amount(e, 'value'))])).toEqual([
      ['trainee', Math.ceil((92 / rate) * 60), 92],
      ['trainee', Math.ceil((105 / rate) * 60), 105],
      ['trainee', 3600, 142],
      ['trainee', 7200, 284],
      ['trainee', Math.ceil((290 / rate) * 60), 290],
      ['trainee', 10800, 427],
    ])
    // Pain is no injury; a first-degree burn is one of class 1.
    expect(doses.map((e) => e.actual ?? 0)).toEqual([0, 1, 1, 1, 2, 2])
    const [harm] = told(run, 'harm')
    expect(harm).toMatchObject({ who: 'trainee', item: 'heater', actual: 1 })
    expect(harm?.tick).toBe(Math.ceil((105 / rate) * 60))
    expect(run.world.people.get('trainee')?.hurt).toBe(true)
  })

  it('takes nothing out of its reach, nor when it is off', () => {
    const run = start({ traineeAt: [0, 0, 5.1] })
    heat(run, 40)
    seconds(run, 60)
    expect(doseOf(run, 'trainee', 'fire.burn_class')).toBe(0)
    const near = start({ traineeAt: [0, 0, 1] })
    seconds(near, 60)
    expect(doseOf(near, 'trainee', 'fire.burn_class')).toBe(0)
  })

  it('is a co-worker as well as a trainee, each with a dose of their own', () => {
    const run = start({ traineeAt: [0, 0, 2], mateAt: [1, 0, 0] })
    heat(run, 80)
    seconds(run, 100)
    expect(doseOf(run, 'mate', 'fire.burn_class')).toBeCloseTo(100 * dosePerSecond(1, 80), 6)
    expect(doseOf(run, 'trainee', 'fire.burn_class')).toBeCloseTo(100 * dosePerSecond(2, 80), 6)
    expect(told(run, 'harm').map((event) => [event.who, event.actual])).toEqual([['mate', 1]])
  })

  it('bears less than 1.6 kW/m2 without a burn however long, and not what is hotter after it', () => {
    const run = start({ traineeAt: [0, 0, 1] })
    // 0.3 x 40 kW over a sphere of 1 m: 0.955 kW/m2, about as warm as the sun.
    heat(run, 40)
    seconds(run, 600)
    expect(doseOf(run, 'trainee', 'fire.burn_class')).toBeGreaterThan(290)
    expect(told(run, 'harm')).toEqual([])
    heat(run, 80)
    seconds(run, 60)
    expect(told(run, 'harm').map(({ actual, tick }) => [actual, tick])).toEqual([[2, 36000]])
    heat(run, 0)
    seconds(run, 60)
    const doses = told(run, 'exposure').filter((e) => e.model === 'fire.burn_class')
    expect(doses.at(-1)).toMatchObject({ actual: 2, tick: 39600 })
  })

  it('adds up piece by piece when the source changes and when clothes do', () => {
    const run = start({ traineeAt: [0, 0, 1] })
    heat(run, 40)
    seconds(run, 10)
    heat(run, 4)
    seconds(run, 10)
    const coat = run.world.entities.get('coat')
    if (coat) coat.place = { kind: 'at', at: [0, 0, 1] }
    act1(run, { do: 'wear', item: 'coat' })
    const before = doseOf(run, 'trainee', 'fire.burn_class')
    expect(before).toBeCloseTo(10 * dosePerSecond(1) + 12 * dosePerSecond(1, 4), 9)
    seconds(run, 10)
    const half = doseOf(run, 'trainee', 'fire.burn_class') - before
    expect(half).toBeCloseTo(10 * dosePerSecond(1, 2), 9)
  })

  it('is sampled along a walk past it, and not in a world where nothing gives off anything', () => {
    const run = start({ traineeAt: [-4, 0, 1] })
    heat(run, 40)
    act1(run, { do: 'move', to: [4, 0, 1] })
    // Past 40 kW at 1.4 m/s, 1 m away at the nearest: the sum over the straight walk.
    let walked = 0
    for (let x = -4; x < 4; x += 0.001) {
      const metres = Math.sqrt(x * x + 1)
      if (metres <= 5) walked += (dosePerSecond(metres) * 0.001) / 1.4
    }
    const dose = doseOf(run, 'trainee', 'fire.burn_class')
    expect(Math.abs(dose / walked - 1)).toBeLessThan(0.1)
    const quiet = start({ traineeAt: [-4, 0, 1] })
    act1(quiet, { do: 'move', to: [4, 0, 1] })
    expect(quiet.world.people.get('trainee')?.around).toEqual([])
  })

  it('can be asked about in a condition, which turns true within half a second', () => {
    const run = start({ traineeAt: [0, 0, 1], done: "trainee.dose('fire.burn_class') > 10.0" })
    heat(run, 40)
    seconds(run, 60)
    const [step] = told(run, 'step')
    const exact = (10 / dosePerSecond(1)) * 60
    expect(step?.tick).toBeGreaterThanOrEqual(exact)
    expect(step?.tick).toBeLessThanOrEqual(exact + 30)
  })

  it('never takes less for more heat, time or nearness, nor more for a coat', () => {
    const doseFor = (at: number, power: number, time: number, wearing: string[]) => {
      const run = start({ traineeAt: [0, 0, at], wearing })
      heat(run, power)
      seconds(run, time)
      return doseOf(run, 'trainee', 'fire.burn_class')
    }
    const metres = fc.integer({ min: 2, max: 24 }).map((n) => n / 4)
    fc.assert(
      fc.property(metres, metres, fc.integer({ min: 1, max: 60 }), (a, b, time) => {
        const [near, far] = a < b ? [a, b] : [b, a]
        const dose = doseFor(near, 40, time, [])
        expect(doseFor(far, 40, time, [])).toBeLessThanOrEqual(dose)
        expect(doseFor(near, 4, time, [])).toBeLessThanOrEqual(dose)
        expect(doseFor(near, 40, time + 7, [])).toBeGreaterThanOrEqual(dose)
        expect(doseFor(near, 40, time, ['coat'])).toBeLessThanOrEqual(dose)
      }),
      { numRuns: 25 },
    )
  })
})

describe('somebody below a load', () => {
  it('is not in danger while it hangs well, nearly hurt while it is loose, hurt when it falls', () => {
    // 20 kg from 2.3 m over the head: more than 8 kg from more than 2 m counts as fatal.
    const run = start({ traineeAt: [8, 0, -8], mateAt: [8, 0, -7.8] })
    seconds(run, 1)
    expect(told(run, 'near-miss')).toEqual([])
    set(run, 'load', 'loose', true)
    expect(told(run, 'near-miss').map((e) => [e.who, e.item, e.potential])).toEqual([
      ['trainee', 'load', 4],
      ['mate', 'load', 4],
    ])
    set(run, 'load', 'falls', true)
    expect(told(run, 'harm').map((e) => [e.who, word(e, 'model'), e.actual])).toEqual([
      ['trainee', 'drops.energy', 4],
      ['mate', 'drops.energy', 4],
    ])
  })
})

describe('a machine in a zone', () => {
  it('adds to the noise dose of whoever is in the zone, and of nobody else', () => {
    const run = start({ traineeAt: [-8, 0, -8] })
    const before = run.world.people.get('trainee')
    expect(before?.around.map(({ item }) => item)).toEqual(['machine'])
    seconds(run, 60)
    // 1.414 m away: 100 - 3.01 = 96.99 dB(A), with 60 dB(A) of the place 96.99; 8 h / 2^(6.99/5).
    const hours = 8 / 2 ** ((100 - 20 * Math.log10(Math.SQRT2) - 90) / 5)
    expect(doseOf(run, 'trainee', 'noise.osha')).toBeCloseTo(1 / 60 / hours, 5)
    act1(run, { do: 'move', to: [0, 0, 5] })
    const left = doseOf(run, 'trainee', 'noise.osha')
    seconds(run, 600)
    expect(doseOf(run, 'trainee', 'noise.osha')).toBe(left)
  })
})
