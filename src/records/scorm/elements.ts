import type { CriterionResult, Result } from '../../assessment/result.ts'
import { hundredths } from '../../core/hundredths.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { type RunEvent, word } from '../../engine/event.ts'
import { toldScore } from '../told-score.ts'

/** One value for the data model of a learning platform, in the order in which it must be set. */
export type Element = readonly [name: string, value: string]

/** Marks as both versions of SCORM count them: 0 to 100, below mastery where nobody passed. */
export const marksOf = (result: Result): number => hundredths(toldScore(result).scaled)

/** Only an assessment that was not left is judged; of a practice the platform learns that it is done. */
export const isJudged = ({ purpose, result }: Attempt<Result>): boolean =>
  purpose === 'assessment' && result.outcome !== 'abandoned'

/** How a version of SCORM words an interaction. */
export interface InteractionWords {
  /** The element that holds what the learner answered. */
  readonly response: string
  /** Met, not met, not observed. */
  readonly results: Readonly<Record<CriterionResult['verdict'], string>>
  readonly verdictResponse: (verdict: CriterionResult['verdict']) => string
  readonly questionType: string
}

/** Each criterion as a performance, then each knowledge check that was answered inside the job. */
export function interactionsOf(
  { result, events }: Attempt<Result>,
  words: InteractionWords,
): readonly Element[] {
  const answered = events.filter(({ type }) => type === 'answered')
  return [
    ...result.criteria.flatMap((criterion, n) => performanceOf(criterion, n, words)),
    ...answered.flatMap((event, i) => answer(event, result.criteria.length + i, words)),
  ]
}

function performanceOf(
  { id, verdict, of }: CriterionResult,
  n: number,
  words: InteractionWords,
): readonly Element[] {
  const at = `cmi.interactions.${n}`
  return [
    [`${at}.id`, idOf('criterion', id)],
    [`${at}.type`, 'performance'],
    [`${at}.${words.response}`, words.verdictResponse(verdict)],
    [`${at}.result`, words.results[verdict]],
    [`${at}.weighting`, String(of)],
  ]
}

function answer(event: RunEvent, n: number, words: InteractionWords): readonly Element[] {
  const at = `cmi.interactions.${n}`
  return [
    [`${at}.id`, idOf('question', word(event, 'question'))],
    [`${at}.type`, words.questionType],
    [`${at}.${words.response}`, word(event, 'choice').replace(NO_WORD, '_')],
    [`${at}.result`, words.results[event.right === true ? 'met' : 'not-met']],
  ]
}

/** Both versions take letters, digits and underscores in ids and answers. */
const NO_WORD = /\W/g

const idOf = (kind: 'criterion' | 'question', id: string): string =>
  `${kind}_${id.replace(NO_WORD, '_')}`
