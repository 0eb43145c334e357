import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Action } from '../../src/engine/action.ts'
import { runOf, verdictsOf } from './support/play.ts'
import { smallJob } from './support/small-job.ts'

const belt = {
  equipment: {
    iso: { is: 'rotary-isolator', at: [-1, 1.2, 0], with: { volts: 400 }, feeds: ['belt.motor'] },
    belt: { is: 'belt-conveyor', at: [0, 0, -2], with: { running: true } },
  },
}
const steps = [{ id: 'off', done: "iso.position == 'off'", critical: true }]
const never = {
  id: 'no_live_contact',
  critical: true,
  never: "trainee.touching('belt') && !belt.deEnergised",
}

describe('a verdict of the tick in which harm ends the attempt', () => {
  const reach: readonly Action[] = [
    { do: 'move', to: 'belt.tail_nip' },
    { do: 'touch', item: 'belt', part: 'tail_nip' },
  ]

  it('is told before the end: the hand in a running belt breaks the criterion', () => {
    const result = markRun(runOf(smallJob({ steps, criteria: [never], more: belt }), reach))
    expect(result.outcome).toBe('stopped-on-danger')
    expect(result.harm.actual).toBeGreaterThan(0)
    expect(verdictsOf(result, 'not-met')).toEqual(['no_live_contact'])
  })

  it('does not pass by luck: a hand at a belt that somebody could start is a near miss', () => {
    const result = markRun(
      runOf(smallJob({ steps, criteria: [{ id: 'off', all: ['off'] }, never], more: belt }), [
        { do: 'move', to: 'iso' },
        { do: 'operate', item: 'iso', control: 'handle', value: 'off' },
        { do: 'wait', seconds: 5 },
        ...reach,
        { do: 'finish' },
      ]),
    )
    expect(result.harm).toEqual({ actual: 0, potential: 3 })
    expect(result.criteria.map(({ verdict }) => verdict)).toEqual(['met', 'met'])
    expect([result.outcome, result.passed]).toEqual(['completed-unsafe', false])
    expect(result.score.uncapped).toBe(1)
    expect(result.score.scaled).toBeLessThan(result.mastery)
  })
})

describe('an interruption whose answer is how things stand already', () => {
  const radio = {
    id: 'radio',
    during: ['off'],
    chance: 1,
    text: { en: 'Are you there?' },
    answer: "one.position == 'on'",
    within: 5,
  }

  it('is answered at once', () => {
    const job = smallJob({
      steps: [{ id: 'off', done: "one.position == 'off'" }],
      criteria: [{ id: 'off', all: ['off'] }],
      more: { interruptions: [radio] },
    })
    const run = runOf(job, [
      { do: 'wait', seconds: 30 },
      { do: 'wait', seconds: 30 },
    ])
    const states = run.events.flatMap(({ type, state }) => (type === 'interruption' ? [state] : []))
    expect(states).toEqual(['begun', 'answered'])
  })
})

describe('a critical criterion over steps that this variant leaves out', () => {
  const only = 'variant.crew == "group"'
  const job = smallJob({
    steps: [
      { id: 'off', done: "one.position == 'off'" },
      { id: 'group', done: "two.position == 'off'", only },
    ],
    criteria: [
      { id: 'off', all: ['off'] },
      { id: 'group', critical: true, all: ['group'] },
      { id: 'since', critical: true, never: 'belt.running', from: 'group' },
    ],
    more: { parameters: { crew: { choose: ['alone', 'group'] } } },
  })
  const actions: readonly Action[] = [
    { do: 'operate', item: 'one', control: 'handle', value: 'off' },
    { do: 'finish' },
  ]

  it('bars nobody', () => {
    const alone = markRun(runOf(job, actions, { parameters: { crew: 'alone' } }))
    expect(verdictsOf(alone, 'not-observed')).toEqual(['group', 'since'])
    expect(alone.passed).toBe(true)
    const group = markRun(runOf(job, actions, { parameters: { crew: 'group' } }))
    expect(verdictsOf(group, 'not-met')).toEqual(['group'])
    expect(group.passed).toBe(false)
  })
})
