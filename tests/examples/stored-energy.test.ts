import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import { eventBehind } from '../../src/engine/event.ts'
import type { Run } from '../../src/engine/run.ts'
import { eventsOf, figure, onlyEvent, playExample } from './play-example.ts'

const play = (actions?: readonly Action[]) =>
  playExample('stored-energy', 'unsafe', actions ? { actions } : {})

const goTo = (to: string): Action => ({ do: 'move', to })

describe('a platform held up by oil alone', () => {
  it('kills whoever opens its valve while under it: 800 kg from 2.1 m', () => {
    const run = play()
    const { actual, model, inputs, outputs, event: harm } = onlyEvent(run, 'harm')
    // m g h = 800 kg x 9.80665 m/s² x 2.1 m = 16 475 J: far over 200 J, and over 8 kg from over 2 m
    expect({ actual, model }).toEqual({ actual: 4, model: 'drops.energy' })
    expect(inputs).toMatchObject({ m: 800, h: 2.1, falls: true })
    expect(outputs.reason).toContain('800 kg from 2.1 m')
    const event = run.events[eventBehind(harm) ?? -1]
    expect(event).toMatchObject({ type: 'state', item: 'platform' })
  })

  it('was a near miss already when they went under it', () => {
    const run = play([{ do: 'move', to: [-5, 0, -2] }])
    expect(onlyEvent(run, 'near-miss')).toMatchObject({ actual: 0, potential: 4 })
    expect(run.world.entities.get('platform')?.state.falls).toBe(0)
  })

  it('hurts nobody who stands clear of it', () => {
    const run = play([
      goTo('platform.valve'),
      { do: 'operate', item: 'platform', control: 'valve', value: 'lower' },
    ])
    expect(run.world.entities.get('platform')?.state).toMatchObject({ falls: 1, raised: false })
    for (const type of ['harm', 'near-miss']) expect(eventsOf(run, type)).toEqual([])
  })

  it('that fell hurts nobody who comes later', () => {
    const run = play([
      goTo('platform.valve'),
      { do: 'operate', item: 'platform', control: 'valve', value: 'lower' },
      { do: 'move', to: [-5, 0, -2] },
    ])
    for (const type of ['harm', 'near-miss']) expect(eventsOf(run, type)).toEqual([])
  })
})

describe('a spring behind its latch', () => {
  it('lets half k x squared go onto the hand that lifts it: 100 J', () => {
    const run = play([
      goTo('clamp'),
      { do: 'operate', item: 'clamp', control: 'latch', value: 'released' },
    ])
    // 0.5 x 20 000 N/m x (0.1 m)² = 100 J: over 80 J onto a hand
    const { actual, model, inputs, outputs } = onlyEvent(run, 'harm')
    expect({ actual, model }).toEqual({ actual: 3, model: 'energy.stored' })
    expect(inputs).toMatchObject({ kind: 'spring', k: 20_000, x: 0.1 })
    expect(figure(outputs, 'E')).toBeCloseTo(100, 9)
    // The hand was in the jaw before: that was the near miss.
    expect(onlyEvent(run, 'near-miss')).toMatchObject({ actual: 0, potential: 3 })
  })
})

describe('a hose whose air was shut but not bled', () => {
  it('lashes out with p1 V ln(p1 / p0) when it is parted', () => {
    const run = play([
      goTo('air_valve'),
      { do: 'operate', item: 'air_valve', control: 'lever', value: 'off' },
      goTo('hose'),
      { do: 'operate', item: 'hose', control: 'coupling', value: 'off' },
    ])
    // 701 325 Pa x 0.002 m³ x ln(701 325 / 101 325 = 6.9216) = 1402.65 x 1.93464 = 2713.6 J
    const { actual, outputs } = onlyEvent(run, 'harm')
    expect(figure(outputs, 'E')).toBeCloseTo(2713.6, 0)
    expect(actual).toBe(3)
  })
})

