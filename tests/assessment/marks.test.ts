import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { remark } from '../../src/assessment/remark.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import type { Purpose } from '../../src/engine/run.ts'
import { attemptOf } from '../../src/records/attempt-file.ts'
import { loto, marksOf, playedScript, runOf, scriptNames } from '../engine/support/play.ts'
import { smallJob } from '../engine/support/small-job.ts'

const off = (item: string): Action => ({ do: 'operate', item, control: 'handle', value: 'off' })
const on = (item: string): Action => ({ do: 'operate', item, control: 'handle', value: 'on' })
const tick = (box: string): Action => ({ do: 'write', item: 'sheet', fields: { [box]: true } })
const wait = (seconds: number): Action => ({ do: 'wait', seconds })
const finish: Action = { do: 'finish' }

const steps = [
  { id: 'begin', done: 'sheet.a' },
  { id: 'end', done: 'sheet.b', after: ['begin'] },
]

function mark(
  criterion: object,
  actions: readonly Action[],
  assessment: object = {},
  purpose: Purpose = 'assessment',
) {
  const scenario = smallJob({
    steps,
    criteria: [{ id: 'it', weight: 2, ...criterion }],
    assessment,
  })
  return markRun(runOf(scenario, actions, { purpose }))
}

const verdict = (criterion: object, actions: readonly Action[]) =>
  mark(criterion, [...actions, finish]).criteria[0]?.verdict

describe('a criterion that something never happens', () => {
  const never = { never: "one.position == 'off'" }
  const between = { ...never, from: 'begin', until: 'end' }

  it('is met where it did not, and not where it did', () => {
    expect(verdict(never, [tick('a')])).toBe('met')
    expect(verdict(never, [off('one'), on('one')])).toBe('not-met')
  })

  it('watches between its two steps, and nowhere else', () => {
    expect(verdict(between, [off('one'), on('one'), tick('a'), tick('b')])).toBe('met')
    expect(verdict(between, [tick('a'), off('one'), on('one'), tick('b')])).toBe('not-met')
    expect(verdict(between, [tick('a'), tick('b'), off('one')])).toBe('met')
  })

  it('is not observed where its first step never came', () => {
    expect(verdict(between, [off('one')])).toBe('not-observed')
  })
})

describe('a criterion that something always holds', () => {
  const always = { always: "one.position == 'off'", from: 'begin', until: 'end' }

  it('is broken by a moment without it, also where it comes back', () => {
    expect(verdict(always, [off('one'), tick('a'), tick('b')])).toBe('met')
    expect(verdict(always, [off('one'), tick('a'), on('one'), off('one'), tick('b')])).toBe(
      'not-met',
    )
  })

  it('is broken where it does not hold when its watch begins', () => {
    expect(verdict(always, [tick('a'), off('one'), tick('b')])).toBe('not-met')
  })
})

describe('a criterion that something happens once', () => {
  const once = { once: "one.position == 'off'", from: 'begin', within: 20 }

  it('is met in time, not after it, and not where it never comes', () => {
    expect(verdict(once, [tick('a'), off('one')])).toBe('met')
    expect(verdict(once, [tick('a'), wait(30), off('one')])).toBe('not-met')
    expect(verdict(once, [tick('a')])).toBe('not-met')
  })

  it('counts words from when its watch began', () => {
    const said = { once: "said('ready')", from: 'begin' }
    const say: Action = { do: 'say', phrase: 'ready' }
    expect(verdict(said, [say, tick('a')])).toBe('not-met')
    expect(verdict(said, [say, tick('a'), say])).toBe('met')
  })
})

describe('a question inside the job', () => {
  const questions = {
    why: {
      text: { en: 'Why?' },
      choices: { good: { en: 'So.' }, bad: { en: 'Just so.' } },
      right: 'good',
    },
  }
  const answered = (...choices: readonly string[]) => {
    const criteria = [{ id: 'it', weight: 1, answered: 'why' }]
    const actions = choices.map((choice): Action => ({ do: 'answer', question: 'why', choice }))
    const run = runOf(smallJob({ steps, criteria, more: { questions } }), [...actions, finish])
    return markRun(run).criteria[0]?.verdict
  }

  it('counts its last answer, and none at all is not met', () => {
    expect(answered('good')).toBe('met')
    expect(answered('bad')).toBe('not-met')
    expect(answered('bad', 'good')).toBe('met')
    expect(answered()).toBe('not-met')
    expect(answered('good', 'no such choice')).toBe('met')
  })
})

