import type { Played } from '../../../assessment/what-if.ts'
import type { FinishedAttempt } from '../../../records/story/attempt.ts'

/** What an attempt file holds, as it is played again. */
export const playedOf = ({
  scenario,
  seed,
  purpose,
  parameters,
  actions,
  result,
}: FinishedAttempt): Played => ({
  scenario: scenario.document,
  seed,
  purpose,
  parameters,
  actions,
  result,
})
