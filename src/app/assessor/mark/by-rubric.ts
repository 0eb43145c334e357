import { readRubricText } from '../../../assessment/read-rubric.ts'
import { remark } from '../../../assessment/remark.ts'
import type { CriterionResult, Result } from '../../../assessment/result.ts'
import type { Attempt } from '../../../engine/attempt/attempt.ts'
import { catalogueFacts } from '../../../engine/catalogue.ts'
import { wholeCatalogue } from '../../../equipment/whole-catalogue.ts'
import type { RubricVerdict } from '../../../records/judgement/judgement.ts'
import { rubricVerdictOf } from '../../../records/judgement/rubric-verdict.ts'
import type { LocalText } from '../../catalogue.ts'

/** A point as the attempt's own rubric gives it and as the other one does; null where one has none. */
export interface PointBeside {
  readonly id: string
  readonly title: LocalText | undefined
  readonly own: CriterionResult | null
  readonly other: CriterionResult | null
}

/** What an attempt is worth by another rubric, or why that cannot be told. */
export type ByRubric =
  | { readonly is: 'large' | 'unjudged' }
  | { readonly is: 'faulty'; readonly lines: readonly string[] }
  | {
      readonly is: 'marked'
      readonly result: Result
      /** What an assessor signs of it beside their own verdicts. */
      readonly verdict: RubricVerdict
      /** The points that the two rubrics do not give alike. */
      readonly differs: readonly PointBeside[]
    }

/** An assessment is text; a larger file is none. */
const MOST_BYTES = 2_000_000
const MOST_LINES = 8

/** Marks an attempt by the rubric in a file, and changes nothing of it. */
export async function markByRubric(
  attempt: Attempt<Result>,
  file: Pick<File, 'name' | 'size' | 'text'>,
): Promise<ByRubric> {
  if (file.size > MOST_BYTES) return { is: 'large' }
  const facts = catalogueFacts(wholeCatalogue)
  // A file that was moved away meanwhile has no text; then the reader says what it misses.
  const text = await file.text().catch(() => '')
  const read = readRubricText(text, file.name, attempt, facts)
  if (!read.assessment) {
    const lines = read.diagnostics.map(
      ({ line, column, message }) => `${line}:${column} ${message}`,
    )
    return { is: 'faulty', lines: lines.slice(0, MOST_LINES) }
  }
  const { result } = remark(attempt, read.assessment, wholeCatalogue)
  if (!result) return { is: 'unjudged' }
  const { criteria } = attempt.scenario.document.assessment
  const documents = [...read.assessment.criteria, ...criteria]
  const ids = [...new Set([...attempt.result.criteria, ...result.criteria].map(({ id }) => id))]
  const pointIn = (list: readonly CriterionResult[], id: string): CriterionResult | null =>
    list.find((each) => each.id === id) ?? null
  const points = ids.map((id) => ({
    id,
    title: documents.find((each) => each.id === id)?.title,
    own: pointIn(attempt.result.criteria, id),
    other: pointIn(result.criteria, id),
  }))
  return {
    is: 'marked',
    result,
    verdict: rubricVerdictOf(read.assessment, result),
    differs: points.filter(({ own, other }) => !alike(own, other)),
  }
}

const alike = (one: CriterionResult | null, other: CriterionResult | null): boolean =>
  one?.verdict === other?.verdict && one?.marks === other?.marks && one?.of === other?.of
