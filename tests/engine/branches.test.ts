import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { act, advanceUntilFree } from '../../src/engine/advance.ts'
import { createRun } from '../../src/engine/create.ts'
import { eventBehind } from '../../src/engine/event.ts'
import { validateScenario } from '../../src/scenario/validate.ts'
import { facts, runOf } from './support/play.ts'
import { type JobStep, smallJob } from './support/small-job.ts'

const turn = (item: string, value: string): Action => ({
  do: 'operate',
  item,
  control: 'handle',
  value,
})
const off = (item: string) => turn(item, 'off')
const on = (item: string) => turn(item, 'on')
const tick = (box: string): Action => ({ do: 'write', item: 'sheet', fields: { [box]: true } })
const press: Action = { do: 'operate', item: 'button', control: 'start' }
const ready: Action = { do: 'say', phrase: 'ready' }
const choose = (choice: string): Action => ({ do: 'answer', question: 'way', choice })
const finish: Action = { do: 'finish' }

const questions = {
  way: {
    text: { en: 'Which way?' },
    choices: { a: { en: 'A' }, b: { en: 'B' } },
    right: ['a', 'b'],
  },
}

function jobOf(steps: readonly JobStep[], more: object = {}, criteria: readonly object[] = []) {
  const all = { id: 'all', weight: steps.length, all: steps.map(({ id }) => id), inOrder: true }
  return smallJob({ steps, criteria: [all, ...criteria], more: { questions, ...more } })
}

function play(
  actions: readonly Action[],
  steps: readonly JobStep[],
  more: object = {},
  criteria: readonly object[] = [],
) {
  const run = runOf(jobOf(steps, more, criteria), [...actions, finish])
  const { steps: judged, criteria: marked } = markRun(run)
  return {
    run,
    states: judged.map(({ state }) => state),
    marks: marked[0]?.marks,
    of: (type: string) => run.events.filter((event) => event.type === type),
  }
}

describe('an optional step that nobody did', () => {
  const steps: readonly JobStep[] = [
    { id: 'must', done: 'button.presses > 0' },
    { id: 'may', done: 'sheet.a', optional: true },
  ]

  it('is excused, and the job complete, where no mark rests on it', () => {
    const scenario = smallJob({ steps, criteria: [{ id: 'it', weight: 1, all: ['must'] }] })
    const result = markRun(runOf(scenario, [press, finish]))
    expect(result.steps.map(({ state }) => state)).toEqual(['done', 'excused'])
    expect(result).toMatchObject({ outcome: 'passed', completed: true, score: { scaled: 1 } })
  })

  it('is missed where a criterion asks for it', () => {
    expect(play([press], steps)).toMatchObject({ states: ['done', 'missed'], marks: 1 })
  })
})

describe('a group of alternatives', () => {
  const group = (id: string, done: string): JobStep => ({ id, done, anyOf: 'either' })
  const steps: readonly JobStep[] = [
    group('one', "one.position == 'off'"),
    group('two', "two.position == 'off'"),
    group('form', 'sheet.a'),
    { id: 'after', done: 'button.presses > 0', after: ['one', 'two', 'form'] },
  ]

  it('costs one omission when none of it is done, not one for each member', () => {
    const { states, marks } = play([press], steps)
    expect(states).toEqual(['missed', 'excused', 'excused', 'done'])
    // Four marks for the two steps that are asked for; half of them is done.
    expect(marks).toBe(2)
  })

  it('can ask for two of three', () => {
    const groups = { either: { need: 2 } }
    expect(play([off('one'), press], steps, { groups }).states).toEqual([
      'done',
      'missed',
      'excused',
      'done',
    ])
    expect(play([off('one'), tick('a'), press], steps, { groups })).toMatchObject({
      states: ['done', 'excused', 'done', 'done'],
      marks: 4,
    })
  })

  it('makes a job with a critical group complete when one way was taken', () => {
    const critical = steps.map((step) => ({ ...step, critical: true }))
    const { of } = play([off('two'), press], critical)
    expect(of('finished')[0]?.completed).toBe(true)
  })

  it('is refused where nobody is in it, or where it asks for more than it has', () => {
    const codes = (groups: object) =>
      validateScenario(
        JSON.stringify({ ...jobOf(steps), groups }),
        'job.json',
        facts,
      ).diagnostics.map(({ code, path }) => `${code} ${path}`)
    expect(codes({ eiter: { need: 1 } })).toEqual(['unknown-group /groups/eiter'])
    expect(codes({ either: { need: 4 } })).toEqual(['out-of-range /groups/either/need'])
  })
})

