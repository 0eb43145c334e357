import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt.ts'
import { type RunEvent, word } from '../../engine/event.ts'
import { toldScore } from '../told-score.ts'

/** One value for the data model of a learning platform, in the order in which it must be set. */
export type Element = readonly [name: string, value: string]

/** How far a running attempt has come. */
export interface Progress {
  readonly attempt: string
  readonly done: number
  readonly of: number
}

/** Marks as both versions of SCORM count them: 0 to 100, below mastery where nobody passed. */
export const marksOf = (result: Result): number => Math.round(toldScore(result).scaled * 100)

/** Only an assessment that was not left is judged; of a practice the platform learns that it is done. */
export const isJudged = ({ purpose, result }: Attempt<Result>): boolean =>
  purpose === 'assessment' && result.outcome !== 'abandoned'

/** What a full resume needs besides the same device: which attempt, and what it was worth so far. */
export const suspendData = (progress: Progress, digest: string | null): string =>
  JSON.stringify({ ...progress, digest })

/** Knowledge checks that were answered inside the job. */
export const answersOf = ({ events }: Attempt<Result>): readonly RunEvent[] =>
  events.filter(({ type }) => type === 'answered')

export const isRight = (event: RunEvent): boolean => event.right === true

/** An id as both versions take it; what they do not take becomes an underscore. */
export const idOf = (kind: 'criterion' | 'question', id: string): string =>
  `${kind}_${id.replace(/\W/g, '_')}`

/** A choice as an answer of letters, digits and underscores. */
export const choiceOf = (event: RunEvent): string => word(event, 'choice').replace(/\W/g, '_')
