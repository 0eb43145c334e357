import type { Assessment, Criterion, Scenario } from '../scenario/schema.ts'
import type { RightStop } from './ending.ts'
import { type Evidence, judge } from './judge.ts'
import type { CriterionResult, Verdict } from './result.ts'
import { rounded } from './score.ts'
import type { JudgedStep } from './steps.ts'

/** Everything a mark rests on: nothing else about the attempt is ever looked at. */
export interface Evidenced extends Evidence {
  readonly scenario: Scenario
  readonly assessment: Assessment
  /** Whether a condition over the drawn parameters (`only`) holds in this variant. */
  readonly holds: (only: string) => boolean
  /** What a person found of a criterion instead of what the log gives, by its id. */
  readonly found?: ReadonlyMap<string, Verdict>
}

export interface JudgedCriteria {
  /** All that the assessment has, in its order. */
  readonly criteria: readonly CriterionResult[]
  /** Those that this attempt is marked by: what it asked for, and what a person found besides. */
  readonly needed: readonly CriterionResult[]
}

/** Whether this variant has a step or a criterion. */
export const isInVariant = (
  { only }: { readonly only?: string | undefined },
  holds: Evidenced['holds'],
): boolean => only === undefined || holds(only)

/** Judges each criterion that the variant, the way taken and a right stop leave to be judged. */
export function judgeCriteria(
  evidence: Evidenced,
  steps: readonly JudgedStep[],
  stop: RightStop | undefined,
): JudgedCriteria {
  const isCounted = (criterion: Criterion): boolean =>
    isInVariant(criterion, evidence.holds) &&
    isAsked(criterion, steps) &&
    (stop === undefined || stop.needs.includes(criterion.id))
  const judged = evidence.assessment.criteria.map((criterion) => {
    const counted = isCounted(criterion)
    const result = counted ? resultOf(criterion, steps, evidence) : notCounted(criterion)
    return { counted, result: judgedBy(result, evidence.found?.get(criterion.id)) }
  })
  return {
    criteria: judged.map(({ result }) => result),
    needed: judged
      .filter(({ counted, result }) => counted || result.verdict !== 'not-observed')
      .map(({ result }) => result),
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

const baseOf = (criterion: Criterion) => ({
  id: criterion.id,
  competency: criterion.competency ?? null,
  critical: criterion.critical === true,
  of: criterion.weight ?? 1,
})

const notCounted = (criterion: Criterion): CriterionResult => ({
  ...baseOf(criterion),
  verdict: 'not-observed',
  marks: 0,
  events: [],
})

function resultOf(
  criterion: Criterion,
  steps: readonly JudgedStep[],
  evidence: Evidence,
): CriterionResult {
  const { verdict, share, events, undecided, untested } = judge(criterion, steps, evidence)
  const base = baseOf(criterion)
  return {
    ...base,
    verdict,
    marks: rounded(base.of * share),
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