describe('a branch', () => {
  const chosen: JobStep = { id: 'chosen', done: "chose('way') != ''" }
  const way = (id: string, done: string): JobStep => ({
    id,
    done,
    after: ['chosen'],
    when: `chose('way') == '${id}'`,
  })
  const steps: readonly JobStep[] = [
    chosen,
    way('a', "one.position == 'off'"),
    way('b', "two.position == 'off'"),
    { id: 'end', done: 'button.presses > 0', after: ['a', 'b'] },
  ]

  it('on a choice asks for the way that was chosen and excuses the other', () => {
    expect(play([choose('a'), off('one'), press], steps)).toMatchObject({
      states: ['done', 'done', 'excused', 'done'],
      marks: 4,
    })
    expect(play([choose('b'), off('two'), press], steps).states).toEqual([
      'done',
      'excused',
      'done',
      'done',
    ])
  })

  it('still has to be gone: what was chosen and left out is missed', () => {
    expect(play([choose('a'), press], steps).states).toEqual(['done', 'missed', 'excused', 'done'])
  })

  it('is decided once, and told with what decided it', () => {
    const { states, of } = play([choose('a'), choose('b'), off('one'), press], steps)
    expect(states).toEqual(['done', 'done', 'excused', 'done'])
    expect(of('branch').map(({ step, taken }) => [step, taken])).toEqual([
      ['a', true],
      ['b', false],
    ])
    expect(of('branch').every((event) => eventBehind(event) !== null)).toBe(true)
  })

  it('on state is read when its turn comes, not before', () => {
    const cautious: readonly JobStep[] = [
      { id: 'signed', done: 'sheet.a' },
      {
        id: 'shut',
        done: "one.position == 'off'",
        after: ['signed'],
        when: "two.position == 'off'",
      },
    ]
    expect(play([tick('a')], cautious).states).toEqual(['done', 'excused'])
    expect(play([off('two'), tick('a')], cautious).states).toEqual(['done', 'missed'])
  })

  it('on the score reads a criterion that has failed or held so far', () => {
    const corner = { id: 'stays_out', never: "trainee.in('corner')" }
    const repair: readonly JobStep[] = [
      { id: 'signed', done: 'sheet.a' },
      { id: 'explain', done: "said('ready')", after: ['signed'], when: "broken('stays_out')" },
    ]
    const back: Action = { do: 'move', to: 'sheet' }
    const into: Action = { do: 'move', to: 'corner' }
    expect(play([tick('a')], repair, {}, [corner]).states).toEqual(['done', 'excused'])
    const strayed = [into, back, tick('a')]
    expect(play(strayed, repair, {}, [corner]).states).toEqual(['done', 'missed'])
    expect(play([...strayed, ready], repair, {}, [corner]).states).toEqual(['done', 'done'])
  })
})

describe('a step that is asked for several times', () => {
  const thrice: readonly JobStep[] = [{ id: 'tries', done: 'button.presses > 0', times: 3 }]

  it('is done at the last time, and each time before is told', () => {
    expect(play([press, press], thrice).states).toEqual(['missed'])
    const { states, of } = play([press, press, press, press], thrice)
    expect(states).toEqual(['done'])
    expect(of('repeat').map(({ count, of: all }) => [count, all])).toEqual([
      [1, 3],
      [2, 3],
    ])
  })

  it('counts what is said anew each time', () => {
    const calls: readonly JobStep[] = [{ id: 'calls', done: "said('ready')", times: 2 }]
    expect(play([ready], calls).states).toEqual(['missed'])
    expect(play([ready, ready], calls).states).toEqual(['done'])
  })

  it('wants a state undone before it counts again', () => {
    const twice: readonly JobStep[] = [{ id: 'shut', done: "one.position == 'off'", times: 2 }]
    expect(play([off('one'), press], twice).states).toEqual(['missed'])
    expect(play([off('one'), on('one'), off('one')], twice).states).toEqual(['done'])
  })
})

