import { describe, expect, it } from 'vitest'
import { exampleRun, playExample } from './support/example.ts'

describe('the example of a gauge at an open edge 3.5 m up', () => {
  it('safe: tied ladder, harness, high anchor; nobody falls or nearly does', () => {
    const { result, told } = playExample('falls', 'safe')
    expect(told('rejected')).toEqual([])
    expect(result).toMatchObject({ outcome: 'passed', harm: { actual: 0, potential: 0 } })
  })

  it('unsafe: a near miss at the edge, then a fall as fast and hard as worked out by hand', () => {
    // v = sqrt(2 x 9.80665 x 3.5) = 8.285 m/s; E = 80 x 9.80665 x 3.5 = 2745.9 J. From 1.8 m on a
    // fall means lost time (class 3), from 7 m death.
    const { run, result, told } = playExample('falls', 'unsafe')
    expect(told('near-miss')).toEqual([
      expect.objectContaining({ who: 'trainee', item: 'deck', potential: 3 }),
    ])
    expect(told('harm')).toEqual([
      expect.objectContaining({
        who: 'trainee',
        model: 'fall.free',
        actual: 3,
        outputs: expect.objectContaining({
          v: expect.closeTo(8.285, 3),
          E: expect.closeTo(2745.9, 1),
        }),
      }),
    ])
    expect(run.world.people.get('trainee')?.at[1]).toBe(0)
    expect(result.outcome).toBe('stopped-on-danger')
  })

  it('caught: the line stops the fall with the clearance worked out by hand', () => {
    // Ring 3.5 + 1.4 = 4.9 m up, anchor at 5.2 m, 1.5 m of line. They step over at x = 2, z = -2.13,
    // 1.108 m aside of the anchor: the line hangs sqrt(1.5^2 - 1.108^2) = 1.016 m deep, so it is tight
    // after 4.9 - 5.2 + 1.016 = 0.716 m and then swings 1.5 - 1.016 = 0.484 m down. Needed:
    // 0.716 + 0.484 + 1.07 + 0.3 + 0.9 = 3.47 m of the 3.5 m. Mean force:
    // 80 x 9.80665 x (1 + 0.716 / 1.07) = 1309 N, far below 6 kN: class 1.
    const { run, told } = playExample('falls', 'caught')
    expect(told('near-miss')).toEqual([])
    expect(told('harm')).toEqual([
      expect.objectContaining({
        model: 'fall.clearance',
        actual: 1,
        potential: 1,
        inputs: expect.objectContaining({
          free_fall: expect.closeTo(0.716, 3),
          swing: expect.closeTo(0.484, 3),
        }),
        outputs: expect.objectContaining({
          clearance: expect.closeTo(3.47, 6),
          hits: false,
          newtons: expect.closeTo(1309, 0),
        }),
      }),
    ])
    expect(run.world.people.get('trainee')?.at[1]).toBe(3.5)
  })

  it('too long: an anchor at the feet is a near miss at the edge, and a line that stops nobody', () => {
    // Anchor at 3.6 m: 4.9 - 3.6 + 1.5 = 2.8 m of free fall and swing; 2.8 + 1.07 + 0.3 = 4.17 m is
    // more than 3.5 m. 0.4 m of the 1.07 m of braking have room: 3.5 x (1 - 0.4 / 1.07) = 2.19 m left.
    const { told } = playExample('falls', 'too-long')
    const [near] = told('near-miss')
    expect(near).toMatchObject({ model: 'fall.clearance', actual: 0, potential: 3 })
    const [harm] = told('harm')
    expect(harm).toMatchObject({ model: 'fall.clearance', actual: 3, outputs: { hits: true } })
    expect(JSON.stringify(harm)).toContain('a fall of 2.19 m')
  })

  it('tells a fall that the line caught once: hanging at the edge afterwards is no near miss', () => {
    const run = exampleRun('falls', [
      { do: 'move', to: 'line' },
      { do: 'take', item: 'line' },
      { do: 'wear', item: 'harness' },
      { do: 'move', to: 'ladder' },
      { do: 'operate', item: 'ladder', control: 'tie' },
      { do: 'operate', item: 'ladder', control: 'climb_up' },
      { do: 'move', to: 'low_eye' },
      { do: 'use', item: 'line', on: 'low_eye' },
      { do: 'move', to: [2.3, 0, -2] },
      { do: 'wait', seconds: 2 },
    ])
    const harm = run.events.find(({ type }) => type === 'harm')
    expect(harm).toMatchObject({ model: 'fall.clearance', item: 'deck' })
    const told = run.events.filter(
      ({ type, tick }) => type === 'near-miss' && tick >= (harm?.tick ?? 0),
    )
    expect(told).toEqual([])
  })

  it('slides: a flat ladder is a near miss, one on wet tiles goes where worked out by hand', () => {
    // Half its length out is 60 degrees. With 80 kg at the top of 12 kg the foot needs a grip of
    // (6 + 80) / (92 x sqrt(3)) = 0.540 of the 0.6 on dry concrete: it holds, but leans wrongly.
    // A quarter out on wet tiles, 0.2 bears (0.2 x 92 x sqrt(15) - 6) / 80 = 0.8158 of the way up, 2.855 m;
    // v = sqrt(2 x 9.80665 x 2.855) = 7.483 m/s. From 1.8 m on a fall is class 3.
    const { told, result } = playExample('falls', 'slides')
    expect(told('near-miss')[0]).toMatchObject({
      item: 'ladder',
      model: 'fall.free',
      actual: 0,
      potential: 3,
      inputs: { angleDegrees: expect.closeTo(60, 6), neededFriction: expect.closeTo(0.54, 3) },
    })
    expect(told('harm')).toEqual([
      expect.objectContaining({
        item: 'wet_ladder',
        actual: 3,
        inputs: expect.objectContaining({ h: expect.closeTo(2.855, 3) }),
        outputs: expect.objectContaining({ v: expect.closeTo(7.483, 3) }),
      }),
    ])
    expect(result.passed).toBe(false)
  })
})
