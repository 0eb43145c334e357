import type { Result, Verdict } from '../../assessment/result.ts'
import { parseInstant } from '../../core/civil-time.ts'
import { hundredths } from '../../core/hundredths.ts'
import { plainLetters } from '../../core/plain-letters.ts'
import { TICKS_PER_SECOND } from '../../core/time.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import type { Text } from '../../scenario/text.ts'
import type { HeldJudgement } from '../judgement/check-judgements.ts'
import { type ShownOutcome, shownOutcome } from '../shown-outcome.ts'
import type { HandedIn } from './hand-in.ts'

/** How far a file is to be believed: as when it was made, recorded by another engine, or changed. */
export type Mark = 'whole' | 'other-engine' | 'changed'

/** One try of one learner, as a teacher sees it. */
export interface ClassRow {
  readonly id: string
  /** Code or nickname; empty where the file has none. */
  readonly learner: string
  readonly job: string
  readonly title: Text
  /** The number that everything drawn in the job followed from. */
  readonly variant: number
  readonly number: number | null
  readonly purpose: Attempt['purpose']
  /** ISO 8601. */
  readonly startedAt: string
  /** Null, like marks and verdicts, of a file that was changed: it shows none. */
  readonly outcome: ShownOutcome | null
  /** 0 to 1. */
  readonly scaled: number | null
  readonly seconds: number
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly mark: Mark
  /** A script played, and no person: the row says nothing about anybody. */
  readonly scripted: boolean
  /** What assessors judged later, each beside the outcome and never instead of it. */
  readonly judged: readonly JudgedRow[]
}

export interface JudgedRow {
  /** Of the judgement. */
  readonly id: string
  readonly assessor: string
  readonly outcome: ShownOutcome
  /** 0 to 1. */
  readonly scaled: number
}

export interface CriterionColumn {
  readonly id: string
  readonly title: Text | undefined
  readonly critical: boolean
}

const shownBy = (result: Result): Pick<ClassRow, 'outcome' | 'scaled' | 'verdicts'> => ({
  outcome: shownOutcome(result),
  scaled: result.score.scaled,
  verdicts: Object.fromEntries(result.criteria.map(({ id, verdict }) => [id, verdict])),
})

export const rowOf = (
  learner: string | null,
  { number, attempt }: HandedIn,
  mark: Mark,
  judgements: readonly HeldJudgement[] = [],
): ClassRow => ({
  ...(mark === 'changed' ? { outcome: null, scaled: null, verdicts: {} } : shownBy(attempt.result)),
  id: attempt.id,
  learner: learner ?? '',
  job: attempt.scenario.id,
  title: attempt.scenario.document.title,
  variant: attempt.seed,
  number,
  purpose: attempt.purpose,
  startedAt: attempt.startedAt,
  seconds: Math.round(attempt.result.ticks / TICKS_PER_SECOND),
  mark,
  scripted: attempt.scripted,
  judged: judgements.map(({ id, assessor, result }) => ({
    id,
    assessor,
    outcome: shownOutcome(result),
    scaled: result.score.scaled,
  })),
})

/** The criteria that these attempts were judged by, in the order in which they are first met. */
export function criteriaOf(attempts: readonly Attempt<Result>[]): readonly CriterionColumn[] {
  const columns = new Map<string, CriterionColumn>()
  for (const { result, scenario } of attempts)
    for (const { id, critical } of result.criteria) {
      const written = scenario.document.assessment.criteria.find((each) => each.id === id)
      if (!columns.has(id)) columns.set(id, { id, title: written?.title, critical })
    }
  return [...columns.values()]
}

export type SortKey = 'learner' | 'number' | 'startedAt' | 'outcome' | 'scaled' | 'seconds' | 'mark'

export interface Order {
  readonly by: SortKey
  readonly down: boolean
}

/** What needs a teacher's eye comes first. */
const OUTCOMES: readonly ShownOutcome[] = [
  'completed-unsafe',
  'stopped-on-danger',
  'not-passed',
  'undecided',
  'abandoned',
  'stopped-safely',
  'passed',
]
const MARKS: readonly Mark[] = ['changed', 'other-engine', 'whole']

const keyFor = (row: ClassRow, by: SortKey): string | number => {
  switch (by) {
    case 'learner':
      return plainLetters(row.learner)
    case 'startedAt':
      return parseInstant(row.startedAt) ?? 0
    case 'outcome':
      return row.outcome === null ? -1 : OUTCOMES.indexOf(row.outcome)
    case 'mark':
      return MARKS.indexOf(row.mark)
    default:
      return row[by] ?? 0
  }
}

/** The rows in an order; equal ones as they were. */
export function sortRows(rows: readonly ClassRow[], { by, down }: Order): readonly ClassRow[] {
  const keyed = rows.map((row) => ({ row, value: keyFor(row, by) }))
  const sign = down ? -1 : 1
  return keyed
    .toSorted((a, b) => (a.value === b.value ? 0 : a.value < b.value ? -sign : sign))
    .map(({ row }) => row)
}

/** Texts of people, by whoever has them. */
export interface ClassWords {
  readonly heads: readonly [
    learner: string,
    job: string,
    purpose: string,
    number: string,
    variant: string,
    startedAt: string,
    outcome: string,
    marks: string,
    seconds: string,
    mark: string,
  ]
  /** Head of the last column: what assessors judged. */
  readonly judged: string
  readonly purpose: (purpose: ClassRow['purpose']) => string
  readonly outcome: (outcome: ShownOutcome) => string
  /** Said in its place of a file that shows none. */
  readonly noOutcome: string
  readonly verdict: (verdict: Verdict) => string
  /** How long a try took: a number for a spreadsheet, as people read it for paper. */
  readonly time: (seconds: number) => string | number
  readonly mark: (mark: Mark) => string
  /** Said beside the mark where a script played. */
  readonly scripted: string
  /** Said beside it where the job is not the one that ships; empty where it is. */
  readonly job: (row: ClassRow) => string
  readonly text: (text: Text | undefined) => string
}

/** The table as rows of cells for a spreadsheet, its heads first. */
export const cellsOf = (
  rows: readonly ClassRow[],
  columns: readonly CriterionColumn[],
  words: ClassWords,
): readonly (readonly (string | number)[])[] => [
  [
    ...words.heads,
    ...columns.map(({ id, title }) => (title ? words.text(title) : id)),
    words.judged,
  ],
  ...rows.map((row) => [
    row.learner,
    words.text(row.title),
    words.purpose(row.purpose),
    row.number ?? '',
    row.variant,
    row.startedAt,
    row.outcome === null ? words.noOutcome : words.outcome(row.outcome),
    row.scaled === null ? '' : hundredths(row.scaled),
    words.time(row.seconds),
    [words.mark(row.mark), row.scripted ? words.scripted : '', words.job(row)]
      .filter((each) => each !== '')
      .join('; '),
    ...columns.map(({ id }) => {
      const verdict = Object.hasOwn(row.verdicts, id) ? row.verdicts[id] : undefined
      return verdict ? words.verdict(verdict) : ''
    }),
    row.judged
      .map(
        ({ assessor, outcome, scaled }) =>
          `${assessor}: ${words.outcome(outcome)}, ${hundredths(scaled)}`,
      )
      .join('; '),
  ]),
]
