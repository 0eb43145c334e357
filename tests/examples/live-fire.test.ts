import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { eventsOf, figure, onlyEvent, playExample } from './play-example.ts'

describe('the example of a fire in a live cabinet', () => {
  it('safe: isolated first and put out with powder; nobody is hurt or nearly', () => {
    const run = playExample('live-fire', 'safe')
    expect(eventsOf(run, 'rejected')).toEqual([])
    expect(markRun(run)).toMatchObject({
      outcome: 'passed',
      score: { scaled: 1 },
      harm: { actual: 0, potential: 0 },
    })
  })

  it('unsafe: a jet of water leads as much current through the body as worked out by hand', () => {
    // 400 V between the lines are 400 / 1.732 = 230.9 V to earth. 2.14 m of jet with 2000 ohm in each
    // metre are 4277 ohm in series, without boots. The body takes 74.1 V of it:
    // 2500 - (74.1 - 50) x (2500 - 2000) / 25 = 2019 ohm, and 230.9 / (4277 + 2019) = 36.7 mA. For 3 s
    // that is over b (5 mA) and under c1 (40 mA): AC-3, a cramp. From 0.5 m, 1000 ohm, the body takes
    // 137.6 V and has 1474 ohm: 230.9 / 2474 = 93.3 mA, over c3 (90 mA): AC-4.3, it could have killed.
    const run = playExample('live-fire', 'unsafe')
    const { model, actual, potential, inputs, outputs } = onlyEvent(run, 'harm')
    expect([model, outputs.zone, actual, potential]).toEqual(['elec.zone', 'AC-3', 2, 4])
    expect(figure(inputs, 'seriesOhms')).toBeCloseTo(4277, 0)
    expect(figure(outputs, 'bodyOhms')).toBeCloseTo(2018.9, 0)
    expect(figure(outputs, 'currentMilliamperes')).toBeCloseTo(36.7, 1)
    expect(String(outputs.basis)).toContain('jet from memory')
    const broken = markRun(run).criteria.find(({ id }) => id === 'no_water_on_live')
    expect(broken?.verdict).toBe('not-met')
  })
})
