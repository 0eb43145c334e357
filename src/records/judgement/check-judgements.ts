import type { Result } from '../../assessment/result.ts'
import { canonicalJson } from '../../core/json.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { isRecord } from '../check-parts.ts'
import { openJws } from '../signature/jws.ts'
import {
  isJudgement,
  JUDGEMENT_FORMAT,
  type Judgement,
  judgedResultOf,
  type RubricVerdict,
} from './judgement.ts'

/** A judgement whose signature holds and which is about this very attempt. */
export interface HeldJudgement extends Judgement {
  /** RFC 7638 thumbprint of the key that signed it. */
  readonly key: string
}

/** What is found of one judgement in an attempt file. */
export type JudgementFinding = {
  /** Its place in the file's list. */
  readonly n: number
} & (
  | { readonly holds: true; readonly judgement: HeldJudgement }
  | {
      readonly holds: false
      /**
       * `broken`: not what its key signed; `newer`: made by a newer version; `other`: about another
       * attempt; `machine`: the machine's verdicts in it are not the file's; `result`: its result
       * does not follow from its verdicts.
       */
      readonly why: 'broken' | 'newer' | 'other' | 'machine' | 'result'
      /** The first part of it that does not match. */
      readonly part: string | null
    }
)

/** What the attempt is worth by the verdicts of a judgement; null where that cannot be told here. */
export type JudgeAgain = (attempt: Attempt<Result>, judgement: Judgement) => Result | null

/** What the machine gives by the rubric with this hash; null for one that is not at hand. */
export type MarkBy = (attempt: Attempt<Result>, sha256: string) => RubricVerdict | null

/** Opens every judgement of an attempt file, in their order, and holds it against the file. */
export const checkJudgements = (
  attempt: Attempt<Result>,
  judgeAgain?: JudgeAgain,
  markBy?: MarkBy,
): Promise<readonly JudgementFinding[]> =>
  Promise.all(
    (attempt.judgements ?? []).map((jws, n) => checkOne(attempt, jws, n, judgeAgain, markBy)),
  )

async function checkOne(
  attempt: Attempt<Result>,
  jws: string,
  n: number,
  judgeAgain: JudgeAgain | undefined,
  markBy: MarkBy | undefined,
): Promise<JudgementFinding> {
  const no = (why: Exclude<JudgementFinding, { holds: true }>['why'], part: string | null) =>
    ({ n, holds: false, why, part }) as const
  const opened = await openJws(jws)
  if (!opened) return no('broken', null)
  const { payload, key } = opened
  if (isNewer(payload)) return no('newer', 'format')
  if (!isJudgement(payload)) return no('broken', null)
  if (payload.attempt !== attempt.id) return no('other', 'attempt')
  if (payload.digest !== attempt.digest) return no('other', 'digest')
  const strange = firstStrange(payload, attempt)
  if (strange !== null) return no('machine', `criteria/${strange}`)
  const again = judgeAgain?.(attempt, payload)
  if (again && canonicalJson(judgedResultOf(again)) !== canonicalJson(payload.result))
    return no('result', 'result')
  const other = payload.rubric && markBy?.(attempt, payload.rubric.sha256)
  if (other && canonicalJson(other) !== canonicalJson(payload.rubric)) return no('result', 'rubric')
  return { n, holds: true, judgement: { ...payload, key } }
}

const isNewer = (payload: unknown): boolean =>
  isRecord(payload) &&
  typeof payload.format === 'string' &&
  payload.format !== JUDGEMENT_FORMAT &&
  /^millwright-judgement\/([2-9]|\d\d)/.test(payload.format)

/** The first criterion that the machine had judged otherwise, or that only one of the two has. */
function firstStrange({ criteria }: Judgement, { result }: Attempt<Result>): string | null {
  const strange = result.criteria.find(
    ({ id, verdict }, i) => criteria[i]?.id !== id || criteria[i].machine !== verdict,
  )
  return strange?.id ?? criteria[result.criteria.length]?.id ?? null
}

/** The judgements that hold: the only ones that are told anywhere. */
export const heldIn = (findings: readonly JudgementFinding[]): readonly HeldJudgement[] =>
  findings.flatMap((finding) => (finding.holds ? [finding.judgement] : []))
