import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Run } from '../../src/engine/run.ts'
import { eventsOf, playExample } from './play-example.ts'

const stepsOf = (run: Run) =>
  Object.fromEntries(markRun(run).steps.map(({ id, state }) => [id, state]))
const verdictsOf = (run: Run) =>
  Object.fromEntries(markRun(run).criteria.map(({ id, verdict }) => [id, verdict]))
const eachOf = (run: Run, type: string, field: string) =>
  eventsOf(run, type).map((event) => event[field])

describe('whoever takes the whole line, with a second fitter and an instructor', () => {
  const run = playExample('branches', 'safe')

  it('is asked for the rear half too, and not for B beside A', () => {
    expect(stepsOf(run)).toMatchObject({ by_a: 'done', by_b: 'excused', rear: 'done' })
    expect(eventsOf(run, 'branch')).toMatchObject([
      { step: 'rear', taken: true },
      { step: 'own_up', taken: false },
    ])
  })

  it('has the rear half turned off by the second fitter', () => {
    const [rear] = eventsOf(run, 'done').filter(
      ({ by, do: what }) => by === 'mate' && what !== 'move',
    )
    expect(rear).toMatchObject({ item: 'isolator_c', value: 'off' })
  })

  it('calls twice, and is done with it only the second time', () => {
    expect(eventsOf(run, 'repeat')).toMatchObject([{ step: 'call', count: 1, of: 2 }])
    expect(stepsOf(run)).toMatchObject({ call: 'done' })
  })

  it('answers the visitor whom the instructor sends, and the advice is in the log', () => {
    expect(eachOf(run, 'interruption', 'state')).toEqual(['begun', 'answered'])
    expect(eachOf(run, 'advise', 'text')).toEqual(['Call loudly.'])
  })

  it('passes with all marks: the optional sheet unread costs nothing', () => {
    expect(stepsOf(run)).toMatchObject({ read: 'excused', own_up: 'excused' })
    expect(markRun(run)).toMatchObject({ passed: true, score: { scaled: 1, raw: 6, max: 6 } })
  })

  it('is not asked for the rear half where it is off already', () => {
    const off = playExample('branches', 'safe', { parameters: { spare: 'off' } })
    expect(stepsOf(off)).toMatchObject({ rear: 'excused', hand_over: 'done' })
  })
})

describe('whoever takes half of it for enough and walks through the walkway', () => {
  const run = playExample('branches', 'unsafe')

  it('goes by B, and is not asked for the rear half', () => {
    expect(stepsOf(run)).toMatchObject({ by_a: 'excused', by_b: 'done', rear: 'excused' })
  })

  it('has called once of twice, and left the visitor without an answer', () => {
    expect(stepsOf(run)).toMatchObject({ call: 'missed' })
    expect(eachOf(run, 'interruption', 'state')).toEqual(['begun', 'missed'])
  })

  it('owes a report that nobody else does: 2 of 7 marks', () => {
    expect(stepsOf(run)).toMatchObject({ own_up: 'missed' })
    expect(verdictsOf(run)).toEqual({
      way: 'not-met',
      extent_known: 'not-met',
      stays_out: 'not-met',
      told: 'not-met',
    })
    // Of the way 2 of 3: the front half and the sheet, without the calls; nothing for the rest
    expect(markRun(run)).toMatchObject({ passed: false, score: { raw: 2, max: 7 } })
  })
})