describe('a dose that adds up', () => {
  const dose = (noiseDecibels: number, minutes: number) => {
    const job = smallJob({
      steps,
      criteria: [{ id: 'it', weight: 1, exposure: 'noise.osha', below: 0.05 }],
      more: { place: { kit: 'workshop', size: [8, 3, 8], noiseDecibels } },
    })
    return markRun(runOf(job, [wait(minutes * 60), finish])).criteria[0]?.verdict
  }

  it('is met below its share of the limit, by level and by time', () => {
    expect(dose(79, 60)).toBe('met')
    expect(dose(90, 20)).toBe('met')
    expect(dose(90, 30)).toBe('not-met')
    expect(dose(110, 2)).toBe('not-met')
  })
})

describe('a co-worker in danger', () => {
  const wetCorner = (mate: readonly number[], more: object = {}) =>
    smallJob({
      steps: [{ id: 'go', done: 'sheet.a', critical: true }],
      criteria: [{ id: 'gone', weight: 1, all: ['go'] }],
      more: {
        equipment: {
          sheet: { is: 'form-sheet', at: [0, 1, 0], with: { boxes: ['a'] } },
          spill: { is: 'slippery-floor', at: [3, 0, 3], with: { zone: 'corner' } },
        },
        people: { mate: { is: 'worker', at: mate, name: { en: 'a mate' }, ...more } },
      },
    })
  const outcomeOf = (scenario: ReturnType<typeof smallJob>) => {
    const run = runOf(scenario, [tick('a'), wait(10), finish], { purpose: 'assessment' })
    const near = run.events.filter(({ type }) => type === 'near-miss')
    return { ...markRun(run), near: near.map(({ who }) => who) }
  }

  it('before anybody has acted is told, and fails nobody', () => {
    const { outcome, score, harm, near } = outcomeOf(wetCorner([3, 0, 3]))
    expect(near).toEqual(['mate'])
    expect({ outcome, scaled: score.scaled }).toEqual({ outcome: 'passed', scaled: 1 })
    expect(harm).toEqual({ actual: 0, potential: 0 })
  })

  it('into which they walk during the job bars a pass', () => {
    const walks = { does: [{ when: 'sheet.a', do: 'move', to: 'corner' }] }
    const { outcome, near } = outcomeOf(wetCorner([0, 0, -3], walks))
    expect(near).toEqual(['mate'])
    expect(outcome).toBe('completed-unsafe')
  })
})

