import type { Outcome, Result } from '../assessment/result.ts'

/** How an attempt came out as people are told it: not passed is another thing than not decided. */
export type ShownOutcome = Outcome | 'undecided'

export const shownOutcome = ({
  outcome,
  undecided,
}: Pick<Result, 'outcome' | 'undecided'>): ShownOutcome =>
  undecided && outcome === 'not-passed' ? 'undecided' : outcome
