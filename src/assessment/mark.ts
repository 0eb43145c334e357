import { amount, type RunEvent, word } from '../engine/event.ts'
import { isNotTheirs } from '../engine/people/casualty.ts'
import type { Assessment, Criterion, Scenario, ScenarioStep } from '../scenario/schema.ts'
import { type Evidence, judge } from './judge.ts'
import { doubtfulEnding, restsOnMemory } from './reached.ts'
import type { CompetencyResult, CriterionResult, Outcome, Result, Verdict } from './result.ts'
import { type JudgedStep, judgeSteps } from './steps.ts'

export const DEFAULT_MASTERY = 0.8
/** What is no pass, for whatever reason, leaves the score this much below mastery. */
const CAP_BELOW_MASTERY = 0.01

/** Everything a mark rests on: nothing else about the attempt is ever looked at. */
export interface Evidenced extends Evidence {
  readonly scenario: Scenario
  readonly assessment: Assessment
  /** Whether a condition over the drawn parameters (`only`) holds in this variant. */
  readonly holds: (only: string) => boolean
  /** What a person found of a criterion instead of what the log gives, by its id. */
  readonly found?: ReadonlyMap<string, Verdict>
}

/** The mark is a pure function of the evidence. Duration never earns points. */
export function markAttempt(evidence: Evidenced): Result {
  const { scenario, assessment, log, holds } = evidence
  const inVariant = (item: { only?: string | undefined }): boolean =>
    item.only === undefined || holds(item.only)
  const steps = judgeSteps(scenario, assessment, (step: ScenarioStep) => inVariant(step), log)
  const ended = log.findLast((event) => event.type === 'ended')
  const how = ended ? word(ended, 'how') : 'abandoned'
  const stop = assessment.stops?.find((candidate) => justified(log).includes(candidate.id))
  const stoppedRightly = how === 'stopped' && stop !== undefined
  const counted = assessment.criteria.filter(
    (criterion) =>
      inVariant(criterion) &&
      isAsked(criterion, steps) &&
      (!stoppedRightly || stop.needs.includes(criterion.id)),
  )
  const results = assessment.criteria.map((criterion) => {
    const result = resultOf(criterion, steps, evidence, counted.includes(criterion))
    return judgedBy(result, evidence.found?.get(criterion.id))
  })
  const mastery = assessment.mastery ?? DEFAULT_MASTERY
  // Where no step is left there is nothing to help with, and asking is free.
  const hints = log.filter((event) => event.type === 'hint' && word(event, 'step') !== '').length
  const needed = results.filter(
    ({ id, verdict }) => verdict !== 'not-observed' || counted.some((each) => each.id === id),
  )
  const criticalFailed = needed.some((result) => result.critical && result.verdict === 'not-met')
  // A rule that it never came to bars nobody, but where the scenario asks that it be shown.
  const mustArise = new Set(assessment.criteria.flatMap((each) => (each.mustArise ? each.id : [])))
  // What a figure from memory cut short could still have shown it.
  const isCut = doubtfulEnding(log).length > 0
  const unseen = needed.some(
    ({ id, critical, verdict, undecided, untested }) =>
      verdict === 'not-observed' &&
      !undecided &&
      ((critical && !untested) || (mustArise.has(id) && !isCut)),
  )
  const dangers = log.filter(
    (event) =>
      (event.type === 'harm' || event.type === 'near-miss') && !isNotTheirs(scenario, event),
  )
  const worst = worstOf(dangers)
  const doubtful = dangers.filter(restsOnMemory)
  // Luck does not pass: what nearly hurt somebody bars a pass as what hurt them does. What a figure
  // from memory says of it costs no marks; it leaves the attempt for a person to decide.
  const unsafe = criticalFailed || doubtful.length < dangers.length
  const earned = scoreOf(needed, hints * (assessment.hintCost ?? 0))
  const reaches = earned.uncapped >= mastery
  const allDone = log.some(
    ({ type, completed: done }) => ['finished', 'stopped'].includes(type) && done === true,
  )
  // Where nothing says when the job is done, what is not critical may be left out, for its marks.
  const critical = steps.filter(({ document }) => document.critical === true)
  const isOwed =
    assessment.completed !== undefined || critical.some(({ state }) => state === 'missed')
  const enough = allDone || !isOwed
  const undecided = new Set([
    ...doubtful.map((event) => word(event, 'model')),
    ...needed.flatMap((result) => (result.critical ? (result.undecided ?? []) : [])),
  ])
  const sound = !unsafe && !unseen
  const good = reaches && sound && undecided.size === 0
  const isOpen =
    undecided.size > 0 &&
    sound &&
    (reaches || earned.max === 0) &&
    (how === 'danger' || (how === 'finished' ? enough : stoppedRightly))
  const outcome = outcomeOf({
    how,
    good,
    enough,
    isDone: allDone || (enough && critical.length > 0),
    stoppedRightly,
    unsafe,
  })
  const passed = outcome === 'passed' || (outcome === 'stopped-safely' && good)
  const isCapped = unsafe || !(passed || isOpen)
  const { raw, min, max, uncapped } = earned
  return {
    outcome,
    passed,
    completed: allDone || outcome === 'passed' || outcome === 'completed-unsafe',
    score: {
      scaled: isCapped ? Math.min(uncapped, topBelow(mastery)) : uncapped,
      raw,
      min,
      max,
      uncapped,
    },
    mastery,
    criteria: results,
    competencies: competenciesOf(scenario, needed, mastery),
    steps: steps.map(({ id, state, tick, reached }) => ({
      id,
      state,
      tick,
      ...(reached === false && { reached }),
    })),
    coverage: coverageOf(steps),
    harm: worst,
    ...(isOpen && { undecided: [...undecided] }),
    hints,
    ticks: ended?.tick ?? log.at(-1)?.tick ?? 0,
  }
}

