import type { CompetencyResult, Outcome, Result, Score, Verdict } from '../../assessment/result.ts'
import { type Checked, isRecord, isTag, isUuid } from '../check-parts.ts'
import { COMPETENCY, isOutcome, isVerdict, SCORE } from '../result-shape.ts'
import { isInstant, isText, type Shape, shapeFaults } from '../shape.ts'

/** What a person found of one criterion, beside what the machine had found. */
export interface JudgedCriterion {
  readonly id: string
  readonly machine: Verdict
  readonly verdict: Verdict
  /** Why the verdict is another one; empty where it is the same, or was given blind. */
  readonly reason: string
}

/** What the attempt is worth by a person's verdicts: the same sums over other verdicts. */
export interface JudgedResult {
  readonly outcome: Outcome
  readonly passed: boolean
  readonly score: Score
  readonly competencies: readonly CompetencyResult[]
  readonly undecided?: readonly string[]
}

/** What the machine gives an attempt by another rubric than its own. */
export interface RubricVerdict {
  /** Names the rubric: SHA-256 of the RFC 8785 form of its assessment. */
  readonly sha256: string
  readonly criteria: readonly { readonly id: string; readonly verdict: Verdict }[]
  readonly result: JudgedResult
}

/**
 * What a named assessor says of an attempt. It stands in the file as a signed whole (a compact JWS
 * over this), beside the machine's result and never instead of it.
 */
export interface Judgement {
  readonly format: 'millwright-judgement/1'
  readonly id: string
  /** Id and digest of the attempt that it is about. */
  readonly attempt: string
  readonly digest: string
  readonly assessor: string
  /** ISO 8601 with a zone, by the assessor's own clock. */
  readonly judgedAt: string
  /** BCP 47 tag of the reasons and the words. */
  readonly language: string
  /** Given without seeing the verdicts of the machine or of another person. */
  readonly blind: boolean
  readonly criteria: readonly JudgedCriterion[]
  /** What the assessor has to say; may be empty. */
  readonly words: string
  readonly result: JudgedResult
  /** What another rubric gives, that the assessor had beside it; the attempt keeps its own. */
  readonly rubric?: RubricVerdict
}

export const JUDGEMENT_FORMAT = 'millwright-judgement/1'
export const MOST_REASON = 500
export const MOST_WORDS = 2000

/** The part of a result that a person's verdicts give anew. */
export const judgedResultOf = ({
  outcome,
  passed,
  score,
  competencies,
  undecided,
}: Result): JudgedResult => ({
  outcome,
  passed,
  score,
  competencies,
  ...(undecided && { undecided }),
})

const isBounded = (most: number) => (value: unknown) =>
  typeof value === 'string' && value.length <= most

const isHash = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

const isFlag = (value: unknown): boolean => typeof value === 'boolean'

const CRITERION: Shape = {
  id: [isText, 'a text'],
  machine: [isVerdict, 'a verdict'],
  verdict: [isVerdict, 'a verdict'],
  reason: [isBounded(MOST_REASON), `a text of at most ${MOST_REASON} characters`],
}

const RESULT: Shape = {
  outcome: [isOutcome, 'an outcome'],
  passed: [isFlag, 'true or false'],
  score: [(value) => isRecord(value) && fits(value, SCORE), 'a score'],
  competencies: [
    (value) =>
      Array.isArray(value) && value.every((each) => isRecord(each) && fits(each, COMPETENCY)),
    'a list of competencies',
  ],
}

const JUDGEMENT: Shape = {
  format: [(value) => value === JUDGEMENT_FORMAT, `"${JUDGEMENT_FORMAT}"`],
  id: [isUuid, 'a UUID'],
  attempt: [isUuid, 'a UUID'],
  digest: [isHash, 'SHA-256 in hex'],
  assessor: [isText, 'a text'],
  judgedAt: [isInstant, 'an ISO 8601 time with a zone'],
  language: [isTag, 'a language tag'],
  blind: [isFlag, 'true or false'],
  criteria: [
    (value) =>
      Array.isArray(value) && value.every((each) => isRecord(each) && fits(each, CRITERION)),
    'a list of judged criteria',
  ],
  words: [isBounded(MOST_WORDS), `a text of at most ${MOST_WORDS} characters`],
  result: [(value) => isRecord(value) && fitsResult(value), 'a result'],
}

const RUBRIC_CRITERION: Shape = { id: [isText, 'a text'], verdict: [isVerdict, 'a verdict'] }

const RUBRIC: Shape = {
  sha256: [isHash, 'SHA-256 in hex'],
  criteria: [
    (value) =>
      Array.isArray(value) && value.every((each) => isRecord(each) && fits(each, RUBRIC_CRITERION)),
    'a list of criteria and verdicts',
  ],
  result: [(value) => isRecord(value) && fitsResult(value), 'a result'],
}

function fits(value: Checked, shape: Shape): boolean {
  return shapeFaults(value, shape, '').length === 0
}

function fitsResult({ undecided, ...rest }: Checked): boolean {
  return (
    fits(rest, RESULT) &&
    (undecided === undefined || (Array.isArray(undecided) && undecided.every(isText)))
  )
}

/** Whether what was signed is a judgement that this version can read. */
export function isJudgement(value: unknown): value is Judgement {
  if (!isRecord(value)) return false
  const { rubric, ...judgement } = value
  return (
    fits(judgement, JUDGEMENT) &&
    (rubric === undefined || (isRecord(rubric) && fits(rubric, RUBRIC)))
  )
}
