import type { Result } from '../../assessment/result.ts'
import { isoDuration, TICKS_PER_SECOND } from '../../core/time.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { type Progress, progressOf, progressText } from '../progress.ts'
import { toldCompletion } from '../told-completion.ts'
import {
  type Element,
  type InteractionWords,
  interactionsOf,
  isJudged,
  marksOf,
} from './elements.ts'

/** How long a session has lasted, in seconds on the clock of the person (RTE 4.2.19). */
export const sessionTime2004 = (seconds: number): Element => [
  'cmi.session_time',
  isoDuration(Math.round(seconds * TICKS_PER_SECOND)),
]

/** What SCORM 2004 4th edition (RTE 4.2) is told while an attempt runs. */
export const scorm2004Running = (progress: Progress): readonly Element[] => [
  ['cmi.completion_status', 'incomplete'],
  ['cmi.progress_measure', share(progress.done, progress.of)],
  ['cmi.location', progress.attempt],
  ['cmi.suspend_data', progressText(progress, null)],
  ['cmi.exit', 'suspend'],
]

/** What SCORM 2004 is told of an attempt that is over. Unsafe is never passed, whatever the marks. */
export function scorm2004Ended(attempt: Attempt<Result>): readonly Element[] {
  const { id, digest, result } = attempt
  const progress = progressOf(attempt)
  const judged: readonly Element[] = isJudged(attempt)
    ? [
        ...scoreOf(result),
        ['cmi.success_status', judgedAs(result)],
        ...interactionsOf(attempt, WORDS),
      ]
    : []
  const whole = isJudged(attempt) ? toldCompletion(result) : result.outcome !== 'abandoned'
  return [
    ['cmi.completion_status', whole ? 'completed' : 'incomplete'],
    ['cmi.progress_measure', whole ? '1' : share(progress.done, progress.of)],
    ...judged,
    ['cmi.location', id],
    ['cmi.suspend_data', progressText(progress, digest)],
    ['cmi.exit', 'normal'],
  ]
}

/** None of a result that nobody has decided: beside a passing score a platform makes a fail of it. */
function scoreOf(result: Result): readonly Element[] {
  if (result.undecided) return []
  const marks = marksOf(result)
  return [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', String(marks)],
    ['cmi.score.scaled', String(marks / 100)],
  ]
}

/** Neither, where only a figure that nobody checked stands between the learner and a pass. */
const judgedAs = ({ passed, undecided }: Result): string =>
  undecided ? 'unknown' : passed ? 'passed' : 'failed'

/** A share from 0 to 1 with two digits; below 1 as long as something is left. */
const share = (done: number, of: number): string =>
  String(of > 0 ? Math.min(done < of ? 0.99 : 1, Math.floor((done * 100) / of) / 100) : 0)

const WORDS: InteractionWords = {
  response: 'learner_response',
  results: { met: 'correct', 'not-met': 'incorrect', 'not-observed': 'neutral' },
  verdictResponse: (verdict) => `verdict[.]${verdict}`,
  questionType: 'choice',
}
