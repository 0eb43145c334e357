import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { doseOf } from '../../src/engine/harm/exposure.ts'
import type { Run } from '../../src/engine/run.ts'
import { tellEvent } from '../../src/engine/words/tell-event.ts'
import { eventsOf, playExample } from './play-example.ts'

/** Seconds at which somebody has come to the assembly point. */
const arrival = (run: Run, who: string): number => {
  const [done] = eventsOf(run, 'done').filter(({ by, to }) => by === who && to === 'muster')
  return (done?.tick ?? 0) / 60
}

const stateOf = (run: Run, id: string) => run.world.entities.get(id)?.state

/** Ways over the floor go straight or at 45 degrees: the shorter side counts 0.414 of its length more. */
const metres = (...sides: readonly (readonly [number, number])[]): number =>
  sides.reduce((sum, [a, b]) => sum + Math.max(a, b) + (Math.SQRT2 - 1) * Math.min(a, b), 0)

const WALKING = 1.4
/** Cells of 0.25 m: a way is up to so many seconds longer than the straight one. */
const CELLS = 0.35

describe('the example of an evacuation, done safely', () => {
  const run = playExample('evacuation', 'safe')

  it('passes: everybody is out, the fire door has closed, the roll is complete', () => {
    expect(eventsOf(run, 'rejected')).toEqual([])
    expect(markRun(run)).toMatchObject({ outcome: 'passed', harm: { actual: 0, potential: 0 } })
    expect(stateOf(run, 'fire_door')).toMatchObject({ leaf: 'closed', wedge: 'out' })
    expect(stateOf(run, 'sign')).toMatchObject({ present: 3, missing: 0, allPresent: true })
  })

  it('is heard where the alarm stands 5 dB over the saw, and goes out from there', () => {
    // Bell 105 dB(A), saw 88 dB(A) at 1 m, heads 0.8 m under the bell. Storekeeper: bell over
    // 11.7 m: 105 - 21.4 = 83.6; saw over 4.5 m: 88 - 13.0 = 75.0. Visitor: 92 against 71.6.
    // Fitter: bell over 9.0 m 86.0, saw over 1 m 88: not heard, muffs or not.
    // Alarm at 8 + 2.48 s of walking + 1 s = 11.48 s; the visitor waits 10 s, the storekeeper 5 s.
    // To the fire door and on to the assembly point: 3 by 1 m and 7.5 by 7.5 m for the visitor,
    // 11 by 2 m first for the storekeeper, whose back door is locked; 9 by 1 m for the fitter, 2 s
    // after she is told at 18.38 s.
    const out = [7.5, 7.5] as const
    const [alarm] = eventsOf(run, 'state').filter(({ field }) => field === 'sounding')
    expect((alarm?.tick ?? 0) / 60).toBeCloseTo(11.48, 1)
    const due = {
      visitor: 11.48 + 10 + metres([3, 1], out) / WALKING,
      storekeeper: 11.48 + 5 + metres([11, 2], out) / WALKING,
      fitter: 18.38 + 2 + metres([9, 1], out) / WALKING,
    }
    for (const [who, seconds] of Object.entries(due)) {
      expect(arrival(run, who)).toBeGreaterThan(seconds - 0.1)
      expect(arrival(run, who)).toBeLessThan(seconds + CELLS)
    }
  })

  it('leads the storekeeper by the nearer back door where that is not locked', () => {
    // 3 by 2 m to the back door, 15.5 by 3.5 m on: 20.8 m instead of 22.4 m.
    const open = playExample('evacuation', 'safe', { parameters: { back_door_locked: false } })
    const due = 11.48 + 5 + metres([3, 2], [15.5, 3.5]) / WALKING
    expect(arrival(open, 'storekeeper')).toBeGreaterThan(due - 0.1)
    expect(arrival(open, 'storekeeper')).toBeLessThan(due + CELLS)
    expect(stateOf(open, 'back_door')).toMatchObject({ leaf: 'open', openings: 1 })
    expect(markRun(open)).toMatchObject({ outcome: 'passed' })
  })
})

describe('the example of an evacuation, where nobody tells who cannot hear', () => {
  const run = playExample('evacuation', 'unsafe')

  it('misses the fitter at the roll call, by name, and does not pass', () => {
    expect(stateOf(run, 'sign')).toMatchObject({ rollCalls: 1, present: 2, missing: 1 })
    const [reading] = eventsOf(run, 'reading')
    expect(reading && tellEvent(run, reading, 'en')).toBe('No answer from: Mara.')
    const result = markRun(run)
    expect(result).toMatchObject({ passed: false, outcome: 'completed-unsafe' })
    expect(result.criteria).toContainEqual(
      expect.objectContaining({ id: 'everybody_out', verdict: 'not-met' }),
    )
    expect(stateOf(run, 'fire_door')).toMatchObject({ leaf: 'open', wedge: 'in' })
  })

  const long = playExample('evacuation', 'unsafe', { actions: [{ do: 'wait', seconds: 240 }] })

  it('fills the workshop with smoke down to her mouth in 97 s', () => {
    // Lit at 5.1 s with 0.5 kW, where 0.0469 t^2 stands at 3.27 s; 300 kW 76.7 s later, with
    // 0.0469/3 x (79.98^3 - 3.27^3) = 7998 kJ given off, then 300 kW. z = 1.5 m of 3 m where
    // t (E/t)^(1/3) = 8.83 x 3^(4/3) x 112/9 = 475.4: t^2 E = 1.074e8, t = 92.2 s.
    const [low] = eventsOf(long, 'state').filter(
      ({ item, value }) => item === 'smoke' && value === 'low',
    )
    expect(92.2 ** 2 * (7998 + 300 * (92.2 - 76.7))).toBeCloseTo(475.4 ** 3, -6)
    expect(Math.abs((low?.tick ?? 0) / 60 - 97.3)).toBeLessThan(1.5)
  })

  it('burns her, 2.06 m from 300 kW, after 103 s, and nobody who went', () => {
    // Radiated share 0.35: 0.35 x 300 / (4 pi 4.24) = 1.971 kW/m2, ^(4/3) = 2.471 tdu/s. While it grew:
    // 2.471 x 80 / (11/3) = 53.9 tdu. 105 tdu are a first-degree burn: 51.1 / 2.471 = 20.7 s on
    // from 81.8 s. The heat at a distance is from memory: it informs, and decides nothing.
    const rate = ((0.35 * 300) / (4 * Math.PI * 4.24)) ** (4 / 3)
    const due = 81.8 + (105 - (rate * 80) / (11 / 3)) / rate
    expect(due).toBeCloseTo(102.5, 0)
    const [harm] = eventsOf(long, 'harm')
    expect(harm).toMatchObject({ who: 'fitter', model: 'fire.burn_class', actual: 1 })
    expect(Math.abs((harm?.tick ?? 0) / 60 - due)).toBeLessThan(1.5)
    expect(doseOf(run, 'visitor', 'fire.burn_class')).toBeLessThan(0.1)
    expect(run.world.people.get('storekeeper')?.hurt).toBe(false)
  })
})
