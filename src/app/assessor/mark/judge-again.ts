import { judgeAgainBy, judgeRecorded } from '../../../assessment/remark.ts'
import type { Result, Verdict } from '../../../assessment/result.ts'
import type { Attempt } from '../../../engine/attempt/attempt.ts'
import { wholeCatalogue } from '../../../equipment/whole-catalogue.ts'
import {
  checkJudgements,
  type JudgementFinding,
} from '../../../records/judgement/check-judgements.ts'

/** What an attempt is worth by these verdicts, under the assessment it was played by. */
export const judgedBy = (
  attempt: Attempt<Result>,
  verdicts: Readonly<Record<string, Verdict>>,
): Result => judgeRecorded(attempt, new Map(Object.entries(verdicts)), wholeCatalogue)

/** Every judgement in a file, held against all of it. */
export const findJudgements = (attempt: Attempt<Result>): Promise<readonly JudgementFinding[]> =>
  checkJudgements(attempt, judgeAgainBy(wholeCatalogue))
