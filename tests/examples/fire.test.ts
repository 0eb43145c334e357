import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { amount, word } from '../../src/engine/event.ts'
import { doseOf } from '../../src/engine/harm/exposure.ts'
import { runOf, scenarioOf } from '../engine/support/play.ts'
import { eventsOf, playExample } from './play-example.ts'

/** Thermal dose units in a second at a distance from a sooty fire, by hazard-models 3.5. */
const dosePerSecond = (kilowatts: number, metres: number): number =>
  ((0.35 * kilowatts) / (4 * Math.PI * metres * metres)) ** (4 / 3)

describe('the example of fire, done safely', () => {
  const run = playExample('fire', 'safe')
  const result = markRun(run)

  it('passes: the alarm calls the visitor out, wet chemical seals the oil, nobody is hurt', () => {
    expect(eventsOf(run, 'rejected')).toEqual([])
    expect(result).toMatchObject({ outcome: 'passed', harm: { actual: 0, potential: 0 } })
    expect(run.world.people.get('guest')?.zones).toEqual(new Set(['muster']))
  })

  it('puts out what the t-squared law has made of the fire, within two seconds', () => {
    // Lit at 10.1 s with 0.5 kW, where 0.01172 t^2 stands at t = 6.53 s. The jet arrives with the
    // step of 21.1 s, 10.5 s later: 0.01172 x (6.53 + 10.5)^2 = 3.4 kW, and ln(3.4) = 1.2 s.
    const out = run.events.find(
      (e) => e.item === 'pan' && e.field === 'burning' && e.value === false,
    )
    expect(0.01172 * (6.53 + 10.5) ** 2).toBeCloseTo(3.4, 1)
    expect((out?.tick ?? 0) / 60).toBeGreaterThan(20.5 + 1.2)
    expect((out?.tick ?? 0) / 60).toBeLessThan(23)
  })

  it('is far from a burn: 2.5 m from at most 3.5 kW for 13 s is under 0.1 tdu', () => {
    expect(dosePerSecond(3.5, 2.5) * 13).toBeLessThan(0.1)
    expect(doseOf(run, 'trainee', 'fire.burn_class')).toBeLessThan(0.1)
  })
})

describe('the example of fire, with water', () => {
  const run = playExample('fire', 'unsafe')
  const result = markRun(run)

  it('throws the oil out for four seconds, and burns trainee and visitor by their distance', () => {
    // Water arrives with the step of 13.1 s and is gone with that of 17.1 s: 4 s of 5000 kW.
    // Trainee, 2.5 m: 0.35 x 5000 / (4 pi 2.5^2) = 22.28 kW/m2, ^(4/3) = 62.7, x 4 s = 251 tdu.
    // Visitor, 1.5 m: 61.89 kW/m2, ^(4/3) = 244.9, x 4 s = 979.6 tdu.
    // Then 100 kW for the 4.4 s to the end: 0.34 tdu/s and 1.33 tdu/s, 1.5 and 5.9 more.
    expect(dosePerSecond(5000, 2.5)).toBeCloseTo(62.7, 1)
    expect(dosePerSecond(5000, 1.5)).toBeCloseTo(244.9, 0)
    const flares = run.events.filter((e) => e.item === 'pan' && e.field === 'flare')
    expect(flares.map((e) => [e.tick / 60, e.value])).toEqual([
      [13.1, true],
      [17.1, false],
    ])
    expect(Math.abs(doseOf(run, 'trainee', 'fire.burn_class') - 252.3)).toBeLessThan(1)
    expect(Math.abs(doseOf(run, 'guest', 'fire.burn_class') - 985.5)).toBeLessThan(1)
  })

  it('tells each burn once for each class, when its dose is reached, with the figures', () => {
    const harms = eventsOf(run, 'harm')
    // 105 tdu are a first-degree burn, 290 a second: after 0.43 and 1.18 s for the visitor, and
    // after 1.67 s for the trainee.
    expect(harms.map((e) => [word(e, 'who'), amount(e, 'actual'), word(e, 'model')])).toEqual([
      ['guest', 1, 'fire.burn_class'],
      ['guest', 2, 'fire.burn_class'],
      ['trainee', 1, 'fire.burn_class'],
    ])
    const [first, second, third] = harms.map((e) => e.tick / 60 - 13.1)
    expect(first).toBeCloseTo(105 / 244.9, 1)
    expect(second).toBeCloseTo(290 / 244.9, 1)
    expect(third).toBeCloseTo(105 / 62.7, 1)
    expect(result.passed).toBe(false)
    expect(result.harm.actual).toBe(2)
  })

  it('is a near miss of the whole class however short it was, and passes no mark', () => {
    // One step of 0.5 s from 3.5 m: 0.35 x 5000 / (4 pi 3.5^2) = 11.4 kW/m2, 25.6 tdu/s: no burn.
    expect(dosePerSecond(5000, 3.5)).toBeCloseTo(25.6, 1)
    const short = playExample('fire', 'unsafe', {
      actions: [
        { do: 'operate', item: 'point', control: 'glass' },
        { at: 1, do: 'move', to: [0.8, 0, 0.5] },
        { do: 'take', item: 'water' },
        { do: 'operate', item: 'water', control: 'pin', value: 'out' },
        { do: 'move', to: [0, 0, 1.5] },
        { at: 60, do: 'use', item: 'water', on: 'pan', point: 'base', start: true },
        { do: 'use', item: 'water', on: 'pan', stop: true },
        { do: 'wait', seconds: 2 },
        { do: 'finish' },
      ],
    })
    expect(eventsOf(short, 'harm')).toEqual([])
    expect(eventsOf(short, 'near-miss')).toMatchObject([
      { who: 'trainee', item: 'pan', model: 'fire.extinguisher_match', potential: 4 },
    ])
    expect(markRun(short)).toMatchObject({ passed: false, harm: { actual: 0, potential: 4 } })
  })
})

