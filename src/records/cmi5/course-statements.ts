import type { Result } from '../../assessment/result.ts'
import { uuidV5 } from '../../core/hash.ts'
import type { Json } from '../../core/json.ts'
import { isoDuration, TICKS_PER_SECOND } from '../../core/time.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { isRecord } from '../check-parts.ts'
import { instantOf, realTicks } from '../moment.ts'
import { RESULT } from '../names.ts'
import type { Extensions, StatementResult, Verb } from '../statement.ts'
import { statementsOf } from '../statements.ts'
import { toldCompletion } from '../told-completion.ts'
import { toldScore } from '../told-score.ts'
import { VERBS } from '../verbs.ts'
import type { LaunchData } from './launch-data.ts'
import type { LaunchParameters } from './launch-parameters.ts'

const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories'
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'

/** One launch of a course: what its address said and what its platform said. */
export interface Course {
  readonly parameters: LaunchParameters
  readonly data: LaunchData
}

/** What a platform has of this registration already: it takes each of these once. */
export interface Told {
  readonly completed: boolean
  readonly passed: boolean
  /** In this session, passed or failed. */
  readonly verdict: boolean
}

/** A statement with the actor and the context of a platform, which are its own to shape. */
export interface CourseStatement {
  readonly id: string
  readonly [property: string]: Json | undefined
}

/** The verbs that cmi5 defines and a job may use: each is said as cmi5 says it, or not at all. */
const DEFINED = new Set<string>(
  [VERBS.initialized, VERBS.completed, VERBS.passed, VERBS.failed, VERBS.terminated].map(
    ({ id }) => id,
  ),
)

/** What opens a session (cmi5 Quartz, 9.3.2). `at` is ISO 8601. */
export const initializedStatement = (course: Course, at: string): CourseStatement =>
  defined(course, { verb: VERBS.initialized, at, about: 'session' })

/** What ends a session (9.3.8), after so many seconds. */
export const terminatedStatement = (
  course: Course,
  at: string,
  seconds: number,
): CourseStatement => {
  const duration = isoDuration(Math.max(0, Math.round(seconds * TICKS_PER_SECOND)))
  return defined(course, { verb: VERBS.terminated, at, about: 'session', result: { duration } })
}

/** Whether an attempt is what the platform waits for, so that the session ends with it. */
export function isAwaited(attempt: Attempt<Result>, wanted: Attempt['purpose']): boolean {
  if (attempt.result.outcome === 'abandoned') return false
  return wanted !== 'assessment' || attempt.purpose === 'assessment'
}

/**
 * An attempt as its platform takes it: what happened as statements of our own within the session
 * (cmi5 Quartz, 7.1.3), then completed, passed or failed (9.3). A pass needs our mark and, where the
 * platform asks for one, its mastery score as well. Outside the mode `Normal` nothing is told (10.2.2).
 */
export function courseStatements(
  attempt: Attempt<Result>,
  course: Course,
  told: Told,
): readonly CourseStatement[] {
  if (course.data.launchMode !== 'Normal') return []
  const own = statementsOf(attempt)
    .filter(({ verb }) => !DEFINED.has(verb.id))
    .map((statement): CourseStatement => {
      const { actor: _actor, context, ...rest } = statement
      return {
        ...(rest as unknown as { id: string } & Record<string, Json>),
        actor: course.parameters.actor,
        context: inCourse(course, context as unknown as Json),
      }
    })
  return [...own, ...verdictOf(attempt, course, told)]
}

/** What a platform has once it was told these. */
export function toldAfter(told: Told, said: readonly CourseStatement[]): Told {
  const verbs = new Set(said.map(({ verb }) => recordIn(verb).id))
  const passed = verbs.has(VERBS.passed.id)
  return {
    completed: told.completed || verbs.has(VERBS.completed.id),
    passed: told.passed || passed,
    verdict: told.verdict || passed || verbs.has(VERBS.failed.id),
  }
}

