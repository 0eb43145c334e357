import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Action } from '../../src/engine/action.ts'
import { runOf } from '../engine/support/play.ts'
import { smallJob } from '../engine/support/small-job.ts'

const off = (item: string): Action => ({ do: 'operate', item, control: 'handle', value: 'off' })
const tick = (box: string): Action => ({ do: 'write', item: 'sheet', fields: { [box]: true } })
const finish: Action = { do: 'finish' }

const steps = [
  { id: 'begin', done: 'sheet.a' },
  { id: 'end', done: 'sheet.b' },
]
const both = { id: 'both', weight: 2, all: ['begin', 'end'] }

interface Rubric {
  readonly criteria: readonly object[]
  readonly assessment?: object
  readonly more?: object
  readonly ordered?: boolean
}

const inTurn = steps.map((step) => (step.id === 'end' ? { ...step, after: ['begin'] } : step))

const mark = (
  { criteria, assessment = {}, more = {}, ordered = false }: Rubric,
  actions: readonly Action[],
) =>
  markRun(runOf(smallJob({ steps: ordered ? inTurn : steps, criteria, assessment, more }), actions))

describe('a score at the edge of mastery', () => {
  const half = (mastery: number) =>
    mark({ criteria: [both], assessment: { mastery } }, [tick('a'), finish])

  it('passes where it is just reached, and not a hundredth below', () => {
    expect(half(0.5)).toMatchObject({ outcome: 'passed', score: { raw: 1, max: 2, scaled: 0.5 } })
    expect(half(0.51)).toMatchObject({ outcome: 'not-passed', passed: false })
  })

  it('passes a competency where it is just reached, and not where a critical part of it failed', () => {
    const rubric = (mastery: number): Rubric => ({
      criteria: [
        { ...both, competency: 'paper' },
        { id: 'switch', critical: true, competency: 'hands', never: "one.position == 'off'" },
        { id: 'much', weight: 9, competency: 'hands', all: ['begin'] },
        { id: 'unseen', competency: 'eyes', never: 'sheet.signed', from: 'end' },
      ],
      assessment: { mastery },
      more: {
        competencies: {
          paper: { title: { en: 'Paper' } },
          hands: { title: { en: 'Hands' } },
          eyes: { title: { en: 'Eyes' } },
        },
      },
    })
    const competencies = (mastery: number, ...actions: readonly Action[]) =>
      mark(rubric(mastery), [...actions, tick('a'), finish]).competencies
    expect(competencies(0.5)).toEqual([
      { id: 'paper', scaled: 0.5, met: true },
      { id: 'hands', scaled: 1, met: true },
    ])
    expect(competencies(0.51, off('one'))).toEqual([
      { id: 'paper', scaled: 0.5, met: false },
      { id: 'hands', scaled: 0.9, met: false },
    ])
  })

  it('is never below nothing for a fault, also where any score would pass', () => {
    const criteria = [both, { id: 'switch', critical: true, never: "one.position == 'off'" }]
    const { score, passed } = mark({ criteria, assessment: { mastery: 0 } }, [
      off('one'),
      tick('a'),
      finish,
    ])
    expect([score.scaled, score.uncapped, passed]).toEqual([0, 0.333, false])
  })
})

describe('the marks of a criterion about steps', () => {
  it('are the share of its steps that were done, and weigh one where nothing is said', () => {
    const { criteria, coverage, score } = mark({ criteria: [{ ...both, weight: undefined }] }, [
      tick('b'),
      finish,
    ])
    expect(criteria[0]).toMatchObject({ verdict: 'not-met', marks: 0.5, of: 1 })
    expect(score).toMatchObject({ raw: 0.5, max: 1 })
    expect(coverage).toEqual({ steps: 1, of: 2 })
  })

  it('are only for steps in their place where it asks for the order', () => {
    const marksOf = (inOrder: boolean, ...boxes: readonly string[]) => {
      const rubric = { criteria: [{ ...both, inOrder }], ordered: true }
      return mark(rubric, [...boxes.map(tick), finish]).score.raw
    }
    expect(marksOf(true, 'a', 'b')).toBe(2)
    expect(marksOf(false, 'b', 'a')).toBe(2)
    expect(marksOf(true, 'b', 'a')).toBe(1)
  })
})

describe('stopping where it is right', () => {
  const rubric: Rubric = {
    criteria: [
      both,
      { id: 'first', weight: 4, all: ['begin'] },
      { id: 'left', weight: 1, critical: true, all: ['end'] },
    ],
    assessment: {
      stops: [{ id: 'stuck', when: "two.position == 'off'", reasons: ['no'], needs: ['first'] }],
    },
    more: { reasons: { no: { en: 'It cannot be done.' } } },
  }
  const stop: Action = { do: 'stop', reason: 'no' }

  it('counts only what that stop needs', () => {
    expect(mark(rubric, [tick('a'), off('two'), stop])).toMatchObject({
      outcome: 'stopped-safely',
      passed: true,
      score: { raw: 4, max: 4, scaled: 1 },
    })
  })

  it('is no pass without what it needs', () => {
    expect(mark(rubric, [off('two'), stop])).toMatchObject({
      outcome: 'not-passed',
      passed: false,
      score: { raw: 0, max: 4, scaled: 0 },
    })
  })

  it('counts everything where the job was handed in all the same', () => {
    expect(mark(rubric, [tick('a'), off('two'), finish])).toMatchObject({
      passed: false,
      score: { raw: 5, max: 7 },
    })
  })
})

describe('a question inside the job', () => {
  it('is not answered by the answer to another one', () => {
    const question = {
      text: { en: 'Why?' },
      choices: { good: { en: 'So.' }, bad: { en: 'Just so.' } },
      right: 'good',
    }
    const rubric: Rubric = {
      criteria: ['why', 'how'].map((answered) => ({ id: answered, answered })),
      more: { questions: { why: question, how: question } },
    }
    const answer = (id: string, choice: string): Action => ({ do: 'answer', question: id, choice })
    const marks = (...answers: readonly Action[]) =>
      mark(rubric, [...answers, finish]).criteria.map((each) => each.marks)
    expect(marks(answer('why', 'good'))).toEqual([1, 0])
    expect(marks(answer('why', 'good'), answer('how', 'bad'))).toEqual([1, 0])
    expect(marks(answer('how', 'good'), answer('why', 'bad'))).toEqual([0, 1])
  })
})