describe('how an attempt ends', () => {
  const never = { never: "one.position == 'off'", critical: true }
  const job = { completed: 'sheet.a' }
  const stops = {
    ...job,
    stops: [{ id: 'stuck', when: "two.position == 'off'", reasons: ['no'], needs: ['it'] }],
  }
  const withReasons = (actions: readonly Action[]) =>
    markRun(
      runOf(
        smallJob({
          steps,
          criteria: [{ id: 'it', weight: 2, ...never }],
          assessment: stops,
          more: { reasons: { no: { en: 'It cannot be done.' } } },
        }),
        actions,
      ),
    )
  const stop: Action = { do: 'stop', reason: 'no' }

  it('is passed where the job is done and nothing critical failed', () => {
    expect(mark(never, [tick('a'), finish], job)).toMatchObject({
      outcome: 'passed',
      passed: true,
      completed: true,
      score: { scaled: 1, raw: 2, min: 0, max: 2, uncapped: 1 },
    })
  })

  it('is completed-unsafe where the job is done and something critical failed', () => {
    const { outcome, passed, score, mastery } = mark(never, [off('one'), tick('a'), finish], job)
    expect([outcome, passed]).toEqual(['completed-unsafe', false])
    expect(score.scaled).toBeLessThan(mastery)
  })

  it('is not-passed where the job is not done, whatever else was', () => {
    expect(mark(never, [finish], job)).toMatchObject({ outcome: 'not-passed', completed: false })
  })

  it('is not complete where the scenario does not say when and a step is left, unless it is passed', () => {
    const first = { all: ['begin'] }
    expect(mark(first, [finish])).toMatchObject({ outcome: 'not-passed', completed: false })
    expect(mark(never, [off('one'), tick('a'), finish])).toMatchObject({
      outcome: 'not-passed',
      completed: false,
    })
    expect(mark(first, [tick('a'), finish])).toMatchObject({ outcome: 'passed', completed: true })
    expect(mark(first, [tick('b'), finish])).toMatchObject({
      outcome: 'not-passed',
      completed: false,
    })
    expect(mark(never, [off('one'), tick('a'), tick('b'), finish])).toMatchObject({
      outcome: 'completed-unsafe',
      completed: true,
    })
  })

  it('is done but unsafe where only steps are left out that are not critical', () => {
    const critical = steps.map((step, i) => ({ ...step, critical: i === 0 }))
    const unsafe = (...actions: readonly Action[]) =>
      markRun(
        runOf(smallJob({ steps: critical, criteria: [{ id: 'it', weight: 2, ...never }] }), [
          off('one'),
          ...actions,
          finish,
        ]),
      )
    expect(unsafe(tick('a'))).toMatchObject({ outcome: 'completed-unsafe', completed: true })
    expect(unsafe()).toMatchObject({ outcome: 'not-passed', completed: false })
  })

  it('is abandoned where nobody handed in or stopped', () => {
    expect(mark(never, [tick('a')], job)).toMatchObject({ outcome: 'abandoned', passed: false })
  })

  it('is stopped-safely, and a pass, where stopping was right', () => {
    expect(withReasons([off('two'), stop])).toMatchObject({
      outcome: 'stopped-safely',
      passed: true,
    })
  })

  it('is not-passed, never unsafe, where stopping was not needed, or came after a fault', () => {
    expect(withReasons([stop])).toMatchObject({ outcome: 'not-passed', passed: false })
    expect(withReasons([off('two'), { do: 'stop', reason: 'bored' }]).outcome).toBe('not-passed')
    expect(withReasons([off('one'), off('two'), stop]).outcome).toBe('not-passed')
  })
})

describe('the score', () => {
  it('caps a critical failure below mastery and keeps what it would have been', () => {
    const scenario = smallJob({
      steps,
      criteria: [
        { id: 'small', weight: 1, critical: true, never: "one.position == 'off'" },
        { id: 'large', weight: 99, all: ['begin'] },
      ],
    })
    const { score } = markRun(runOf(scenario, [off('one'), tick('a'), finish]))
    expect(score).toMatchObject({ scaled: 0.79, uncapped: 0.99 })
  })

  it('keeps what is no pass for another reason below mastery, whatever it earned', () => {
    const all = { all: ['begin', 'end'] }
    const done = [tick('a'), tick('b')]
    const capped = { passed: false, score: { scaled: 0.79, uncapped: 1 } }
    expect(mark(all, done)).toMatchObject({ outcome: 'abandoned', ...capped })
    const stopped = mark(all, [...done, { do: 'stop', reason: 'bored' }])
    expect(stopped).toMatchObject({ outcome: 'not-passed', ...capped })
    expect(mark(all, [...done, finish])).toMatchObject({ passed: true, score: { scaled: 1 } })
  })

  it('loses the stated part for each hint, and never goes below nothing', () => {
    const hint: Action = { do: 'hint' }
    const all = { all: ['begin'] }
    const scaled = (hints: number) =>
      mark(
        all,
        [...Array<Action>(hints).fill(hint), tick('a'), finish],
        { hintCost: 0.25 },
        'practice',
      ).score.scaled
    expect([0, 1, 2, 4, 9].map(scaled)).toEqual([1, 0.75, 0.5, 0, 0])
  })

  it('takes nothing off for a hint that there is no step left for', () => {
    const asked = [tick('a'), tick('b'), { do: 'hint' } as const, finish]
    const result = mark({ all: ['begin', 'end'] }, asked, { hintCost: 0.25 }, 'practice')
    expect(result).toMatchObject({ hints: 0, score: { scaled: 1 } })
  })

  it('gives no hint in an assessment, to whoever asks by whatever device, and takes none off', () => {
    const all = { all: ['begin'] }
    const result = mark(all, [{ do: 'hint' }, tick('a'), finish], { hintCost: 0.25 })
    expect(result).toMatchObject({ hints: 0, score: { scaled: 1 } })
    const scenario = smallJob({ steps, criteria: [{ id: 'it', weight: 2, ...all }] })
    const asked = runOf(scenario, [{ do: 'hint' }])
    expect(asked.events[0]).toMatchObject({ type: 'rejected', code: 'no-hints' })
  })

  it('leaves out what was not observed, and a critical one bars the pass', () => {
    const unseen = { never: 'sheet.signed', from: 'end' }
    const both = (critical: boolean) =>
      markRun(
        runOf(
          smallJob({
            steps,
            criteria: [
              { id: 'seen', weight: 1, all: ['begin'] },
              { id: 'unseen', weight: 5, critical, ...unseen },
            ],
            assessment: { completed: 'sheet.a' },
          }),
          [tick('a'), finish],
        ),
      )
    expect(both(false)).toMatchObject({ passed: true, score: { max: 1, scaled: 1 } })
    expect(both(true)).toMatchObject({
      passed: false,
      score: { max: 1, scaled: 0.79, uncapped: 1 },
    })
  })

  it('never depends on how long it took', () => {
    const { score } = mark({ all: ['begin'] }, [tick('a'), finish])
    expect(mark({ all: ['begin'] }, [wait(3000), tick('a'), wait(3000), finish]).score).toEqual(
      score,
    )
  })
})

