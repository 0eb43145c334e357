import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Action } from '../../src/engine/action.ts'
import { readScript } from '../../src/engine/attempt/script.ts'
import {
  loto,
  runOf,
  scenarioOf,
  scriptNames,
  scriptOf,
  verdictsOf,
} from '../engine/support/play.ts'

/**
 * What nobody came near is neither shown nor missed; a duty that was due and not done is missed. Two
 * attempts at each scenario show it: handed in at once, and hurt at once. Who hands in says that the
 * job is done, so that every step was due; whom harm stopped owed what had come up by then.
 */

const EXAMPLES = join(import.meta.dirname, '../../scenarios/examples')
const examples = readdirSync(EXAMPLES).map((name) => ({
  name,
  scenario: scenarioOf(readFileSync(join(EXAMPLES, name, 'scenario.json'), 'utf8')),
  unsafe: readScript(JSON.parse(readFileSync(join(EXAMPLES, name, 'scripts/unsafe.json'), 'utf8'))),
}))
const scenarios = [{ name: 'loto-conveyor', scenario: loto }, ...examples]

const finish: Action = { do: 'finish' }

describe('handing in without doing anything', () => {
  it.each(scenarios)(
    'shows nothing in $name: only steps and answers are missed',
    ({ scenario }) => {
      for (const seed of [1, 2, 3, 4]) {
        const result = markRun(runOf(scenario, [finish], { seed }))
        expect(verdictsOf(result, 'met')).toEqual([])
        const asked = scenario.assessment.criteria.filter(
          (criterion) => 'all' in criterion || 'answered' in criterion,
        )
        const missed = verdictsOf(result, 'not-met')
        expect(missed.filter((id) => !asked.some((each) => each.id === id))).toEqual([])
        expect(missed.length).toBeGreaterThan(0)
        expect(result.score.scaled).toBe(0)
      }
    },
  )

  it('was tried on all of them', () => {
    console.info(`occasions: ${scenarios.length} scenarios`)
    expect(scenarios.length).toBeGreaterThanOrEqual(12)
  })
})

const parameters = scriptOf('expert').parameters ?? {}
const verdictsAfter = (actions: readonly Action[], more: Readonly<Record<string, boolean>> = {}) =>
  markRun(runOf(loto, actions, { parameters: { ...parameters, ...more } }))

describe('the lockout', () => {
  it('shows no rule by being refused at the running belt and handing in', () => {
    const result = verdictsAfter([
      { do: 'move', to: 'tail' },
      { do: 'operate', item: 'conveyor', control: 'clear_jam' },
      { do: 'touch', item: 'conveyor', part: 'tail_nip' },
      finish,
    ])
    // The one rule that this came near: no gloves beside a running belt.
    expect(verdictsOf(result, 'met')).toEqual(['bare_hands'])
  })

  const openGuard: readonly Action[] = [
    { do: 'operate', item: 'jacket', control: 'fastening', value: 'close' },
    { do: 'operate', item: 'hair', control: 'fastening', value: 'close' },
    { do: 'move', to: 'trolley' },
    { do: 'take', item: 'spanner' },
    { do: 'move', to: 'tail' },
    ...[1, 2, 3, 4].map(
      (n): Action => ({ do: 'operate', item: 'guard', control: `bolt_${n}`, value: 'out' }),
    ),
    { do: 'take', item: 'guard' },
    { do: 'release', item: 'guard' },
  ]

  it('shows nothing where somebody reaches into the running belt at once and is hurt', () => {
    const reach: Action = { do: 'touch', item: 'conveyor', part: 'tail_nip' }
    const result = verdictsAfter([...openGuard, reach], { testerWorks: false })
    expect(result.outcome).toBe('stopped-on-danger')
    expect(verdictsOf(result, 'met')).toEqual(['bare_hands', 'dressed'])
    expect(verdictsOf(result, 'not-met')).toEqual([
      ...['prepare', 'isolate', 'stored_energy', 'discharge', 'verify'],
      ...['no_early_reach', 'guard_in_turn', 'cordoned', 'guard_while_running', 'opened_live'],
      ...['nobody_in_danger', 'eyes'],
    ])
  })

  it('does not take the jam for cleared by the very deed that hurt, nor luck for care', () => {
    const result = verdictsAfter(
      [
        { do: 'move', to: 'start_station' },
        { do: 'operate', item: 'start_station', control: 'stop' },
        ...openGuard,
        { do: 'operate', item: 'conveyor', control: 'clear_jam' },
      ],
      { testerWorks: false },
    )
    expect(result.outcome).toBe('stopped-on-danger')
    expect(verdictsOf(result, 'met')).toEqual([])
    const unseen = verdictsOf(result, 'not-observed')
    expect(unseen).toEqual(
      expect.arrayContaining(['nobody_in_danger', 'handover', 'own_lock', 'escalate_tester']),
    )
    const done = result.criteria.find(({ id }) => id === 'job_done')
    expect(done).toMatchObject({ verdict: 'not-observed', marks: 0, undecided: ['energy.stored'] })
  })

  it('takes no step for done by a close look at the trolley, the tail or the belt', () => {
    const run = runOf(
      loto,
      [
        { do: 'move', to: 'trolley' },
        { do: 'inspect', item: 'trolley' },
        { do: 'move', to: 'tail' },
        { do: 'look', at: 'conveyor' },
        finish,
      ],
      { parameters },
    )
    expect(run.events.filter(({ type }) => type === 'early')).toEqual([])
  })

  it('puts every criterion to the test in one script or another, and each to no test in one', () => {
    const seen = scriptNames.map((name) => {
      const { actions, ...options } = scriptOf(name)
      return markRun(runOf(loto, actions, options))
    })
    const ids = loto.assessment.criteria.map(({ id }) => id)
    const judged = new Set(
      seen.flatMap((result) => [...verdictsOf(result, 'met'), ...verdictsOf(result, 'not-met')]),
    )
    expect(ids.filter((id) => !judged.has(id))).toEqual([])
  })
})

describe('the expert', () => {
  it('is left without a verdict only on what the variant, a hand-over or gloves did not bring up', () => {
    const { actions, ...options } = scriptOf('expert')
    const result = markRun(runOf(loto, actions, options))
    expect(verdictsOf(result, 'not-observed')).toEqual([
      'group_lock',
      'group_stays_locked',
      ...['other_firm', 'other_firm_stays_locked', 'tag_only', 'air_stays_tagged'],
      'handover',
      'within_competence',
      'bare_hands',
      'escalate',
      'escalate_tester',
    ])
  })
})

describe('the unsafe way through each example', () => {
  it.each(examples)('shows no rule that it broke or never met: $name', ({ scenario, unsafe }) => {
    if (!unsafe.script) throw new Error(unsafe.faults.join(' '))
    const { actions, ...options } = unsafe.script
    const run = runOf(scenario, actions, { ...options, purpose: 'assessment' })
    const result = markRun(run)
    for (const { id, verdict, events } of result.criteria) {
      const criterion = scenario.assessment.criteria.find((each) => each.id === id)
      const isRule = criterion && ('never' in criterion || 'always' in criterion)
      if (!isRule || verdict !== 'met') continue
      // A rule is shown on evidence: the deed or happening that put it to the test.
      expect(events.length, id).toBeGreaterThan(1)
    }
  })
})
