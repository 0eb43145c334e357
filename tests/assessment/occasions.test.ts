import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { remark } from '../../src/assessment/remark.ts'
import type { Result } from '../../src/assessment/result.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { attemptOf } from '../../src/records/attempt-file.ts'
import { validateScenario } from '../../src/scenario/validate.ts'
import { facts, runOf } from '../engine/support/play.ts'
import { smallJob } from '../engine/support/small-job.ts'

/**
 * A rule is shown or missed only where something put it to the test; a duty is missed where it was
 * due. The shipped scenarios are held to it in tests/scenarios/occasions.test.ts.
 */

const off = (item: string): Action => ({ do: 'operate', item, control: 'handle', value: 'off' })
const on = (item: string): Action => ({ do: 'operate', item, control: 'handle', value: 'on' })
const tick = (box: string): Action => ({ do: 'write', item: 'sheet', fields: { [box]: true } })
const finish: Action = { do: 'finish' }

const steps = [
  { id: 'begin', done: 'sheet.a' },
  { id: 'end', done: 'sheet.b', after: ['begin'] },
]

const mark = (criterion: object, actions: readonly Action[]): Result =>
  markRun(runOf(smallJob({ steps, criteria: [{ id: 'it', ...criterion }] }), [...actions, finish]))

const verdict = (criterion: object, ...actions: readonly Action[]) =>
  mark(criterion, actions).criteria[0]

describe('a rule with an occasion', () => {
  const never = { never: "one.position == 'off'", occasion: "two.position == 'off'" }

  it('is not observed where the occasion never came, and says so', () => {
    expect(verdict(never, tick('a'))).toMatchObject({ verdict: 'not-observed', untested: true })
  })

  it('is met where it came, on the evidence of the deed that put it to the test', () => {
    const scenario = smallJob({ steps, criteria: [{ id: 'it', ...never }] })
    const run = runOf(scenario, [tick('a'), off('two'), finish])
    const [it] = markRun(run).criteria
    expect(it?.verdict).toBe('met')
    expect(run.events[it?.events[0] ?? -1]).toMatchObject({ item: 'two' })
  })

  it('is not met where it was broken, with or without the occasion', () => {
    expect(verdict(never, off('one'))?.verdict).toBe('not-met')
    expect(verdict(never, off('two'), off('one'))?.verdict).toBe('not-met')
  })

  it('counts an occasion between its steps only', () => {
    const between = { ...never, from: 'begin', until: 'end' }
    expect(verdict(between, off('two'), on('two'), tick('a'), tick('b'))?.verdict).toBe(
      'not-observed',
    )
    expect(verdict(between, tick('a'), off('two'), on('two'), tick('b'))?.verdict).toBe('met')
    expect(verdict(between, tick('a'), tick('b'), off('two'))?.verdict).toBe('not-observed')
  })

  it('takes what is so from the start for an occasion once somebody acts', () => {
    const fromStart = { never: "one.position == 'off'", occasion: "two.position == 'on'" }
    expect(verdict(fromStart)?.verdict).toBe('not-observed')
    expect(verdict(fromStart, { do: 'wait', seconds: 5 })?.verdict).toBe('not-observed')
    expect(verdict(fromStart, tick('a'))?.verdict).toBe('met')
  })
})

describe('a rule that says nothing of its occasion', () => {
  it('is put to the test by the part about what the trainee does', () => {
    const holding = { never: "trainee.holding('sheet') && one.position == 'off'" }
    expect(verdict(holding, tick('a'))?.verdict).toBe('not-observed')
    expect(verdict(holding, { do: 'take', item: 'sheet' })?.verdict).toBe('met')
  })

  it('else by coming to the step that it stands until', () => {
    const until = { always: "one.position == 'on'", until: 'end' }
    expect(verdict(until, tick('a'))?.verdict).toBe('not-observed')
    expect(verdict(until, tick('a'), tick('b'))?.verdict).toBe('met')
  })

  it('is pointed out where neither can be told', () => {
    const codes = (criterion: object) =>
      validateScenario(
        JSON.stringify(smallJob({ steps, criteria: [{ id: 'it', ...criterion }] })),
        'scenario.json',
        facts,
      ).diagnostics.map(({ severity, code }) => `${severity} ${code}`)
    const warning = ['warning no-occasion']
    expect(codes({ never: "one.position == 'off'" })).toEqual(warning)
    expect(codes({ always: "one.position == 'on'" })).toEqual(warning)
    expect(codes({ never: "one.position == 'off'", occasion: 'sheet.a' })).toEqual([])
    expect(codes({ never: "one.position == 'off'", until: 'end' })).toEqual([])
    expect(codes({ once: "one.position == 'off'" })).toEqual([])
  })

  it('must be named where the scenario says that it must arise', () => {
    const text = JSON.stringify(
      smallJob({ steps, criteria: [{ id: 'it', all: ['end'] }] }),
    ).replace('"all":["end"]', '"all":["end"],"mustArise":true')
    expect(validateScenario(text, 'scenario.json', facts).diagnostics).toMatchObject([
      { severity: 'error', code: 'no-occasion', path: '/assessment/criteria/0/mustArise' },
    ])
  })

  it('is told where its occasion names what is not there', () => {
    const text = JSON.stringify(
      smallJob({ steps, criteria: [{ id: 'it', all: ['end'] }] }),
    ).replace('"all":["end"]', '"all":["end"],"occasion":"tow.position == \'off\'"')
    expect(validateScenario(text, 'scenario.json', facts).diagnostics).toMatchObject([
      { code: 'unknown-name', path: '/assessment/criteria/0/occasion', suggestion: 'two' },
    ])
  })
})

