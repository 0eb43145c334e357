import { describe, expect, it } from 'vitest'
import type { Exploration } from '../../src/assessment/explore/exploration.ts'
import { explore } from '../../src/assessment/explore/explore.ts'
import { markRun } from '../../src/assessment/mark-run.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { runOf } from '../engine/support/play.ts'
import { type SmallJob, smallJob } from '../engine/support/small-job.ts'
import { playExample, readExampleScript } from '../examples/play-example.ts'

const SMALL = 2_000
const look = (scenario: Scenario, states = SMALL): Exploration =>
  explore(scenario, catalogue, { states })
const codes = ({ faults }: Exploration): readonly string[] =>
  faults.map(({ kind, code, about }) => `${kind} ${code} ${about}`)

const STEPS = [
  { id: 'off', done: "one.position == 'off'", critical: true },
  {
    id: 'try',
    done: "button.presses > 0 && one.position == 'off'",
    after: ['off'],
    critical: true,
  },
]
const job = (changes: Partial<SmallJob> = {}): Scenario =>
  smallJob({
    steps: STEPS,
    criteria: [{ id: 'all', critical: true, all: ['off', 'try'], inOrder: true }],
    ...changes,
  })

const en = (text: string) => ({ en: text })
const onTheWall = { is: 'rotary-isolator', at: [-0.5, 1.2, 0] }

/** One isolator that in half of the variants does not open. */
const stuckJob = (assessment: object): Scenario =>
  smallJob({
    steps: [{ id: 'off', done: "one.position == 'off'", critical: true }],
    criteria: [
      { id: 'all', critical: true, all: ['off'] },
      { id: 'told', once: "told('mate', 'ready')" },
    ],
    assessment,
    more: {
      parameters: { opens: { choose: [true, false] } },
      equipment: { one: { ...onTheWall, with: { volts: 400, opens: '=opens' } } },
      reasons: { other: en('Another reason.') },
    },
  })

/** A padlock whose key somebody else carries: put on the wrong isolator, it stays there. */
const keylessJob = (): Scenario =>
  smallJob({
    steps: [
      { id: 'take', done: "trainee.holding('my_lock')", critical: true },
      { id: 'lock', done: "my_lock.on == 'one'", after: ['take'], critical: true },
    ],
    criteria: [{ id: 'all', critical: true, all: ['take', 'lock'] }],
    more: {
      equipment: {
        one: { ...onTheWall, with: { volts: 400, position: 'off' } },
        board: { is: 'lock-board', at: [1, 1.5, 0] },
        two: { ...onTheWall, at: [0.5, 1.2, 0], with: { volts: 400, position: 'off' } },
        my_lock: { is: 'padlock', in: 'board.hook_1', with: { keyHolder: 'mate' } },
      },
    },
  })

describe('exploring a sound job', () => {
  const found = look(job())

  it('finds no fault, and a way through it that a replay passes with full marks', () => {
    expect(codes(found)).toEqual([])
    const [variant] = found.variants
    expect(variant?.outcome).toBe('passed')
    const result = markRun(runOf(job(), variant?.actions ?? [], { seed: 1 }))
    expect(result).toMatchObject({ outcome: 'passed', score: { scaled: 1 } })
  })

  it('keeps the way short: nothing in it can be left out', () => {
    const actions = found.variants[0]?.actions ?? []
    for (const i of actions.slice(0, -1).keys()) {
      const run = runOf(
        job(),
        actions.filter((_, n) => n !== i),
        { seed: 1 },
      )
      expect(markRun(run).score.scaled).toBeLessThan(1)
    }
  })

  it('finds the same whenever it is asked, within the states it may use', () => {
    expect(look(job())).toEqual(found)
    expect(found.budget.used).toBeLessThanOrEqual(found.budget.states)
  })

  it('never uses more states than it may, however few', () => {
    for (const states of [1, 7, 60, 333]) {
      const { budget, faults } = look(job(), states)
      expect(budget.used).toBeLessThanOrEqual(states)
      expect(faults).toEqual([])
    }
  })

  it('says what a small budget left out', () => {
    const { notCovered } = look(job(), 12)
    expect(notCovered.map(({ what }) => what)).toContain('changes')
  })
})

