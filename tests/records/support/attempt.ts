import type { CriterionResult, Result } from '../../../src/assessment/result.ts'
import { uuidV5 } from '../../../src/core/hash.ts'
import {
  type Attempt,
  chainOf,
  digestOf,
  evidenceOfAttempt,
} from '../../../src/engine/attempt/attempt.ts'
import { scenarioHash } from '../../../src/engine/create.ts'
import type { RunEvent } from '../../../src/engine/event.ts'
import { NAMESPACE } from '../../../src/records/names.ts'
import type { Scenario } from '../../../src/scenario/schema.ts'
import { pumpScenario } from './pump-scenario.ts'

const criterion = (
  fields: Partial<CriterionResult> & { readonly id: string },
): CriterionResult => ({
  competency: 'isolate_energy',
  critical: false,
  verdict: 'met',
  marks: 1,
  of: 1,
  events: [],
  ...fields,
})

export const passedResult: Result = {
  outcome: 'passed',
  passed: true,
  completed: true,
  score: { scaled: 0.889, raw: 8, min: 0, max: 9, uncapped: 0.889 },
  mastery: 0.8,
  criteria: [
    criterion({ id: 'order', marks: 4, of: 4, events: [1, 2] }),
    criterion({ id: 'no_hand_in_live_pump', critical: true, marks: 3, of: 3 }),
    criterion({
      id: 'told_in_time',
      competency: 'tell_people',
      verdict: 'not-met',
      marks: 1,
      of: 2,
    }),
    criterion({
      id: 'only_with_group_lock',
      competency: 'never_seen',
      verdict: 'not-observed',
      marks: 0,
    }),
  ],
  competencies: [
    { id: 'isolate_energy', scaled: 1, met: true },
    { id: 'tell_people', scaled: 0.5, met: false },
  ],
  steps: [
    { id: 'tell', state: 'done', tick: 30 },
    { id: 'isolate', state: 'done', tick: 90 },
    { id: 'change', state: 'missed', tick: null },
  ],
  coverage: { steps: 2, of: 3 },
  harm: { actual: 0, potential: 0 },
  hints: 0,
  ticks: 43_215,
}

/** The same job done by luck: everything earned but for the critical criterion. */
export const unsafeResult: Result = {
  ...passedResult,
  outcome: 'completed-unsafe',
  passed: false,
  score: { scaled: 0.79, raw: 8, min: 0, max: 9, uncapped: 0.889 },
  criteria: passedResult.criteria.map((c) =>
    c.critical ? { ...c, verdict: 'not-met' as const, marks: 0 } : c,
  ),
  competencies: [{ id: 'isolate_energy', scaled: 0.95, met: false }],
  harm: { actual: 0, potential: 3 },
}

/** Every critical criterion met, and still somebody could have been hurt for life. */
export const nearMissResult: Result = {
  ...passedResult,
  outcome: 'completed-unsafe',
  passed: false,
  score: unsafeResult.score,
  harm: { actual: 0, potential: 3 },
}

/** The same job done well, but for what a figure that nobody checked would decide. */
export const undecidedResult: Result = {
  ...passedResult,
  outcome: 'not-passed',
  passed: false,
  undecided: ['fall.free'],
}

/** Events as the engine writes them, without their number and cause. */
export type Telling = { readonly tick: number; readonly type: string } & Readonly<
  Record<string, RunEvent[string]>
>

export const numbered = (events: readonly Telling[]): readonly RunEvent[] =>
  events.map((event, n) => ({
    ...event,
    n,
    cause: n === 0 ? { action: 0 } : { event: n - 1 },
  }))

const richEvents: readonly RunEvent[] = numbered([
  { tick: 10, type: 'done', by: 'trainee', do: 'say', phrase: 'going_to_work' },
  { tick: 30, type: 'step', step: 'tell' },
  {
    tick: 60,
    type: 'rejected',
    by: 'trainee',
    do: 'place',
    item: 'isolator',
    code: 'needs-off',
    params: { item: 'isolator' },
  },
  {
    tick: 61,
    type: 'rejected',
    by: 'sam',
    do: 'operate',
    item: 'pump',
    code: 'locked',
    params: {},
  },
  { tick: 70, type: 'hint', step: 'isolate', level: 1 },
  { tick: 80, type: 'early', step: 'change', missing: ['isolate'] },
  { tick: 85, type: 'criterion', criterion: 'no_hand_in_live_pump', state: 'broken' },
  {
    tick: 86,
    type: 'near-miss',
    who: 'trainee',
    item: 'pump',
    part: 'rotor',
    actual: 0,
    potential: 3,
    model: 'cobot.limit',
    inputs: { speed: 0.8, sources: 'isolator' },
    outputs: { reason: 'a hand at a nip', source: 'ISO/TS 15066', basis: 'published' },
  },
  {
    tick: 88,
    type: 'harm',
    who: 'sam',
    item: 'pump',
    part: 'rotor',
    actual: 2,
    potential: 3,
    model: 'cobot.limit',
    inputs: { speed: 0.8 },
    outputs: { reason: 'a hand at a nip', source: 'ISO/TS 15066' },
  },
  { tick: 90, type: 'step', step: 'isolate' },
  { tick: 95, type: 'interruption', interruption: 'phone', state: 'begun', by: null },
  { tick: 99, type: 'interruption', interruption: 'phone', state: 'answered' },
  { tick: 100, type: 'answered', question: 'why_lock', choice: 'others', right: true },
  { tick: 110, type: 'reported', by: 'trainee', about: 'sump', finding: 'slippery', rating: 3 },
  { tick: 120, type: 'paused' },
  { tick: 120, type: 'resumed' },
  { tick: 130, type: 'advise', text: 'Maria, look at the label', by: 'instructor' },
  {
    tick: 3600,
    type: 'exposure',
    model: 'noise.osha',
    value: 0.51,
    unit: '1',
    ofLimit: true,
    thresholds: 1,
  },
  {
    tick: 7200,
    type: 'exposure',
    model: 'noise.osha',
    value: 0.6,
    unit: '1',
    ofLimit: true,
    thresholds: 1,
  },
  { tick: 43_215, type: 'finished', completed: true },
  { tick: 43_215, type: 'ended', how: 'finished' },
])

interface Wanted extends Partial<Omit<Attempt<Result>, 'scenario'>> {
  readonly document?: Scenario
}

/** An attempt file whose hash, digest and chain are right for what it holds. */
export function attemptWith({ document = pumpScenario, ...wanted }: Wanted = {}): Attempt<Result> {
  const actions = wanted.actions ?? [{ n: 0, tick: 0, by: 'trainee', do: 'finish' as const }]
  const events = wanted.events ?? richEvents
  const draft: Attempt<Result> = {
    format: 'millwright-attempt/1',
    id: uuidV5('a test', NAMESPACE),
    parent: null,
    scripted: true,
    scenario: {
      id: document.id,
      version: document.version,
      sha256: scenarioHash(document),
      document,
    },
    engine: '0.1.0',
    seed: 7,
    parameters: { supply: 400 },
    purpose: 'assessment',
    interface: 'script',
    language: 'en',
    startedAt: '2026-03-01T09:30:00+02:00',
    tracks: null,
    result: passedResult,
    digest: '',
    ...wanted,
    actions,
    events,
    chain: chainOf(actions, events),
  }
  return { ...draft, digest: digestOf(evidenceOfAttempt(draft)) }
}