describe('oil that water throws out', () => {
  it('misses by luck whoever is near, and nobody behind a wall or farther than a jet', () => {
    const worker = (x: number) => ({ is: 'worker', at: [x, 0, -2], name: { en: 'W' }, does: [] })
    const run = runOf(
      scenarioOf({
        format: 1,
        id: 'oil',
        version: '1.0.0',
        title: { en: 'Oil' },
        place: { kit: 'workshop', size: [16, 4, 8] },
        start: { at: [0, 0, 1] },
        equipment: {
          pan: {
            is: 'combustible',
            at: [0, 0, -2],
            with: { what: 'oil-pan', ignitesAfterSeconds: 1 },
          },
          water: { is: 'extinguisher', at: [0.5, 0, 1], with: { agent: 'water' } },
          wall: {
            is: 'partition',
            at: [-2, 0, -2],
            facingDegrees: 90,
            with: { lengthMetres: 4, heightMetres: 4 },
          },
        },
        people: { near: worker(3.5), far: worker(6.5), behind: worker(-3) },
        procedure: [
          { id: 'it', text: { en: 'It.' }, why: { en: 'So.' }, done: 'pan.knockedOut > 0' },
        ],
        assessment: { criteria: [{ id: 'it', weight: 1, all: ['it'] }] },
      }),
      [
        { do: 'take', item: 'water' },
        { do: 'operate', item: 'water', control: 'pin', value: 'out' },
        { do: 'use', item: 'water', on: 'pan', point: 'base', start: true },
        { do: 'wait', seconds: 1 },
        { do: 'use', item: 'water', on: 'pan', stop: true },
      ],
      {},
    )
    expect(eventsOf(run, 'rejected')).toEqual([])
    const missed = eventsOf(run, 'near-miss').map((event) => word(event, 'who'))
    expect(new Set(missed)).toEqual(new Set(['trainee', 'near']))
  })
})

describe('a fire that nobody fights', () => {
  it('spreads: the pan heats the rags at 0.45 m to 12.5 kW/m2 from 90.9 kW on', () => {
    // 0.35 Q / (4 pi 0.45^2) = 12.5 at Q = 90.9 kW; 0.01172 t^2 = 90.9 at 88.1 s, 81.5 s after the
    // first flame at 10.1 s: at 91.6 s, and with 10 s of heating at 101.6 s.
    const run = playExample('fire', 'unsafe', { actions: [{ do: 'wait', seconds: 150 }] })
    const lit = run.events.find((e) => e.item === 'rags' && e.field === 'burning')
    expect((12.5 * 4 * Math.PI * 0.45 ** 2) / 0.35).toBeCloseTo(90.9, 1)
    expect(Math.abs((lit?.tick ?? 0) / 60 - 101.6)).toBeLessThan(1.5)
  })

  it('hurts the visitor who was not called out, and never one who leaves at once', () => {
    const run = playExample('fire', 'unsafe', { actions: [{ do: 'wait', seconds: 150 }] })
    expect(run.world.people.get('guest')?.hurt).toBe(true)
    const away = playExample('fire', 'unsafe', {
      actions: [
        { do: 'operate', item: 'point', control: 'glass' },
        { do: 'wait', seconds: 150 },
      ],
    })
    expect(away.world.people.get('guest')?.hurt).toBe(false)
  })
})