function verdictOf(
  attempt: Attempt<Result>,
  course: Course,
  told: Told,
): readonly CourseStatement[] {
  const { result, purpose } = attempt
  if (result.outcome === 'abandoned') return []
  const at = instantOf(attempt, result.ticks)
  const duration = isoDuration(realTicks(attempt, result.ticks))
  const about = attempt.id
  const judged = purpose === 'assessment'
  const whole = judged ? toldCompletion(result) : true
  const completed = {
    ...{ verb: VERBS.completed, at, about, moves: true },
    result: { completion: true, duration },
  }
  // What only a figure that nobody checked would decide is neither passed nor failed.
  const decided = judged && !result.undecided
  const mark = decided && !told.verdict && !told.passed ? markOf(result, course.data) : null
  return [
    ...(whole && !told.completed ? [defined(course, completed)] : []),
    ...(mark
      ? [
          defined(course, {
            verb: mark.passed ? VERBS.passed : VERBS.failed,
            ...{ at, about, moves: true },
            extensions: mark.extensions,
            result: {
              ...mark.score,
              success: mark.passed,
              duration,
              extensions: { [RESULT.outcome]: result.outcome },
            },
          }),
        ]
      : []),
  ]
}

interface Mark {
  readonly passed: boolean
  readonly score: Pick<StatementResult, 'score'>
  /** Of the context. */
  readonly extensions: Extensions
}

/** Verb and score agree with the platform's mastery score (9.3.4, 9.3.5), or there is no score. */
function markOf(result: Result, { masteryScore }: LaunchData): Mark {
  const mastery = masteryScore ?? result.mastery
  const passed = result.passed && (masteryScore === null || result.score.scaled >= masteryScore)
  const { scaled } = toldScore({ ...result, passed, mastery })
  const agrees = passed || masteryScore === null || scaled < masteryScore
  return {
    passed,
    score: agrees ? { score: { scaled } } : {},
    extensions: masteryScore === null ? {} : { [MASTERY]: masteryScore },
  }
}

interface Said {
  readonly verb: Verb
  readonly at: string
  /** With the session, what the id of the statement comes from: it is said once about this. */
  readonly about: string
  readonly result?: StatementResult
  readonly extensions?: Extensions
  /** Whether it may move the learner on (9.6.2.2). */
  readonly moves?: boolean
}

function defined(course: Course, said: Said): CourseStatement {
  const { parameters, data } = course
  const { verb, at, about, result, extensions = {}, moves = false } = said
  const categories = ['cmi5', ...(moves ? ['moveon'] : [])]
  const context = {
    contextActivities: { category: categories.map((id) => ({ id: `${CATEGORIES}/${id}` })) },
    extensions,
  }
  return {
    id: uuidV5(`${data.sessionId} ${verb.id} ${about}`, parameters.registration),
    actor: parameters.actor,
    verb: verb as unknown as Json,
    object: { objectType: 'Activity', id: parameters.activityId },
    ...(result ? { result: result as unknown as Json } : {}),
    context: inCourse(course, context),
    timestamp: at,
    version: '1.0.3',
  }
}

/** A context with the platform's template in it: ours is added, nothing of the template's replaced (10.2.1). */
function inCourse({ parameters, data }: Course, own: Json): Json {
  const template = data.contextTemplate
  const mine = recordIn(own)
  const activities = recordIn(mine.contextActivities)
  const theirs = recordIn(template.contextActivities)
  const kinds = [...new Set([...Object.keys(theirs), ...Object.keys(activities)])]
  return {
    ...mine,
    ...template,
    registration: parameters.registration,
    contextActivities: Object.fromEntries(
      kinds.map((kind) => [kind, [...listIn(theirs[kind]), ...listIn(activities[kind])]]),
    ),
    extensions: { ...recordIn(mine.extensions), ...recordIn(template.extensions) },
  }
}

type JsonRecord = { readonly [key: string]: Json }

const recordIn = (value: Json | undefined): JsonRecord =>
  isRecord(value) ? (value as JsonRecord) : {}

/** xAPI lets one activity stand without a list around it. */
const listIn = (value: Json | undefined): readonly Json[] => {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