describe('what a criterion makes of order', () => {
  const steps: readonly JobStep[] = [
    { id: 'one', done: "one.position == 'off'" },
    { id: 'two', done: "two.position == 'off'", after: ['one'] },
  ]
  it('is its own to say: without inOrder an early step is a step done', () => {
    const free = { id: 'free', weight: 2, all: ['one', 'two'] }
    const { run, marks } = play([off('two'), off('one')], steps, {}, [free])
    expect(marks).toBe(1)
    expect(markRun(run).criteria[1]).toMatchObject({ verdict: 'met', marks: 2 })
  })

  it('begins a watch with a step done too early as well', () => {
    const stays = { id: 'stays', always: "two.position == 'off'", from: 'two' }
    const kept = play([off('two'), off('one')], steps, {}, [stays])
    expect(markRun(kept.run).criteria[1]?.verdict).toBe('met')
    const undone = play([off('two'), off('one'), on('two')], steps, {}, [stays])
    expect(markRun(undone.run).criteria[1]?.verdict).toBe('not-met')
  })
})

describe('any order that respects what comes before', () => {
  /** Each deed with the deeds that must come before it: two ways, a repetition, a branch that is taken. */
  const deeds: readonly { readonly action: Action; readonly after: readonly number[] }[] = [
    { action: choose('a'), after: [] },
    { action: off('one'), after: [0] },
    { action: press, after: [0] },
    { action: press, after: [0] },
    { action: tick('b'), after: [] },
    { action: ready, after: [1, 2, 3] },
  ]
  const steps: readonly JobStep[] = [
    { id: 'chosen', done: "chose('way') != ''" },
    { id: 'a', done: "one.position == 'off'", after: ['chosen'], when: "chose('way') == 'a'" },
    { id: 'b', done: "two.position == 'off'", after: ['chosen'], when: "chose('way') == 'b'" },
    { id: 'tries', done: 'button.presses > 0', after: ['chosen'], times: 2 },
    { id: 'form_a', done: 'sheet.a', anyOf: 'form' },
    { id: 'form_b', done: 'sheet.b', anyOf: 'form' },
    { id: 'told', done: "said('ready')", after: ['a', 'b', 'tries'] },
  ]

  it('earns the same marks, with groups, branches and repetition too', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (wish) => {
        const order: number[] = []
        while (order.length < deeds.length) {
          const next = wish.find(
            (n) => !order.includes(n) && deeds[n]?.after.every((before) => order.includes(before)),
          )
          if (next === undefined) throw new Error('the deeds wait for each other')
          order.push(next)
        }
        const { states, marks } = play(
          order.flatMap((n) => deeds[n]?.action ?? []),
          steps,
        )
        expect(marks).toBe(7)
        expect(states).toEqual(['done', 'done', 'excused', 'done', 'excused', 'done', 'done'])
      }),
      { numRuns: 25 },
    )
  })
})

describe('a monitor of groups, branches and repetition', () => {
  it('is not woken by what it does not read', () => {
    const steps: readonly JobStep[] = [
      { id: 'tries', done: 'button.presses > 0', times: 3 },
      { id: 'a', done: "one.position == 'off'", anyOf: 'way' },
      { id: 'b', done: "two.position == 'off'", anyOf: 'way' },
    ]
    const woken: string[] = []
    const open = createRun(jobOf(steps), catalogue, { seed: 7, purpose: 'practice' })
    for (const [id, { monitor }] of open.steps) {
      const { evaluate } = monitor.condition
      Object.assign(monitor.condition, {
        evaluate: () => {
          woken.push(id)
          return evaluate()
        },
      })
    }
    act(open, off('two'))
    advanceUntilFree(open)
    act(open, ready)
    advanceUntilFree(open)
    expect(new Set(woken)).toEqual(new Set(['b']))
  })
})