describe('a duty', () => {
  const once = { once: "two.position == 'off'", occasion: "one.position == 'off'" }

  it('is missed where it was due and not done, and not observed where it was never due', () => {
    expect(verdict(once)?.verdict).toBe('not-observed')
    expect(verdict(once, off('one'))?.verdict).toBe('not-met')
    expect(verdict(once, off('one'), off('two'))?.verdict).toBe('met')
  })

  it('is not shown by doing it where it was never due', () => {
    expect(verdict(once, off('two'))?.verdict).toBe('not-observed')
    expect(verdict(once, off('two'), off('one'))?.verdict).toBe('met')
  })

  it('has its term from when it is due', () => {
    const soon = { ...once, within: 30 }
    const wait: Action = { do: 'wait', seconds: 40 }
    expect(verdict(soon, wait, off('one'), off('two'))?.verdict).toBe('met')
    expect(verdict(soon, off('one'), wait, off('two'))?.verdict).toBe('not-met')
  })

  it('may be one of several steps, or of a dose, asked for on its occasion only', () => {
    const asked = { all: ['begin'], occasion: "one.position == 'off'" }
    expect(verdict(asked)?.verdict).toBe('not-observed')
    expect(verdict(asked, off('one'))?.verdict).toBe('not-met')
    expect(verdict(asked, off('one'), tick('a'))?.verdict).toBe('met')
  })
})

describe('what was not observed', () => {
  const work = { id: 'work', all: ['begin'] }
  const rule = {
    id: 'rule',
    critical: true,
    never: "one.position == 'off'",
    occasion: 'sheet.b',
  }
  const markWith = (more: object) => {
    const scenario = smallJob({ steps, criteria: [work, { ...rule, ...more }] })
    return markRun(runOf(scenario, [tick('a'), finish]))
  }

  it('leaves numerator and denominator', () => {
    expect(markWith({}).score).toMatchObject({ raw: 1, max: 1, scaled: 1 })
    expect(markWith({}).passed).toBe(true)
  })

  it('bars a pass where the scenario says that it must arise', () => {
    expect(markWith({ mustArise: true })).toMatchObject({ passed: false, outcome: 'not-passed' })
    expect(markWith({ mustArise: true, critical: false }).passed).toBe(false)
  })

  it('is found again when another rubric asks for it', () => {
    const scenario = smallJob({ steps, criteria: [work, rule] })
    const run = runOf(scenario, [tick('a'), finish])
    const attempt = attemptOf(run, markRun(run), {
      startedAt: '2026-01-01T08:00:00Z',
      interface: 'script',
      language: 'en',
      scripted: true,
    })
    const rubric = {
      ...scenario.assessment,
      criteria: scenario.assessment.criteria.map((criterion) =>
        criterion.id === 'rule' ? { ...criterion, occasion: 'sheet.a' } : criterion,
      ),
    }
    const again = remark(attempt, rubric, catalogue)
    expect(again.method).toBe('replayed')
    expect(again.result?.criteria[1]).toMatchObject({ id: 'rule', verdict: 'met' })
  })
})

describe('an attempt that harm cuts short', () => {
  const belt = {
    equipment: {
      iso: { is: 'rotary-isolator', at: [-1, 1.2, 0], with: { volts: 400 }, feeds: ['belt.motor'] },
      belt: { is: 'belt-conveyor', at: [0, 0, -2], with: { running: true } },
      sheet: { is: 'form-sheet', at: [0, 1, 0], with: { boxes: ['a', 'b'] } },
    },
  }
  const job = smallJob({
    steps: [
      ...steps,
      { id: 'look', done: "inspected('belt')", after: ['begin'] },
      { id: 'go', done: "looked('belt')", after: ['look', 'end'] },
    ],
    criteria: [
      { id: 'begin', all: ['begin'] },
      { id: 'end', all: ['end', 'go'] },
      { id: 'go', all: ['go'] },
      { id: 'reach', never: "trainee.touching('belt')", until: 'look' },
    ],
    more: belt,
  })
  const reach: readonly Action[] = [
    { do: 'move', to: 'belt.tail_nip' },
    { do: 'touch', item: 'belt', part: 'tail_nip' },
  ]
  const verdicts = (actions: readonly Action[]) => {
    const result = markRun(runOf(job, actions))
    expect(result.outcome).toBe('stopped-on-danger')
    return Object.fromEntries(result.criteria.map((each) => [each.id, each.verdict]))
  }

  it('misses what was due by then, and does not judge what was not', () => {
    expect(verdicts([tick('a'), ...reach])).toEqual({
      begin: 'met',
      end: 'not-met',
      go: 'not-observed',
      reach: 'not-met',
    })
  })

  it('misses what a broken rule went past: as if the step it stands until had been done', () => {
    const { steps: judged } = markRun(runOf(job, reach))
    expect(judged.map(({ id, state, reached }) => [id, state, reached])).toEqual([
      ['begin', 'missed', undefined],
      ['end', 'missed', false],
      ['look', 'missed', undefined],
      ['go', 'missed', false],
    ])
  })
})