describe('marking an attempt again', () => {
  const attemptFor = (name: string) => {
    const { run, result } = playedScript(name)
    return attemptOf(run, result, {
      startedAt: '2026-01-01T00:00:00Z',
      interface: 'script',
      language: 'en',
      scripted: true,
    })
  }

  it.each(scriptNames)('%s comes to the same by its own rubric, from its log', (name) => {
    const attempt = attemptFor(name)
    const { method, result } = remark(attempt, loto.assessment, catalogue)
    expect(method).toBe('log')
    expect(result).toEqual(attempt.result)
  })

  it('folds the log where only weights and mastery change', () => {
    const stricter = { ...loto.assessment, mastery: 1 }
    expect(remark(attemptFor('no-try'), stricter, catalogue)).toMatchObject({
      method: 'log',
      result: { mastery: 1, passed: false },
    })
  })

  it('runs again where a condition changes, and gives the marks of a fresh run', () => {
    const criteria = loto.assessment.criteria.map((criterion) =>
      criterion.id === 'eyes'
        ? {
            ...criterion,
            never: "trainee.in('machine_cell') && !trainee.wearing('safety-glasses')",
          }
        : criterion,
    )
    const rubric = { ...loto.assessment, criteria }
    const { method, result } = remark(attemptFor('expert'), rubric, catalogue)
    const fresh = playedScript('expert', { ...loto, assessment: rubric }).result
    expect(method).toBe('replayed')
    expect(result && marksOf(result)).toEqual(marksOf(fresh))
  })

  it('names its evidence by the numbers of the file, whatever only the new run tells', () => {
    const attempt = attemptFor('expert')
    const mine = { id: 'mine', never: "isolator_a.position == 'off'", occasion: 'true' }
    const rubric = { ...loto.assessment, criteria: [mine, ...loto.assessment.criteria] }
    const { result } = remark(attempt, rubric, catalogue)
    const [first, ...others] = result?.criteria ?? []
    expect(first?.verdict).toBe('not-met')
    expect(first?.events.map((n) => attempt.events[n])).toMatchObject([
      { type: 'state', item: 'isolator_a' },
    ])
    expect(others).toEqual(attempt.result.criteria)
  })

  it('refuses where the recorded events do not follow from the actions', () => {
    const attempt = attemptFor('expert')
    const events = attempt.events.filter(({ n }) => n !== 60)
    const rubric = {
      ...loto.assessment,
      criteria: [{ id: 'new', never: 'conveyor.sliding' }],
    }
    expect(remark({ ...attempt, events }, rubric, catalogue)).toMatchObject({
      method: null,
      result: null,
    })
  })
})
