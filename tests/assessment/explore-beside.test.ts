import { describe, expect, it } from 'vitest'
import { explore } from '../../src/assessment/explore/explore.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { type SmallJob, smallJob } from '../engine/support/small-job.ts'

const STEPS = [
  { id: 'off', done: "one.position == 'off'", critical: true },
  { id: 'try', done: 'button.presses > 0', after: ['off'], critical: true },
]
const ALL = { id: 'all', critical: true, all: ['off', 'try'], inOrder: true }

function looked(changes: Partial<SmallJob>, states = 2_500) {
  const job = smallJob({ steps: STEPS, criteria: [ALL], ...changes })
  const { faults, remarks, steps } = explore(job, catalogue, { states })
  const told = (all: readonly { code: string; about: string }[]): string[] =>
    all.map(({ code, about }) => `${code} ${about}`)
  return { faults: told(faults), remarks: told(remarks), reached: steps.reached }
}

/** Something that takes two deeds beside the job, forbidden only once that is over. */
const late = (critical: boolean, watch: { from?: string } = { from: 'try' }) => [
  ALL,
  { id: 'late', critical, never: "trainee.in('corner') && two.position == 'off'", ...watch },
]

describe('exploring what a rule forbids at other times only', () => {
  it('finds the loophole, though it takes several deeds', () => {
    expect(looked({ criteria: late(true) }).faults).toEqual(['forbidden-outside-its-watch late'])
  })

  it('says so, and calls it no fault, where the rule only costs marks', () => {
    const { faults, remarks } = looked({ criteria: late(false) })
    expect(faults).toEqual([])
    expect(remarks).toContain('free-outside-its-watch late')
  })

  it('has nothing to say where the rule is watched all the time', () => {
    const criteria = late(true, {})
    expect(looked({ criteria })).toMatchObject({ faults: [], remarks: [] })
  })
})

describe('exploring steps that nobody has to do', () => {
  const withStep = (done: string) => ({
    steps: [...STEPS, { id: 'more', done, after: ['off'], optional: true }],
  })

  it('works at them all the same', () => {
    expect(looked(withStep("two.position == 'off'")).reached).toContain('more')
  })

  it('finds one that nobody can do', () => {
    const { faults, reached } = looked(withStep("two.locked && two.position == 'on'"))
    expect(faults).toEqual(['step-not-reached more'])
    expect(reached).not.toContain('more')
  })
})

describe('exploring marks that hang on what nobody can know', () => {
  const guess = (left: string, right: string) => ({
    criteria: [
      ALL,
      {
        id: 'guess',
        once: `variant.hidden == 'left' && ${left} || variant.hidden == 'right' && ${right}`,
      },
    ],
    more: { parameters: { hidden: { choose: ['left', 'right'] } } },
  })

  it('finds the loophole, though the criterion is not critical', () => {
    expect(looked(guess("told('mate', 'ready')", "two.position == 'off'")).faults).toContain(
      'depends-on-luck hidden right',
    )
  })

  it('finds none where the same is asked in both variants', () => {
    const same = "told('mate', 'ready')"
    expect(looked(guess(same, same)).faults).toEqual([])
  })
})

describe('exploring deeds that only change what was seen', () => {
  it('finds the dead end: who has read the sheet cannot tick it any more', () => {
    const unread = { id: 'log', done: 'sheet.a && sheet.reads == 0', after: ['try'] }
    const all = { ...ALL, all: ['off', 'try', 'log'] }
    const { faults } = looked({ steps: [...STEPS, unread], criteria: [all] }, 4_000)
    expect(faults).toContain('no-way-on {"do":"inspect","item":"sheet"}')
  })
})