describe('a plate whose heater was switched off', () => {
  /** °C of a plate of 180 °C in a room of 20 °C after so many seconds with a time constant of 600 s. */
  const cooled = (seconds: number): number => 20 + 160 * Math.exp(-seconds / 600)

  /** Seconds that the plate has cooled by an event: a first step of 0.1 s and whole ones of 5 s. */
  const coolingSeconds = (run: Run, until: number): number => {
    const off = run.events.find((event) => event.type === 'state' && event.item === 'plate')
    return 0.1 + 5 * Math.floor(((until - (off?.tick ?? until)) / 60 - 0.1) / 5)
  }

  it('has cooled to 155.4 °C after 100 s, and burns deeply: 20 + 160 exp(-t / 600 s)', () => {
    const run = playExample('stored-energy', 'hot')
    const { actual, model, inputs, outputs, tick } = onlyEvent(run, 'harm')
    expect({ actual, model }).toEqual({ actual: 3, model: 'heat.surface' })
    // 20 + 160 exp(-100.1 / 600) = 20 + 160 x 0.84634 = 155.41 °C
    expect(coolingSeconds(run, tick)).toBeCloseTo(100.1, 9)
    expect(figure(inputs, 'celsius')).toBeCloseTo(cooled(100.1), 6)
    expect(cooled(100.1)).toBeCloseTo(155.41, 2)
    // 65 °C burns bare skin within a second; 90.4 K over it is more than the 60 K of a deep burn
    expect(outputs).toMatchObject({ thresholdCelsius: 65 })
    expect(outputs.basis).toContain('from memory')
  })

  it('burns nobody after 20 minutes, and would have burnt had somebody switched it on again', () => {
    const run = playExample('stored-energy', 'unlocked')
    expect(eventsOf(run, 'harm')).toEqual([])
    const { actual, potential, model, inputs, tick } = onlyEvent(run, 'near-miss')
    expect({ actual, potential, model }).toEqual({ actual: 0, potential: 3, model: 'heat.surface' })
    // 20 + 160 exp(-1200.1 / 600) = 20 + 160 x 0.13531 = 41.65 °C, and 180 °C with its supply back
    expect(coolingSeconds(run, tick)).toBeCloseTo(1200.1, 9)
    expect(figure(inputs, 'celsius')).toBeCloseTo(cooled(1200.1), 6)
    expect(cooled(1200.1)).toBeCloseTo(41.65, 2)
    expect(inputs).toMatchObject({ potentialCelsius: 180, seconds: 1 })
  })
})

describe('a drive whose supply was cut', () => {
  it('still holds 565.7 V exp(-t / 107 s), which passes through the hand at its terminals', () => {
    const run = play([
      goTo('spanner'),
      { do: 'take', item: 'spanner' },
      goTo('isolator_a'),
      { do: 'operate', item: 'isolator_a', control: 'handle', value: 'off' },
      goTo('drive'),
      { do: 'operate', item: 'drive', control: 'cover', value: 'open' },
      { do: 'touch', item: 'drive', part: 'terminals' },
    ])
    const { actual, inputs } = onlyEvent(run, 'harm')
    // t = 10 s for the cover and about 2 s for the walk: 565.7 x exp(-12 / 107) = 505 V
    expect(figure(inputs, 'volts')).toBeGreaterThan(495)
    expect(figure(inputs, 'volts')).toBeLessThan(515)
    expect(actual).toBeGreaterThanOrEqual(2)
  })
})

describe('whoever secures, unloads, bleeds, locks and waits', () => {
  it('meets none of it: no harm, no near miss, every step done', () => {
    const run = playExample('stored-energy', 'safe')
    for (const type of ['harm', 'near-miss', 'rejected']) expect(eventsOf(run, type)).toEqual([])
    expect([...run.steps.values()].map(({ state }) => state)).toEqual(Array(4).fill('done'))
  })
})
