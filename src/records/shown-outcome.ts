import type { Outcome, Result } from '../assessment/result.ts'

/** Every outcome that a result can have. */
export const OUTCOMES = [
  'passed',
  'not-passed',
  'completed-unsafe',
  'stopped-safely',
  'stopped-on-danger',
  'abandoned',
] as const satisfies readonly Outcome[]

/** How an attempt came out as people are told it: not passed is another thing than not decided. */
export type ShownOutcome = Outcome | 'undecided'

export const shownOutcome = ({
  outcome,
  undecided,
}: Pick<Result, 'outcome' | 'undecided'>): ShownOutcome =>
  undecided && outcome === 'not-passed' ? 'undecided' : outcome