describe('exploring a job with scripts beside it', () => {
  const written = look(job()).variants[0]?.actions ?? []
  const known = [{ draw: {}, script: written }]

  it('takes a script that passes for what it is, and searches for mistakes in it all the same', () => {
    const found = explore(job(), catalogue, { states: SMALL, known })
    expect(found.variants).toMatchObject([{ from: 'script', outcome: 'passed', actions: written }])
    expect(found.tried.changes).toBeGreaterThan(0)
    expect(codes(found)).toEqual([])
  })

  it('searches where none of them passes', () => {
    const useless = [{ draw: {}, script: [{ do: 'finish' } as const] }]
    const found = explore(job(), catalogue, { states: SMALL, known: useless })
    expect(found.variants).toMatchObject([{ from: 'search', outcome: 'passed' }])
  })

  it('still finds a step that nobody can do, where a script passes without it', () => {
    const steps = [
      ...STEPS,
      { id: 'never', done: "one.locked && one.position == 'on'", after: ['try'] },
    ]
    const found = explore(job({ steps }), catalogue, { states: SMALL, known })
    expect(codes(found)).toContain('unreachable-step step-not-reached never')
  })
})

describe('exploring a job that branches and repeats', () => {
  const steps = [
    { id: 'shut', done: "one.position == 'off'", times: 2, critical: true },
    { id: 'kept', done: "said('ready')", after: ['shut'], when: "!broken('stays_out')" },
    { id: 'mended', done: 'sheet.a', after: ['shut'], when: "broken('stays_out')" },
  ]
  const criteria = [
    { id: 'all', critical: true, all: ['shut', 'kept', 'mended'] },
    { id: 'stays_out', never: "trainee.in('corner')" },
  ]
  const found = look(smallJob({ steps, criteria }))

  it('undoes and does again what is asked for twice, and goes the branch that its way takes', () => {
    expect(found.variants.map(({ outcome }) => outcome)).toEqual(['passed'])
    expect(found.steps.reached).toEqual(['shut', 'kept'])
  })

  it('does not call a branch that nobody has to take out of reach, but not covered', () => {
    expect(codes(found)).toEqual([])
    expect(found.notCovered).toContainEqual({ what: 'steps', count: 1, ids: ['mended'] })
  })
})

