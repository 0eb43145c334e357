import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { doseOf } from '../../src/engine/harm/exposure.ts'
import type { Run } from '../../src/engine/run.ts'
import { eventsOf, playExample } from './play-example.ts'

/** FED a minute for want of oxygen, hazard-models 4.1: 75 % nitrogen leave 20.9 x 0.25 = 5.225 %. */
const PER_SECOND = 1 / Math.exp(8.13 - 0.54 * (20.9 - 5.225)) / 60

const wentIn = (run: Run, who: string): number =>
  (eventsOf(run, 'zone').find((e) => e.who === who && e.zone === 'tank' && e.entered)?.tick ?? 0) /
  60

const hurtAt = (run: Run, who: string): number =>
  (eventsOf(run, 'harm').find((e) => e.who === who)?.tick ?? Number.NaN) / 60

describe('the example of a rescue, done safely', () => {
  const run = playExample('rescue', 'safe')

  it('begins when the entrant collapses: a dose of 0.3 after 12.9 s in 5.2 % oxygen', () => {
    expect(0.3 / PER_SECOND).toBeCloseTo(12.88, 1)
    expect(Math.abs(hurtAt(run, 'entrant') - wentIn(run, 'entrant') - 12.88)).toBeLessThan(0.1)
    expect(run.world.people.get('entrant')?.hurt).toBe(true)
  })

  it('passes though they came to harm, with nobody else in the tank, and stops their dose', () => {
    expect(eventsOf(run, 'rejected')).toEqual([])
    expect(markRun(run)).toMatchObject({
      outcome: 'passed',
      score: { scaled: 1 },
      harm: { actual: 0, potential: 0 },
    })
    const [out] = eventsOf(run, 'zone').filter((e) => e.zone === 'tank' && e.entered === false)
    const seconds = (out?.tick ?? 0) / 60 - wentIn(run, 'entrant')
    expect(doseOf(run, 'entrant', 'tox.fed')).toBeCloseTo(PER_SECOND * seconds, 2)
  })
})

describe('the example of a rescue, where nobody keeps the mate out', () => {
  const run = playExample('rescue', 'unsafe')

  it('has a second victim: the mate goes in 12 s after, and collapses 12.9 s later', () => {
    expect(wentIn(run, 'mate')).toBeGreaterThan(hurtAt(run, 'entrant') + 12)
    expect(Math.abs(hurtAt(run, 'mate') - wentIn(run, 'mate') - 12.88)).toBeLessThan(0.1)
    const result = markRun(run)
    expect(result).toMatchObject({ outcome: 'stopped-on-danger', passed: false })
    expect(result.criteria).toContainEqual(
      expect.objectContaining({ id: 'nobody_else', verdict: 'not-met' }),
    )
  })
})

describe('the example of a rescue, where the trainee goes in', () => {
  it('ends with the trainee hurt by the same air', () => {
    const run = playExample('rescue', 'goes-in')
    expect(Math.abs(hurtAt(run, 'trainee') - wentIn(run, 'trainee') - 12.88)).toBeLessThan(0.1)
    expect(markRun(run)).toMatchObject({ outcome: 'stopped-on-danger', harm: { actual: 1 } })
  })
})
