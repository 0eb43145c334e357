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
    // 2.14 m of jet with 2000 ohm in each metre are 4277 ohm in series, without boots. The body takes
    // 111.2 V of the 400 V: 1725 - (111.2 - 100) x (1725 - 1550) / 25 = 1647 ohm, and
    // 400 / (4277 + 1647) = 67.5 mA, of which 111.2 V are 1647 x 0.0675. For 3 s that is over c2
    // (60 mA at 2 s, 51 mA at 5 s) and under c3 (90 mA): AC-4.2, fatal without help.
    const run = playExample('live-fire', 'unsafe')
    const { model, actual, inputs, outputs } = onlyEvent(run, 'harm')
    expect([model, actual, outputs.zone]).toEqual(['elec.zone', 4, 'AC-4.2'])
    expect(figure(inputs, 'seriesOhms')).toBeCloseTo(4277, 0)
    expect(figure(outputs, 'bodyOhms')).toBeCloseTo(1646.7, 0)
    expect(figure(outputs, 'currentMilliamperes')).toBeCloseTo(67.5, 1)
    expect(String(outputs.basis)).toContain('jet from memory')
    const broken = markRun(run).criteria.find(({ id }) => id === 'no_water_on_live')
    expect(broken?.verdict).toBe('not-met')
  })
})
