import { describe, expect, it } from 'vitest'
import { playExample } from './support/example.ts'

// v = sqrt(2 x 9.80665 x 3.5) = 8.285 m/s; E = 80 x 9.80665 x 3.5 = 2745.9 J. From 1.8 m on a fall means
// lost time (class 3), from 7 m death.
const fall = {
  item: 'hatch',
  model: 'fall.free',
  actual: 3,
  outputs: expect.objectContaining({
    v: expect.closeTo(8.285, 3),
    E: expect.closeTo(2745.9, 1),
  }),
}

describe('the example of a hole in the floor, 3.5 m deep', () => {
  it('safe: tied on, covered, bolted, marked; everybody walks over it', () => {
    const { run, result, told } = playExample('floor-opening', 'safe')
    expect(told('rejected')).toEqual([])
    expect(result).toMatchObject({ outcome: 'passed', harm: { actual: 0, potential: 0 } })
    expect(run.world.people.get('visitor')?.at[0]).toBeGreaterThan(3.5)
  })

  it('unsafe: a near miss beside it, then a fall as fast and hard as worked out by hand', () => {
    const { result, told } = playExample('floor-opening', 'unsafe')
    expect(told('near-miss')).toEqual([
      expect.objectContaining({ who: 'trainee', item: 'hatch', potential: 3 }),
    ])
    expect(told('harm')).toEqual([expect.objectContaining({ who: 'trainee', ...fall })])
    expect(result.outcome).toBe('stopped-on-danger')
  })

  it('loose cover: it looks like floor, and the visitor falls, not the trainee', () => {
    const { run, result, told } = playExample('floor-opening', 'loose-cover')
    expect(told('near-miss')).toEqual([])
    expect(told('harm')).toEqual([expect.objectContaining({ who: 'visitor', ...fall })])
    expect(run.world.entities.get('hatch')?.state).toMatchObject({ cover: 'off', slides: 1 })
    expect(result.criteria.find(({ id }) => id === 'no_trap')?.verdict).toBe('not-met')
  })

  it('caught: the line stops the fall with the clearance worked out by hand', () => {
    // Over the side at (0.037, -0.4), 0.801 m aside of the eye at (0, -1.2), 2.2 m up: the line of 1.5 m
    // hangs sqrt(1.5^2 - 0.801^2) = 1.268 m deep, tight after 1.4 - 2.2 + 1.268 = 0.468 m, and swings
    // 1.5 - 1.268 = 0.232 m. Needed: 0.468 + 0.232 + 1.07 + 0.3 + 0.9 = 2.97 m of the 3.5 m. Mean force:
    // 80 x 9.80665 x (1 + 0.468 / 1.07) = 1128 N, far below 6 kN: class 1.
    const { told } = playExample('floor-opening', 'caught')
    expect(told('near-miss')).toEqual([])
    expect(told('harm')).toEqual([
      expect.objectContaining({
        model: 'fall.clearance',
        actual: 1,
        potential: 1,
        inputs: expect.objectContaining({
          free_fall: expect.closeTo(0.468, 3),
          swing: expect.closeTo(0.232, 3),
        }),
        outputs: expect.objectContaining({
          clearance: expect.closeTo(2.97, 6),
          hits: false,
          newtons: expect.closeTo(1128, 0),
        }),
      }),
    ])
  })

  it('dropped: a spanner let go over the hole falls as far as worked out by hand', () => {
    // From a hand 0.95 m up to 3.5 m down: 4.45 m. E = 0.4 x 9.80665 x 4.45 = 17.46 J: first aid under a
    // hard hat, a class more for a bare head below.
    const { run, told } = playExample('floor-opening', 'dropped')
    expect(told('near-miss')).toEqual([
      expect.objectContaining({
        item: 'spanner',
        model: 'drops.energy',
        potential: 2,
        outputs: expect.objectContaining({ E: expect.closeTo(17.46, 2) }),
      }),
    ])
    expect(run.world.entities.get('spanner')?.place).toMatchObject({ kind: 'at', at: { 1: -3.5 } })
  })
})
