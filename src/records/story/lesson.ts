import { actionBehind, originOf, type RunEvent } from '../../engine/event.ts'
import type { Criterion, ScenarioStep } from '../../scenario/schema.ts'
import { type FinishedAttempt, lastTick } from './attempt.ts'
import { type Skipped, skippedBy } from './skipped.ts'
import { isDanger } from './turning-point.ts'

/** The one thing to do otherwise next time, and from where it can be tried again. */
export interface Lesson {
  /** The step that was left out, or the criterion that was not met; neither where there was none. */
  readonly step: ScenarioStep | null
  readonly criterion: Criterion | null
  /** What was unsafe where every criterion was met all the same; null where one was missed. */
  readonly danger: RunEvent | null
  readonly redoTick: number
}

/** Tick at which the deed began that an event follows from. */
function deedTick({ actions, events }: FinishedAttempt, event: RunEvent): number {
  const at = originOf(event, events)
  const action = actionBehind(at)
  return (action === null ? undefined : actions[action]?.tick) ?? at.tick
}

/** The critical criterion that an event broke; null where it broke none. */
export function brokenBy(event: RunEvent, { result, scenario }: FinishedAttempt): Criterion | null {
  const broken = result.criteria.find(
    ({ critical, verdict, events }) =>
      critical && verdict === 'not-met' && events.includes(event.n),
  )
  return scenario.document.assessment.criteria.find(({ id }) => id === broken?.id) ?? null
}

/**
 * The criterion not met that asks for a step, else the one that cost most, critical ones first. Where
 * nothing of the procedure was begun, no step parted the ways: it turns on what the worst moment broke.
 */
export function pointMissed(
  attempt: FinishedAttempt,
  step: ScenarioStep | null,
  worst: RunEvent | null,
): Criterion | null {
  const { result, scenario } = attempt
  const failed = result.criteria
    .filter(({ verdict }) => verdict === 'not-met')
    .toSorted(
      (a, b) => Number(b.critical) - Number(a.critical) || b.of - b.marks - (a.of - a.marks),
    )
  const { criteria } = scenario.document.assessment
  const isBegun = result.steps.some(({ state }) => state === 'done' || state === 'early')
  const broken = worst && !isBegun ? brokenBy(worst, attempt) : null
  if (broken) return broken
  const ofStep = criteria.find(
    (each) =>
      step !== null &&
      'all' in each &&
      each.all.includes(step.id) &&
      failed.some(({ id }) => id === each.id),
  )
  return ofStep ?? criteria.find(({ id }) => id === failed[0]?.id) ?? null
}

const nothing = { step: null, criterion: null, danger: null } as const

/** `leftOut`: the steps that had been left out when the worst happened, what is behind it first. */
export function lessonOf(
  attempt: FinishedAttempt,
  worst: RunEvent | null,
  leftOut: readonly Skipped[],
): Lesson {
  const { events, result } = attempt
  const skipped = leftOut[0]
  if (skipped) return { ...nothing, step: skipped.step, redoTick: skipped.since }
  const undone = worst || result.passed ? undefined : skippedBy(attempt, lastTick(attempt))[0]
  if (undone) {
    // Who stopped without need goes on from there.
    const stopped = events.find(({ type }) => type === 'stopped')
    return { ...nothing, step: undone.step, redoTick: stopped?.tick ?? undone.since }
  }
  const criterion = result.passed ? null : pointMissed(attempt, null, worst)
  const judged = result.criteria.find(({ id }) => id === criterion?.id)
  const evidence = worst ?? events[judged?.events[0] ?? -1]
  const danger = worst && isDanger(worst) && !criterion ? worst : null
  return { step: null, criterion, danger, redoTick: evidence ? deedTick(attempt, evidence) : 0 }
}
