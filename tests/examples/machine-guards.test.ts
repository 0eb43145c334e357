import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import type { Value } from '../../src/scenario/facts.ts'
import { eventsOf, figure, onlyEvent, playExample } from './play-example.ts'

const play = (parameters: Readonly<Record<string, Value>> = {}, actions?: readonly Action[]) =>
  playExample('machine-guards', 'unsafe', { parameters, ...(actions && { actions }) })

const open: Action = { do: 'operate', item: 'saw', control: 'guard', value: 'open' }
const handIn = (item: string): Action => ({ do: 'touch', item, part: 'rotor' })
const reachPress: readonly Action[] = [{ do: 'move', to: 'press' }, handIn('press')]

describe('a saw whose guard switch only stops the drive', () => {
  it('still has its full energy for a hand that follows at once', () => {
    const { actual, model, inputs, outputs } = onlyEvent(play(), 'harm')
    expect(model).toBe('energy.stored')
    // omega = 3000 x 2 pi / 60 = 314.16 rad/s; E = 0.5 x 0.05 x 314.16² = 2467.4 J, far over 80 J
    expect(inputs).toMatchObject({ kind: 'flywheel', I: 0.05 })
    expect(figure(inputs, 'omega')).toBeCloseTo(314.159, 3)
    expect(figure(outputs, 'E')).toBeCloseTo(2467.4, 1)
    expect(actual).toBe(3)
  })

  it('has a sixteenth of it after 6 of its 8 seconds, and nothing after 8', () => {
    const reachAfter = (seconds: number) => [
      { do: 'move', to: 'saw' } as const,
      open,
      { do: 'wait', seconds } as const,
      handIn('saw'),
    ]
    // a quarter of the speed: 2467.4 / 16 = 154.2 J
    expect(figure(onlyEvent(play({}, reachAfter(6)), 'harm').outputs, 'E')).toBeCloseTo(154.2, 0)
    expect(eventsOf(play({}, reachAfter(8.2)), 'harm')).toEqual([])
  })

  it('at standstill but without a lock is a near miss: somebody could start it', () => {
    const run = play({}, [
      { do: 'move', to: 'saw' },
      open,
      { do: 'wait', seconds: 9 },
      handIn('saw'),
    ])
    expect(onlyEvent(run, 'near-miss')).toMatchObject({ actual: 0, potential: 3 })
  })

  it('with a lock on its guard does not open before it stands still', () => {
    const run = play({ guarding: 'locked' })
    expect(eventsOf(run, 'rejected').map(({ code }) => code)).toEqual(['guard-held', 'guard-shut'])
    expect(eventsOf(run, 'harm')).toEqual([])
  })

  it('does not even stop with a spare actuator in its switch', () => {
    const run = play({}, [
      { do: 'move', to: 'spare_key' },
      { do: 'take', item: 'spare_key' },
      { do: 'move', to: 'saw' },
      { do: 'place', item: 'spare_key', in: 'saw.switch' },
      open,
      handIn('saw'),
    ])
    expect(run.world.entities.get('saw')?.state).toMatchObject({ running: true, defeated: true })
    expect(onlyEvent(run, 'harm').actual).toBe(3)
  })

  it('takes a gloved hand worse than a bare one near standstill', () => {
    // 7.8 of 8 s: 2.5 % of the speed, 2467.4 x 0.025² = 1.5 J: first aid; in a glove it draws in
    const late: readonly Action[] = [
      { do: 'move', to: 'saw' },
      open,
      { do: 'wait', seconds: 7.8 },
      handIn('saw'),
    ]
    const gloved: readonly Action[] = [
      { do: 'move', to: 'work_gloves' },
      { do: 'wear', item: 'work_gloves' },
      ...late,
    ]
    expect(onlyEvent(play({}, late), 'harm').actual).toBe(1)
    expect(onlyEvent(play({}, gloved), 'harm').actual).toBe(3)
  })
})

describe('a press behind a light curtain', () => {
  // T = 0.02 + 0.3 = 0.32 s, d = 14 mm: S = 1600 x 0.32 = 512 mm (ISO 13855, second pass)
  it('mounted at 200 mm still turns when the hand arrives, and the numbers say by how much', () => {
    const { actual, inputs, outputs } = onlyEvent(play({ distance: 200 }, reachPress), 'harm')
    expect(inputs).toMatchObject({ T: 0.32, d: 14, distance: 200 })
    expect(outputs).toMatchObject({ S: 512, shortBy: 312 })
    // 200 mm / 2000 mm/s = 0.1 s, less 0.02 s: braked for 0.08 of 0.3 s, 73.3 % of 31.4 rad/s left
    expect(figure(inputs, 'omega')).toBeCloseTo(23.04, 2)
    // 0.5 x 0.5 x 23.04² = 132.7 J
    expect(figure(outputs, 'E')).toBeCloseTo(132.7, 1)
    expect(actual).toBe(3)
  })

  it('mounted at 600 mm stands still by then, and cannot be started while the hand is in its field', () => {
    const run = play({ distance: 600 }, reachPress)
    for (const type of ['harm', 'near-miss']) expect(eventsOf(run, type)).toEqual([])
    expect(run.world.entities.get('press')?.state).toMatchObject({
      running: false,
      stopsByGuard: 1,
    })
  })
})

describe('whoever isolates, locks and waits', () => {
  it('reaches a rotor at rest: no harm, no near miss', () => {
    const run = playExample('machine-guards', 'safe')
    for (const type of ['harm', 'near-miss', 'rejected']) expect(eventsOf(run, type)).toEqual([])
    expect([...run.steps.values()].map(({ state }) => state)).toEqual(['done', 'done'])
  })
})
