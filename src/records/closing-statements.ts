import type { CriterionResult, Result } from '../assessment/result.ts'
import type { Json } from '../core/json.ts'
import { isoDuration } from '../core/time.ts'
import type { Attempt } from '../engine/attempt/attempt.ts'
import { amount, isOwnDose, type RunEvent, word } from '../engine/event.ts'
import type { Activities } from './activities.ts'
import type { Said } from './event-statements.ts'
import { RESULT } from './names.ts'
import { procedureStatements } from './procedure-statements.ts'
import type { Activity, Extensions } from './statement.ts'
import { toldCompletion } from './told-completion.ts'
import { toldScore } from './told-score.ts'
import { VERBS } from './verbs.ts'

/** A statement made at the end, with the name its id comes from and the competencies it is about. */
export interface Closing extends Said {
  readonly name: string
  readonly competencies: readonly Activity[]
}

/**
 * What is said once all is known: the procedure as a whole, each criterion, then the outcome, then
 * the end. A person who left is not judged: leaving, for whatever reason, costs nothing, so that only the end is told.
 */
export function closingStatements(
  attempt: Attempt<Result>,
  activities: Activities,
): readonly Closing[] {
  const { result, scripted, events } = attempt
  const object = activities.scenario
  const duration = isoDuration(result.ticks)
  const left = result.outcome === 'abandoned' && !scripted
  const terminated: Closing = {
    name: 'terminated',
    verb: VERBS.terminated,
    object,
    competencies: [],
    result: {
      duration,
      extensions: {
        [RESULT.outcome]: result.outcome,
        ...(result.undecided && { [RESULT.undecided]: [...result.undecided] }),
      },
    },
  }
  if (left) return [terminated]
  const verdict: Closing = {
    name: result.passed ? 'passed' : 'failed',
    verb: result.passed ? VERBS.passed : VERBS.failed,
    object,
    competencies: result.competencies.map(({ id }) => activities.competency(id)),
    result: {
      score: toldScore(result),
      success: result.passed,
      completion: toldCompletion(result),
      duration,
      extensions: outcomeOf(result, events),
    },
  }
  // Neither passed nor failed: what would decide it is a figure that nobody checked.
  const undecided = (models: readonly string[]): Closing => ({
    name: 'attempted',
    verb: VERBS.attempted,
    object,
    competencies: verdict.competencies,
    result: {
      completion: toldCompletion(result),
      duration,
      extensions: { ...outcomeOf(result, events), [RESULT.undecided]: [...models] },
    },
  })
  const completed: Closing = {
    name: 'completed',
    verb: VERBS.completed,
    object,
    competencies: [],
    result: { completion: true, duration },
  }
  return [
    ...procedureStatements(attempt, activities).map((said) => ({ ...said, competencies: [] })),
    ...result.criteria.map((criterion) => criterionStatement(criterion, activities)),
    result.undecided ? undecided(result.undecided) : verdict,
    ...(toldCompletion(result) ? [completed] : []),
    terminated,
  ]
}

/**
 * What was not observed is told as that: neither a success nor a failure, and without a score; where
 * figures from memory would have decided, with their models.
 */
function criterionStatement(criterion: CriterionResult, activities: Activities): Closing {
  const { id, competency, critical, verdict, marks, of, events, undecided } = criterion
  const observed = verdict !== 'not-observed'
  const score = { scaled: of > 0 ? marks / of : 0, raw: marks, min: 0, max: of }
  return {
    name: `criterion:${id}`,
    verb: VERBS.assessed,
    object: activities.criterion(id),
    competencies: competency === null ? [] : [activities.competency(competency)],
    result: {
      ...(observed && of > 0 ? { score } : {}),
      ...(observed ? { success: verdict === 'met' } : {}),
      extensions: {
        [RESULT.verdict]: verdict,
        [RESULT.critical]: critical,
        [RESULT.evidence]: [...events],
        ...(undecided && { [RESULT.undecided]: [...undecided] }),
      },
    },
  }
}

function outcomeOf(result: Result, log: readonly RunEvent[]): Extensions {
  const { score } = result
  const capped = toldScore(result).scaled !== score.uncapped
  const extensions: Record<string, Json> = {
    [RESULT.outcome]: result.outcome,
    [RESULT.mastery]: result.mastery,
    [RESULT.coverage]: { ...result.coverage },
    [RESULT.competencies]: Object.fromEntries(
      result.competencies.map(({ id, scaled, met }) => [id, { scaled, met }]),
    ),
    [RESULT.worstHarm]: { ...result.harm },
    [RESULT.hints]: result.hints,
    [RESULT.dose]: dosesOf(log),
  }
  return capped ? { ...extensions, [RESULT.uncapped]: score.uncapped } : extensions
}

/** The last value that the log has of each dose. */
function dosesOf(log: readonly RunEvent[]): Json {
  const doses: Record<string, Json> = {}
  for (const event of log) {
    if (isOwnDose(event) && typeof event.model === 'string')
      doses[event.model] = {
        value: amount(event, 'value'),
        unit: word(event, 'unit'),
        ofLimit: event.ofLimit === true,
      }
  }
  return doses
}