/** Whether this variant, or the alternative taken, asks for the steps that a criterion rests on. */
function isAsked(criterion: Criterion, steps: readonly JudgedStep[]): boolean {
  const ids =
    'all' in criterion
      ? criterion.all
      : 'from' in criterion && criterion.from !== undefined
        ? [criterion.from]
        : []
  const isExcused = (id: string): boolean =>
    steps.some((step) => step.id === id && step.state === 'excused')
  return ids.length === 0 || !ids.every(isExcused)
}

const justified = (log: readonly RunEvent[]): readonly string[] => {
  const stopped = log.findLast((event) => event.type === 'stopped')
  return Array.isArray(stopped?.justified) ? stopped.justified.map(String) : []
}

function resultOf(
  criterion: Criterion,
  steps: readonly JudgedStep[],
  evidence: Evidence,
  counted: boolean,
): CriterionResult {
  const of = criterion.weight ?? 1
  const base = {
    id: criterion.id,
    competency: criterion.competency ?? null,
    critical: criterion.critical === true,
    of,
  }
  if (!counted) return { ...base, verdict: 'not-observed', marks: 0, events: [] }
  const { verdict, share, events, undecided, untested } = judge(criterion, steps, evidence)
  return {
    ...base,
    verdict,
    marks: rounded(of * share),
    events: [...new Set(events)],
    ...(undecided && { undecided }),
    ...(untested && { untested }),
  }
}

/** The same criterion as a person found it: all its marks or none, and decided. */
function judgedBy(result: CriterionResult, found: Verdict | undefined): CriterionResult {
  if (found === undefined || found === result.verdict) return result
  const { undecided: _undecided, untested: _untested, ...rest } = result
  return { ...rest, verdict: found, marks: found === 'met' ? result.of : 0 }
}

/** Marks are told to a thousandth, so that sums of shares come out even. */
const rounded = (n: number): number => Math.round(n * 1000) / 1000

function scoreOf(
  results: readonly CriterionResult[],
  hintCost: number,
): Omit<Result['score'], 'scaled'> {
  const observed = results.filter((result) => result.verdict !== 'not-observed')
  const max = rounded(observed.reduce((sum, result) => sum + result.of, 0))
  const earned = observed.reduce((sum, result) => sum + result.marks, 0)
  const raw = rounded(Math.max(0, earned - hintCost * max))
  return { raw, min: 0, max, uncapped: max === 0 ? 0 : rounded(raw / max) }
}

const topBelow = (mastery: number): number => rounded(Math.max(0, mastery - CAP_BELOW_MASTERY))

function worstOf(log: readonly RunEvent[]): Result['harm'] {
  let actual = 0
  let potential = 0
  for (const event of log) {
    if (event.type === 'harm') actual = Math.max(actual, amount(event, 'actual'))
    potential = Math.max(potential, amount(event, 'potential'), amount(event, 'actual'))
  }
  return { actual, potential }
}

interface Facts {
  readonly how: string
  readonly good: boolean
  /** Nothing is owed that a pass cannot do without. */
  readonly enough: boolean
  /** So much of the job is done that it counts as done. */
  readonly isDone: boolean
  readonly stoppedRightly: boolean
  readonly unsafe: boolean
}

/** Stopping without need is not a pass and never unsafe; a job done by luck has a word of its own. */
function outcomeOf({ how, good, enough, isDone, stoppedRightly, unsafe }: Facts): Outcome {
  if (how === 'danger') return 'stopped-on-danger'
  if (how === 'stopped') return stoppedRightly && good ? 'stopped-safely' : 'not-passed'
  if (how !== 'finished') return 'abandoned'
  if (good && enough) return 'passed'
  return isDone && unsafe ? 'completed-unsafe' : 'not-passed'
}

function competenciesOf(
  scenario: Scenario,
  results: readonly CriterionResult[],
  mastery: number,
): CompetencyResult[] {
  return Object.keys(scenario.competencies ?? {}).flatMap((id) => {
    const own = results.filter(
      (result) => result.competency === id && result.verdict !== 'not-observed',
    )
    const of = own.reduce((sum, result) => sum + result.of, 0)
    if (of === 0) return []
    const scaled = rounded(own.reduce((sum, result) => sum + result.marks, 0) / of)
    const failed = own.some((result) => result.critical && result.verdict === 'not-met')
    return [{ id, scaled, met: scaled >= mastery && !failed }]
  })
}

function coverageOf(steps: readonly JudgedStep[]): Result['coverage'] {
  const exercised = steps.filter((step) => step.state === 'done' || step.state === 'early').length
  return { steps: exercised, of: steps.length }
}
