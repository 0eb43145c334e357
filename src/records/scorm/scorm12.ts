import type { Result } from '../../assessment/result.ts'
import { TICKS_PER_SECOND } from '../../core/time.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { type Progress, progressOf, progressText } from '../progress.ts'
import {
  type Element,
  type InteractionWords,
  interactionsOf,
  isJudged,
  marksOf,
} from './elements.ts'

/** SCORM 1.2, CMITimespan: HHHH:MM:SS.SS. */
export function timespan(ticks: number): string {
  const hundredths = Math.round((ticks * 100) / TICKS_PER_SECOND)
  const two = (n: number): string => String(n).padStart(2, '0')
  const seconds = Math.floor(hundredths / 100)
  const hours = Math.floor(seconds / 3600)
  return `${String(hours).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`
}

/** How long a session has lasted, in seconds on the clock of the person (RTE 3.4.2.1.12). */
export const sessionTime12 = (seconds: number): Element => [
  'cmi.core.session_time',
  timespan(Math.round(seconds * TICKS_PER_SECOND)),
]

/** What SCORM 1.2 (RTE 3.4) is told while an attempt runs, so that it can be carried on with. */
export const scorm12Running = (progress: Progress): readonly Element[] => [
  ['cmi.core.lesson_status', 'incomplete'],
  ['cmi.core.lesson_location', progress.attempt],
  ['cmi.suspend_data', progressText(progress, null)],
  ['cmi.core.exit', 'suspend'],
]

/** What SCORM 1.2 is told of an attempt that is over. Unsafe is never passed, whatever the marks. */
export function scorm12Ended(attempt: Attempt<Result>): readonly Element[] {
  const { id, digest, result } = attempt
  const ended: readonly Element[] = [
    ['cmi.core.lesson_location', id],
    ['cmi.suspend_data', progressText(progressOf(attempt), digest)],
    ['cmi.core.exit', ''],
  ]
  if (!isJudged(attempt))
    return [
      ['cmi.core.lesson_status', result.outcome === 'abandoned' ? 'incomplete' : 'completed'],
      ...ended,
    ]
  return [
    ...scoreOf(result),
    ['cmi.core.lesson_status', judgedAs(result)],
    ...interactionsOf(attempt, WORDS),
    ...ended,
  ]
}

/** None of a result that nobody has decided: beside a mastery score a platform makes a fail of it. */
const scoreOf = (result: Result): readonly Element[] =>
  result.undecided
    ? []
    : [
        ['cmi.core.score.min', '0'],
        ['cmi.core.score.max', '100'],
        ['cmi.core.score.raw', String(marksOf(result))],
      ]

/** Only whether it is done, where a figure that nobody checked alone would decide on a pass. */
const judgedAs = ({ passed, completed, undecided }: Result): string => {
  if (undecided) return completed ? 'completed' : 'incomplete'
  return passed ? 'passed' : 'failed'
}

const WORDS: InteractionWords = {
  response: 'student_response',
  results: { met: 'correct', 'not-met': 'wrong', 'not-observed': 'neutral' },
  verdictResponse: (verdict) => verdict,
  questionType: 'fill-in',
}
