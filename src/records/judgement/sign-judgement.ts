import type { Result, Verdict } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { own } from '../own.ts'
import { type SigningKey, signJws } from '../signature/jws.ts'
import {
  JUDGEMENT_FORMAT,
  type JudgedCriterion,
  type Judgement,
  judgedResultOf,
  type RubricVerdict,
} from './judgement.ts'

/** What an assessor has decided about an attempt. */
export interface Finding {
  readonly id: string
  readonly assessor: string
  readonly judgedAt: string
  readonly language: string
  readonly blind: boolean
  /** The verdict on each criterion; one that is not named keeps the machine's. */
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly reasons: Readonly<Record<string, string>>
  readonly words: string
  /** What another rubric gives that was looked at beside the attempt's own. */
  readonly rubric?: RubricVerdict | undefined
}

/** The judgement of a finding; `judged` is what the attempt is worth by its verdicts. */
export function judgementOf(
  attempt: Attempt<Result>,
  { verdicts, reasons, rubric, ...finding }: Finding,
  judged: Result,
): Judgement {
  const criteria = attempt.result.criteria.map(({ id, verdict: machine }): JudgedCriterion => {
    const verdict = own(verdicts, id) ?? machine
    const reason = verdict === machine ? '' : (own(reasons, id) ?? '').trim()
    return { id, machine, verdict, reason }
  })
  return {
    format: JUDGEMENT_FORMAT,
    ...finding,
    attempt: attempt.id,
    digest: attempt.digest,
    criteria,
    words: finding.words.trim(),
    result: judgedResultOf(judged),
    ...(rubric && { rubric }),
  }
}

/** The attempt with one judgement more; its result, evidence and signatures stay as they are. */
export async function addJudgement(
  attempt: Attempt<Result>,
  judgement: Judgement,
  key: SigningKey,
): Promise<Attempt<Result>> {
  const jws = await signJws({ ...judgement }, key)
  return { ...attempt, judgements: [...(attempt.judgements ?? []), jws] }
}
