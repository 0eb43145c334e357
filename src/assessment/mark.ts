import { word } from '../engine/event.ts'
import { type Evidenced, isInVariant, judgeCriteria } from './criteria.ts'
import { dangersOf } from './dangers.ts'
import { decide } from './decide.ts'
import { endingOf } from './ending.ts'
import type { Result } from './result.ts'
import { competenciesOf, earnedBy, scoreOf } from './score.ts'
import { type JudgedStep, judgeSteps } from './steps.ts'

export const DEFAULT_MASTERY = 0.8

/** The mark is a pure function of the evidence. Duration never earns points. */
export function markAttempt(evidence: Evidenced): Result {
  const { scenario, assessment, log, holds } = evidence
  const steps = judgeSteps(scenario, assessment, (step) => isInVariant(step, holds), log)
  const ending = endingOf(assessment, log)
  const { criteria, needed } = judgeCriteria(evidence, steps, ending.rightStop)
  const mastery = assessment.mastery ?? DEFAULT_MASTERY
  // Where no step is left there is nothing to help with, and asking is free.
  const hints = log.filter((event) => event.type === 'hint' && word(event, 'step') !== '').length
  const earned = earnedBy(needed, hints * (assessment.hintCost ?? 0))
  const dangers = dangersOf(scenario, log)
  const { outcome, passed, completed, undecided, isCapped } = decide({
    assessment,
    log,
    steps,
    needed,
    ending,
    dangers,
    reaches: earned.uncapped >= mastery,
    nothingToEarn: earned.max === 0,
  })
  return {
    outcome,
    passed,
    completed,
    score: scoreOf(earned, isCapped, mastery),
    mastery,
    criteria,
    competencies: competenciesOf(scenario, needed, mastery),
    steps: steps.map(({ id, state, tick, reached }) => ({
      id,
      state,
      tick,
      ...(reached === false && { reached }),
    })),
    coverage: coverageOf(steps),
    harm: dangers.worst,
    ...(undecided.length > 0 && { undecided }),
    hints,
    ticks: log.findLast((event) => event.type === 'ended')?.tick ?? log.at(-1)?.tick ?? 0,
  }
}

function coverageOf(steps: readonly JudgedStep[]): Result['coverage'] {
  const exercised = steps.filter((step) => step.state === 'done' || step.state === 'early').length
  return { steps: exercised, of: steps.length }
}
