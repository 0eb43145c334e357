import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Run } from '../../src/engine/run.ts'
import { eventsOf, playExample } from './play-example.ts'

const stepsOf = (run: Run) =>
  Object.fromEntries(markRun(run).steps.map(({ id, state }) => [id, state]))
const branchesOf = (run: Run) => eventsOf(run, 'branch').map(({ step, taken }) => [step, taken])

describe('a round with a second one for whoever is below the mark', () => {
  it('is over after the first for those who kept off the lane, with all marks', () => {
    const run = playExample('second-round', 'safe')
    expect(branchesOf(run)).toEqual([
      ['ask', false],
      ['again', false],
    ])
    expect(stepsOf(run)).toMatchObject({ ask: 'excused', again: 'excused', close: 'done' })
    expect(markRun(run)).toMatchObject({ outcome: 'passed', score: { raw: 5, max: 5, scaled: 1 } })
  })

  // Crossing the lane loses 1 of 5 marks: 4 of 5 is 0.8, below 0.9.
  it('asks the others for a second round with the supervisor, and they pass with what is left', () => {
    const run = playExample('second-round', 'supervised')
    expect(branchesOf(run)).toEqual([
      ['ask', true],
      ['again', true],
    ])
    expect(stepsOf(run)).toMatchObject({ ask: 'done', again: 'done', close: 'done' })
    expect(markRun(run)).toMatchObject({
      outcome: 'passed',
      score: { raw: 4, max: 5, scaled: 0.8 },
    })
  })

  it('has the supervisor go along, and the instructor pause the job, advise and let it go on', () => {
    const run = playExample('second-round', 'supervised')
    expect(eventsOf(run, 'done').filter(({ by }) => by === 'ana')).toMatchObject([{ to: 'gauge' }])
    const told = ['paused', 'advise', 'resumed'].map((type) => eventsOf(run, type).length)
    expect(told).toEqual([1, 1, 1])
  })

  // Of the 4 for the steps one of four was done in its place: the job was closed before the second round.
  it('does not let whoever leaves the second round out pass', () => {
    const run = playExample('second-round', 'unsafe')
    expect(stepsOf(run)).toMatchObject({ ask: 'missed', again: 'missed' })
    expect(markRun(run)).toMatchObject({ passed: false, outcome: 'not-passed' })
    expect(markRun(run).score.scaled).toBeLessThan(0.75)
  })
})

describe('the score so far', () => {
  it('turns when a criterion over time does, and does not wait for the end', () => {
    const run = playExample('second-round', 'unsafe')
    const broken = eventsOf(run, 'criterion').find(({ state }) => state === 'broken')
    const [branch] = eventsOf(run, 'branch')
    expect(broken).toMatchObject({ criterion: 'off_the_lane' })
    expect(branch?.tick).toBeGreaterThan(broken?.tick ?? Number.POSITIVE_INFINITY)
  })
})
