import { describe, expect, it } from 'vitest'
import { markAttempt } from '../../src/assessment/mark.ts'
import { markRun } from '../../src/assessment/mark-run.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { playScript } from '../../src/engine/attempt/script.ts'
import { catalogueFacts } from '../../src/engine/catalogue.ts'
import { createRun } from '../../src/engine/create.ts'
import type { RunEvent } from '../../src/engine/event.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { validateScenario } from '../../src/scenario/validate.ts'

type Criteria = readonly Record<string, unknown>[]

const T = { en: 'x', fr: 'x', ar: 'x' }

/** A hall with a pit of bad air, a mask, an edge and a tail roller: what can hurt, well or badly sourced. */
const hall = (criteria: Criteria, more: object = {}) => ({
  format: 1,
  id: 'hall',
  version: '1.0.0',
  title: T,
  place: { kit: 'workshop', size: [20, 7, 20], noiseDecibels: 95 },
  zones: {
    pit: {
      box: [
        [5, 0, 5],
        [7, 2, 7],
      ],
      stand: [6, 0, 6],
      air: { cubicMetres: 8, gases: { carbon_monoxide: 4000 } },
    },
  },
  start: { at: [0, 0, 4] },
  equipment: {
    mask: {
      is: 'respirator',
      at: [0, 0, 3.5],
      // It leaks: how much is a figure from memory.
      with: { class: 'half_apr', filters: ['carbon_monoxide'], fits: false },
    },
    muffs: { is: 'protective-equipment', at: [0.3, 0, 3.5], with: { item: 'ear-muffs' } },
  },
  procedure: [{ id: 'only', text: T, why: T, done: "trainee.in('pit')" }],
  assessment: { mastery: 0.5, completed: "trainee.in('pit')", criteria },
  ...more,
})

const check = (criteria: Criteria, more: object = {}) =>
  validateScenario(
    JSON.stringify(hall(criteria, more), null, 1),
    'hall.json',
    catalogueFacts(catalogue),
  )

const codes = (criteria: Criteria, more: object = {}): string[] =>
  check(criteria, more)
    .diagnostics.filter(({ code }) => code.includes('memory'))
    .map(({ severity, code, path }) => `${severity} ${code} ${path}`)

function mark(criteria: Criteria, actions: readonly Action[], more: object = {}) {
  const scenario = check(criteria, more).scenario as Scenario
  const run = createRun(scenario, catalogue, { seed: 1, purpose: 'practice', parameters: {} })
  playScript(run, [...actions, { do: 'finish' }])
  return { run, result: markRun(run) }
}

const breathe: readonly Action[] = [
  { do: 'move', to: 'pit' },
  { do: 'wait', seconds: 60 },
]
const masked: readonly Action[] = [{ do: 'wear', item: 'mask' }, ...breathe]

