import { describe, expect, it } from 'vitest'
import { createBlame } from '../../src/assessment/explore/beside/blame.ts'
import { goOn } from '../../src/assessment/explore/beside/go-on.ts'
import { type Moment, momentNow, standing } from '../../src/assessment/explore/beside/trail.ts'
import { createBudget } from '../../src/assessment/explore/budget.ts'
import { perform } from '../../src/assessment/explore/doing/try-deed.ts'
import { explore } from '../../src/assessment/explore/explore.ts'
import { questionsAsked } from '../../src/assessment/explore/goals/asked.ts'
import { createNotes } from '../../src/assessment/explore/notes.ts'
import { countDraws, drawsBeside, drawsOf } from '../../src/assessment/explore/variants.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { takeSnapshot } from '../../src/engine/attempt/snapshot.ts'
import { createRun } from '../../src/engine/create.ts'
import { type SmallJob, smallJob } from '../engine/support/small-job.ts'

const en = (text: string) => ({ en: text })

/** The dead ends of a job: the deeds that are blamed. */
function blamed(job: SmallJob, states: number): readonly string[] {
  const { faults } = explore(smallJob(job), catalogue, { states })
  return faults.flatMap(({ kind, about }) => (kind === 'dead-end' ? about : []))
}

/** A cover that needs the one spanner, which a mate takes and keeps. */
const kept = (plan: object) => ({
  steps: [
    { id: 'off', done: "one.position == 'off'", critical: true },
    { id: 'open', done: "box.cover == 'open'", after: ['off'], critical: true },
  ],
  criteria: [{ id: 'all', critical: true, all: ['off', 'open'] }],
  more: {
    equipment: {
      one: { is: 'rotary-isolator', at: [-0.5, 1.2, 0], with: { volts: 400 } },
      box: { is: 'terminal-box', at: [1, 1.2, -3] },
      spanner: { is: 'hand-tool', at: [3, 1, 2] },
    },
    people: {
      mate: {
        is: 'worker',
        at: [3, 0, 1],
        name: en('a mate'),
        does: [{ do: 'take', item: 'spanner', ...plan }],
      },
    },
  },
})

describe('exploring what a co-worker takes away', () => {
  it('finds the dead end that waiting is', () => {
    const found = blamed(kept({ when: "one.position == 'off'", after: 200 }), 500)
    expect(found).toEqual(['{"do":"wait","seconds":400}'])
  })
})

describe('a dead end that was found', () => {
  const fault = {
    kind: 'dead-end',
    code: 'no-way-on',
    about: '',
    step: 'open',
    actions: [],
  } as const
  const at = (action: Action, ...before: readonly Action[]) => ({
    moment: { beside: before } as unknown as Moment,
    deed: { walk: null, action },
  })
  const word: Action = { do: 'say', phrase: 'go' }
  const [touch, take]: readonly Action[] = [
    { do: 'touch', item: 'one' },
    { do: 'take', item: 'lock' },
  ]

  it('is blamed on the deed that leads there, and on nothing done after it', () => {
    const { take: blame } = createBlame()
    expect(blame(fault, at(word))).toEqual([fault])
    expect(blame(fault, at(touch ?? word, word))).toEqual([])
  })

  it('is told once where it comes of the time that anything takes after a deed', () => {
    const { take: blame } = createBlame()
    expect(blame(fault, at(touch ?? word, word))).toEqual([fault])
    expect(blame(fault, at(take ?? word, word))).toEqual([])
    expect(blame({ ...fault, step: 'lock' }, at(take ?? word, word))).toHaveLength(1)
  })
})

describe('a job that two mistakes fail, and one does not', () => {
  const choices = { good: en('So.'), bad: en('No.') }
  const job = smallJob({
    steps: [
      { id: 'first', done: "said('ready')" },
      { id: 'log', done: 'sheet.a' },
    ],
    criteria: [
      { id: 'all', weight: 3, all: ['first', 'log'] },
      { id: 'knows', weight: 2, answered: 'why' },
    ],
    assessment: { mastery: 0.6 },
    more: {
      equipment: { sheet: { is: 'form-sheet', at: [0, 1, 0], with: { boxes: ['a'] } } },
      people: {},
      questions: { why: { text: en('Why?'), choices, right: 'good' } },
    },
  })
  const wrong: Action = { do: 'answer', question: 'why', choice: 'bad' }
  const signed: Action = { do: 'write', item: 'sheet', fields: { signed: true } }
  const script: readonly Action[] = [
    { do: 'answer', question: 'why', choice: 'good' },
    { do: 'say', phrase: 'ready' },
    { do: 'write', item: 'sheet', fields: { a: true } },
    { do: 'finish' },
  ]

  /** What comes of a deed beside the script at its start, after others. */
  const comes = (action: Action, before: readonly Action[], priced: boolean) => {
    const run = createRun(job, catalogue, { seed: 1, purpose: 'assessment', parameters: {} })
    const budget = createBudget(2_000)
    perform(run, before, budget)
    const here = { at: 0, from: standing(run), beside: before, asked: questionsAsked(run) }
    const moment = momentNow(run, here, { depth: before.length, priced })
    perform(run, [action], budget)
    const after = takeSnapshot(run)
    const detour = { moment, deed: { walk: null, action }, after, beside: [...before, action] }
    const passing = { script, stages: new Map(), lost: new Set<string>(), deeds: new Set<string>() }
    return goOn(
      run,
      detour,
      { passing, outside: [], notes: createNotes(), marks: 1, most: 600 },
      budget,
    )
  }

  it('can still be passed after the first mistake, at a cost', () => {
    expect(comes(wrong, [], false)).toBe('costs')
  })

  it('is no dead end after the second, as the first has had its price', () => {
    expect(comes(signed, [wrong], true)).toBe('alive')
    expect(comes(signed, [wrong], false)).toMatchObject({ kind: 'dead-end', step: 'log' })
  })
})

describe('the variants of a scenario with more parameters than a machine can hold', () => {
  const choose = Array.from({ length: 64 }, (_, i) => i)
  const names = Array.from({ length: 200 }, (_, i) => `p${i}`)
  const parameters = Object.fromEntries(names.map((name) => [name, { choose }]))
  const scenario = {
    ...smallJob({ steps: [{ id: 'it', done: 'sheet.a' }], criteria: [{ id: 'all', all: ['it'] }] }),
    parameters,
  }

  it('come as many as are asked for, the likeliest first, each with one thing otherwise', () => {
    const draws = drawsOf(scenario, 64)
    expect(draws).toHaveLength(64)
    expect(Object.values(draws[0] ?? {})).toEqual(names.map(() => 0))
    for (const draw of draws.slice(1))
      expect(Object.values(draw).filter((value) => value !== 0)).toHaveLength(1)
  })

  it('are counted as far as a number tells', () => {
    expect(countDraws(scenario)).toBe(Number.MAX_SAFE_INTEGER)
    expect(drawsBeside(scenario, drawsOf(scenario, 1)[0] ?? {})).toHaveLength(200 * 63)
  })
})