describe('exploring a job with a planted fault', () => {
  it('finds a step that nobody can do', () => {
    const steps = [
      ...STEPS,
      { id: 'never', done: "one.locked && one.position == 'on'", after: ['try'] },
    ]
    expect(codes(look(job({ steps })))).toContain('unreachable-step step-not-reached never')
  })

  it('says what nobody can walk up to, and what was refused, where that is why a step cannot be done', () => {
    const wall = { is: 'partition', at: [0, 0, -1], with: { lengthMetres: 8 } }
    const shut = { ...onTheWall, at: [0, 1.2, -3], facingDegrees: 180, with: { volts: 400 } }
    const steps = [{ id: 'off', done: "one.position == 'off'", critical: true }]
    const behind = smallJob({
      steps,
      criteria: [{ id: 'all', all: ['off'] }],
      more: { equipment: { one: shut, wall } },
    })
    const [fault] = look(behind, 200).faults
    expect(fault).toMatchObject({ about: 'off', outOfWay: ['one'] })
    expect(fault?.refused?.map(({ code }) => code)).toEqual(['no-way', 'out-of-reach'])
  })

  it('finds that a critical step can be left out', () => {
    const steps = [...STEPS, { id: 'warn', done: "two.position == 'off'", critical: true }]
    const assessment = { completed: "one.position == 'off'" }
    expect(codes(look(job({ steps, assessment })))).toContain('loophole critical-step-skipped warn')
  })

  it('finds that a forbidden act passes before its watch begins', () => {
    const criteria = [
      { id: 'all', critical: true, all: ['off', 'try'], inOrder: true },
      { id: 'hands_off', critical: true, never: "trainee.in('corner')", from: 'try' },
    ]
    expect(codes(look(job({ criteria })))).toContain(
      'loophole forbidden-outside-its-watch hands_off',
    )
  })

  it('finds that one can stop where there is no need to', () => {
    const assessment = {
      stops: [
        { id: 'tired', when: '!belt.running || belt.running', needs: ['all'], reasons: ['other'] },
      ],
    }
    const found = look(job({ assessment, more: { reasons: { other: { en: 'Another reason.' } } } }))
    expect(codes(found)).toContain('loophole stop-without-need other')
  })

  it('finds that one can stop without need in the middle of a stage, after a deed of its own', () => {
    const stops = [{ id: 'idle', when: "two.position == 'off'", needs: ['told'] }]
    const criteria = [
      { id: 'all', critical: true, all: ['off', 'try'], inOrder: true },
      { id: 'told', once: "told('mate', 'ready')" },
    ]
    const more = { reasons: { other: { en: 'Another reason.' } } }
    const found = look(job({ criteria, assessment: { stops }, more }))
    expect(codes(found)).toContain('loophole stop-without-need other')
  })

  it('finds a variant in which nobody can pass or stop rightly', () => {
    const found = look(stuckJob({}))
    expect(codes(found)).toContain('dead-end no-way-to-pass off')
    expect(found.variants.map(({ passed }) => passed)).toEqual([true, false])
  })

  it('has no fault to find there once there is a right stop', () => {
    const stops = [{ id: 'stuck', when: 'one.tries > 0 && !one.opens', needs: ['told'] }]
    const found = look(stuckJob({ stops }))
    expect(codes(found)).toEqual([])
    expect(found.variants.map(({ outcome }) => outcome)).toEqual(['passed', 'stopped-safely'])
  })

  it('finds a deed after which there is no way on', () => {
    expect(codes(look(keylessJob())).join('\n')).toMatch(/^dead-end no-way-on .*"two\.hasp"/m)
  })
})

describe('exploring a job with rules that mark nothing', () => {
  const rules = [
    { id: 'hollow', never: "one.locked && one.position == 'on'" },
    { id: 'late', never: "one.locked && one.position == 'on'", from: 'off' },
    { id: 'stays_out', never: "trainee.in('corner')" },
    { id: 'stays_off', always: "one.position == 'off'", from: 'off' },
    { id: 'out_when_dead', never: "trainee.in('corner') && one.position == 'off'" },
    { id: 'runs', once: "one.position == 'on'" },
  ]
  const all = { id: 'all', critical: true, all: ['off', 'try'], inOrder: true }
  const { remarks, faults } = look(job({ criteria: [all, ...rules] }), 3_500)
  const about = (code: string) =>
    remarks.filter((remark) => remark.code === code).map((remark) => remark.about)

  it('says which rule nobody can break, where everything was tried from the start', () => {
    expect(about('cannot-be-broken')).toEqual(['hollow'])
  })

  it('says only that nobody was seen to break one where not everything was tried', () => {
    expect(about('never-broken')).toEqual(['late'])
  })

  it('says nothing of a rule that somebody can break, however harmful or late that is', () => {
    expect(remarks.map((remark) => remark.about)).toEqual(['runs', 'hollow', 'late'])
  })

  it('says which duty is fulfilled before anybody does anything', () => {
    expect(about('held-from-the-start')).toEqual(['runs'])
  })

  it('takes none of these for a fault', () => {
    expect(faults).toEqual([])
  })
})

describe('exploring an example with the script beside it', () => {
  const explored = (name: string): Exploration => {
    const { scenario } = playExample(name, 'safe')
    const { actions } = readExampleScript(name, 'safe')
    return explore(scenario, catalogue, { states: 1_500, known: [{ draw: {}, script: actions }] })
  }

  it('takes a landing for no dead end where one can climb down again', () => {
    expect(codes(explored('falls'))).toEqual([])
  })

  it('finds no pass without a critical step: nobody leaves a pan burning', () => {
    expect(codes(explored('fire'))).toEqual([])
  })

  it('counts a passing script in which something came too early, as its marks do', () => {
    const { variants, faults } = explored('confined-space')
    expect(variants).toMatchObject([{ passed: true, from: 'script' }])
    expect(faults).toEqual([])
  })
})