describe('a figure from memory', () => {
  it('is refused as a ground for marks wherever it would certainly be one', () => {
    expect(codes([{ id: 'c', exposure: 'noise.niosh', below: 1 }])).toEqual([
      'error rests-on-memory /assessment/criteria/0/exposure',
    ])
    expect(codes([{ id: 'c', never: "trainee.dose('fire.burn_class') > 1.0" }])).toEqual([
      'error rests-on-memory /assessment/criteria/0/never',
    ])
    const step = { id: 'only', text: T, why: T, done: "exposure('fire.burn_class') > 1.0" }
    expect(codes([{ id: 'c', all: ['only'] }], { procedure: [step] })).toEqual([
      'error rests-on-memory /procedure/0/done',
    ])
  })

  it('is pointed out where it may be one: a mask that leaks, and who counts as hurt', () => {
    const may = (key: string): string[] => [
      `warning may-rest-on-memory /assessment/criteria/0/${key}`,
    ]
    expect(codes([{ id: 'c', exposure: 'tox.fed', below: 0.3 }])).toEqual(may('exposure'))
    expect(codes([{ id: 'c', exposure: 'noise.osha', below: 1 }])).toEqual([])
    expect(codes([{ id: 'c', never: 'trainee.hurt' }])).toEqual(may('never'))
    expect(codes([{ id: 'c', exposure: 'tox.fed', below: 0.3 }], { equipment: {} })).toEqual([])
  })

  it('names every exposure model that some kind of equipment could get one into', () => {
    const known = new Set(catalogue.exposures.map(({ id }) => id))
    const leaning = [...catalogue.kinds.values()].flatMap((kind) => {
      const items = kind.props.item?.values ?? ['']
      return items.flatMap((item) => kind.leansInto?.({ item, fits: false }) ?? [])
    })
    expect(leaning.length).toBeGreaterThanOrEqual(4)
    for (const model of leaning) expect(known).toContain(model)
    expect(new Set(leaning)).toEqual(
      new Set([
        'tox.fed',
        'tox.co2_time',
        'tox.probit',
        'tox.probit.ammonia',
        'noise.osha',
        'noise.niosh',
      ]),
    )
  })

  it('leaves a dose undecided that only a mask that leaks kept low, and none that is low without it', () => {
    const criteria = [{ id: 'gas', critical: true, exposure: 'tox.fed', below: 0.3 }]
    const bare = mark(criteria, breathe).result
    // 4000 ppm / 35 000 a minute, whatever the mouth's height: 0.114 in a minute and the way out
    expect(bare.criteria[0]).toMatchObject({ verdict: 'met', marks: 1 })
    expect(bare.criteria[0]).not.toHaveProperty('undecided')
    // Even had the mask kept nothing off, that is under 0.3; after 200 s it would be over it.
    expect(mark(criteria, masked).result.criteria[0]).toMatchObject({ verdict: 'met' })
    const long: Action = { do: 'wait', seconds: 140 }
    const { run, result: filtered } = mark(criteria, [...masked, long])
    expect(filtered.criteria[0]).toMatchObject({ verdict: 'not-observed', undecided: ['tox.fed'] })
    expect(filtered).toMatchObject({
      passed: false,
      undecided: expect.arrayContaining(['tox.fed']),
    })
    expect(filtered.score).toMatchObject({ max: 0 })
    // 0.0229 a minute of what leaks in is nowhere near 0.3, and 0.114 without the mask is there in 158 s.
    const kept = run.events.filter(({ type, model }) => type === 'near-miss' && model === 'tox.fed')
    expect(kept).toMatchObject([{ actual: 0, outputs: { keptBy: expect.any(String) } }])
    expect(run.events.filter(({ type }) => type === 'harm')).toEqual([])
    const fitting = {
      equipment: {
        mask: {
          ...hall([]).equipment.mask,
          with: { class: 'half_apr', filters: ['carbon_monoxide'] },
        },
      },
    }
    expect(mark(criteria, [...masked, long], fitting).result.criteria[0]).toMatchObject({
      verdict: 'met',
    })
  })

  it('leaves noise undecided that only muffs without a label keep low', () => {
    // 95 dB(A) takes 1 / 14 400 a second: 0.0044 in the minute and the way, over 0.003.
    const criteria = [{ id: 'noise', exposure: 'noise.osha', below: 0.003 }]
    expect(mark(criteria, breathe).result.criteria[0]).toMatchObject({ verdict: 'not-met' })
    const worn = mark(criteria, [{ do: 'wear', item: 'muffs' }, ...breathe]).result
    expect(worn.criteria[0]).toMatchObject({ verdict: 'met' })
    const start = { at: [0, 0, 4], wearing: ['ear-muffs'] }
    const plain = mark(criteria, breathe, { start }).result
    expect(plain.criteria[0]).toMatchObject({ undecided: ['noise.osha'] })
  })

  it('costs no marks as a near miss, and no pass rests on it either', () => {
    // OSHA has no ceiling of carbon monoxide: what is dangerous at once is from memory.
    const way = [{ id: 'way', all: ['only'] }]
    const { run, result } = mark(way, breathe, { limits: 'us-osha' })
    const near = run.events.filter(({ type }) => type === 'near-miss')
    expect(near).toEqual([expect.objectContaining({ model: 'atmos.entry' })])
    expect(result.score).toMatchObject({ scaled: 1, uncapped: 1 })
    expect(result).toMatchObject({ passed: false, undecided: ['atmos.entry'] })
    // NIOSH has one that was read: a near miss by it bars a pass.
    const held = mark(way, breathe, { limits: 'us-niosh' }).result
    expect(held).toMatchObject({ outcome: 'completed-unsafe', passed: false })
    expect(held).not.toHaveProperty('undecided')
  })

  it('decides nothing about who is hurt, but for what would stand without it', () => {
    const both = "trainee.hurt || trainee.in('pit')"
    const { result } = mark(
      [
        { id: 'unhurt', never: 'trainee.hurt' },
        { id: 'out', never: both },
      ],
      masked,
    )
    expect(result.criteria[0]).toMatchObject({ verdict: 'not-observed' })
    expect(result.criteria[0]?.undecided).toContain('atmos.entry')
    expect(result.criteria[1]).toMatchObject({ verdict: 'not-met' })
  })

  it('fails nobody by ending an attempt on harm, nor by spoiling the step that did it', () => {
    const { scenario } = check([{ id: 'way', all: ['only'] }])
    if (!scenario) throw new Error('The hall has faults.')
    const hurtBy = (basis: string) => {
      const outputs = { basis }
      const log: readonly RunEvent[] = [
        { n: 0, tick: 9, type: 'done', cause: { action: 0 }, by: 'trainee', do: 'move' },
        {
          n: 1,
          tick: 9,
          type: 'harm',
          cause: { event: 0 },
          model: 'fall.free',
          actual: 3,
          outputs,
        },
        { n: 2, tick: 9, type: 'step', cause: { event: 0 }, step: 'only' },
        { n: 3, tick: 9, type: 'ended', cause: { event: 1 }, how: 'danger' },
      ]
      const told = { log, restsOnMemory: () => false, holds: () => true }
      return markAttempt({ scenario, assessment: scenario.assessment, ...told })
    }
    const doubtful = hurtBy('from memory of the source, not checked against it')
    expect(doubtful).toMatchObject({ outcome: 'stopped-on-danger', undecided: ['fall.free'] })
    expect(doubtful.criteria[0]).toMatchObject({
      verdict: 'not-observed',
      undecided: ['fall.free'],
    })
    const sure = hurtBy('published')
    expect(sure).toMatchObject({ outcome: 'stopped-on-danger', passed: false })
    expect(sure).not.toHaveProperty('undecided')
    expect(sure.criteria[0]).toMatchObject({ verdict: 'not-met' })
  })
})
