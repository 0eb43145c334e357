import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Action } from '../../src/engine/action.ts'
import { runOf } from './support/play.ts'
import { type JobStep, smallJob } from './support/small-job.ts'

const off = (item: string): Action => ({ do: 'operate', item, control: 'handle', value: 'off' })
const on = (item: string): Action => ({ do: 'operate', item, control: 'handle', value: 'on' })
const press: Action = { do: 'operate', item: 'button', control: 'start' }
const tick = (box: string): Action => ({ do: 'write', item: 'sheet', fields: { [box]: true } })
const finish: Action = { do: 'finish' }

const one: JobStep = { id: 'one', done: "one.position == 'off'" }
const two: JobStep = { id: 'two', done: "two.position == 'off'", after: ['one'] }
const pressed: JobStep = { id: 'pressed', done: 'button.presses > 0', after: ['two'] }
const all = [{ id: 'order', weight: 3, all: ['one', 'two', 'pressed'], inOrder: true }]

function play(actions: readonly Action[], steps: readonly JobStep[] = [one, two, pressed]) {
  const ids = steps.map(({ id }) => id)
  const scenario = smallJob({ steps, criteria: [{ ...all[0], all: ids }] })
  const run = runOf(scenario, [...actions, finish])
  const { steps: judged, criteria } = markRun(run)
  return {
    states: judged.map(({ state }) => state),
    marks: criteria[0]?.marks,
    early: run.events.flatMap((event) => (event.type === 'early' ? [event.step] : [])),
  }
}

describe('steps in their order', () => {
  it('are all done, and earn everything', () => {
    expect(play([off('one'), off('two'), press])).toEqual({
      states: ['done', 'done', 'done'],
      marks: 3,
      early: [],
    })
  })

  it('count a press from when their turn came, not before', () => {
    expect(play([press, off('one'), off('two')]).states).toEqual(['done', 'done', 'early'])
    expect(play([press, off('one'), off('two'), press]).states).toEqual(['done', 'done', 'done'])
  })
})

describe('a step before its turn', () => {
  it('is told as early with what was missing, and loses its own marks only', () => {
    const { states, marks, early } = play([off('two'), off('one'), press])
    expect(early).toEqual(['two'])
    expect(states).toEqual(['done', 'early', 'done'])
    expect(marks).toBe(2)
  })

  it('is right again when it is undone and done in its place', () => {
    const { states, marks } = play([off('two'), off('one'), on('two'), off('two'), press])
    expect(states).toEqual(['done', 'done', 'done'])
    expect(marks).toBe(3)
  })
})

describe('a step that puts things back as they were at the start', () => {
  const look: Action = { do: 'inspect', item: 'two' }
  const back: JobStep = {
    id: 'back',
    done: "two.position == 'on' && inspected('two')",
    after: ['one'],
  }

  it('is not done too early by who merely looks, and is done in its place', () => {
    expect(play([look], [one, back]).early).toEqual([])
    expect(play([look, off('one'), look], [one, back])).toMatchObject({
      states: ['done', 'done'],
      early: [],
    })
    expect(play([look, off('one')], [one, back]).states).toEqual(['done', 'missed'])
  })

  it('is done too early by who took it away and put it back', () => {
    expect(play([off('two'), on('two'), look], [one, back]).early).toEqual(['back'])
  })

  it('is done too early by a deed that is more than a look', () => {
    const pressed: JobStep = {
      id: 'back',
      done: "two.position == 'on' && button.presses > 0",
      after: ['one'],
    }
    expect(play([press], [one, pressed]).early).toEqual(['back'])
  })

  it('that is nothing but a look has its turn as any other', () => {
    const seen: JobStep = { id: 'back', done: "inspected('two')", after: ['one'] }
    expect(play([look], [one, seen]).early).toEqual(['back'])
  })
})

describe('a step that is left out', () => {
  it('costs once: what comes after it counts as in order but for it', () => {
    const { states, marks } = play([off('two'), press])
    expect(states).toEqual(['missed', 'done', 'done'])
    expect(marks).toBe(2)
  })

  it('is no loss where it is optional, or where the variant leaves it out', () => {
    const optional = { ...one, optional: true }
    expect(play([off('two'), press], [optional, two, pressed]).states.slice(1)).toEqual([
      'done',
      'done',
    ])
    const elsewhere = { ...one, only: 'false' }
    expect(play([off('two'), press], [elsewhere, two, pressed])).toEqual({
      states: ['excused', 'done', 'done'],
      marks: 3,
      early: [],
    })
  })

  it('is excused where another of its group is done', () => {
    const left = { ...one, anyOf: 'either' }
    const right: JobStep = { id: 'right', done: 'sheet.a', anyOf: 'either' }
    const after = { ...pressed, after: ['one', 'right'] }
    expect(play([tick('a'), press], [left, right, after]).states).toEqual([
      'excused',
      'done',
      'done',
    ])
  })
})

describe('a step that is true from the start', () => {
  it('is done at once', () => {
    const { states } = play([], [{ id: 'stands', done: "one.position == 'on'" }])
    expect(states).toEqual(['done'])
  })
})
