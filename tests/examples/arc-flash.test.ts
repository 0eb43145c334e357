import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { eventsOf, figure, onlyEvent, playExample } from './play-example.ts'

describe('the example of terminals behind a strong supply', () => {
  it('safe: isolated and locked first, there is nothing to burn', () => {
    const run = playExample('arc-flash', 'safe')
    expect(eventsOf(run, 'rejected')).toEqual([])
    expect(markRun(run)).toMatchObject({ outcome: 'passed', harm: { actual: 0, potential: 0 } })
  })

  it('unsafe: gloves keep the shock off, and the arc that could have come is worked out by hand', () => {
    // Lee, open air: 2.142e6 x 0.4 kV x I_bf x 2 s / 455^2 J/cm2, / 4.184 for cal/cm2.
    // With I_bf = 10 kA: 82.77 J/cm2 = 19.78 cal/cm2: from 8 to 40, lost time.
    const run = playExample('arc-flash', 'unsafe')
    const { inputs, outputs, potential, model } = onlyEvent(run, 'near-miss')
    expect(model).toBe('elec.lee')
    expect(inputs).toMatchObject({ V: 0.4, t: 2, D: 455, shield: 0 })
    expect(figure(inputs, 'I_bf')).toBeCloseTo(10, 3)
    expect(figure(outputs, 'E_cal_cm2')).toBeCloseTo(19.78, 1)
    expect(potential).toBe(3)
    expect(eventsOf(run, 'harm')).toEqual([])
    expect(markRun(run)).toMatchObject({ outcome: 'completed-unsafe', passed: false })
  })

  it('shielded: a face shield of 40 cal/cm2 keeps that arc off, and live work still fails', () => {
    const run = playExample('arc-flash', 'shielded')
    expect(eventsOf(run, 'near-miss')).toEqual([])
    expect(markRun(run).criteria).toContainEqual(
      expect.objectContaining({ id: 'no_live_work', verdict: 'not-met' }),
    )
  })
})
