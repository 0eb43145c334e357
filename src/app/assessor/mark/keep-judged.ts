import type { Result } from '../../../assessment/result.ts'
import type { Attempt } from '../../../engine/attempt.ts'
import { tellEvent } from '../../../engine/words/tell-event.ts'
import { type HeldJudgement, heldIn } from '../../../records/judgement/check-judgements.ts'
import { bodyOf } from '../../../records/outbox/batch.ts'
import { letterOf } from '../../../records/outbox/parcel.ts'
import { reportHtml } from '../../../records/report/report-html.ts'
import { reportOf } from '../../../records/report/report-of.ts'
import { shownOutcome } from '../../../records/shown-outcome.ts'
import { statementsOf } from '../../../records/statements.ts'
import type { AttemptRow, JudgedVerdict } from '../../storage/attempt-rows.ts'
import type { Shelves } from '../../storage/shelves.ts'
import { worldCatalogue } from '../../world-catalogue.ts'
import { findJudgements } from './judge-again.ts'

const verdictOf = ({ assessor, result }: HeldJudgement): JudgedVerdict => ({
  assessor,
  outcome: shownOutcome(result),
  passed: result.passed,
  scaled: result.score.scaled,
})

/**
 * Keeps an attempt with what was judged of it: file, statements, report and the line of the list
 * come to the shelves together. Await it before saying that it was kept.
 */
export async function keepJudged(
  on: Shelves,
  row: AttemptRow,
  attempt: Attempt<Result>,
): Promise<void> {
  const judgements = heldIn(await findJudgements(attempt))
  const telling = {
    scenario: attempt.scenario.document,
    catalogue: worldCatalogue,
    purpose: 'afterwards',
  } as const
  const report = reportOf(attempt, {
    tell: (event, language) => tellEvent(telling, event, language),
    catalogue: worldCatalogue,
    judgements,
  })
  await on.write([
    {
      put: 'files',
      row: {
        attempt: row.id,
        json: JSON.stringify(attempt),
        statements: bodyOf(statementsOf(attempt, { judgements }).map(letterOf)),
        report: reportHtml(report),
      },
    },
    { put: 'attempts', row: { ...row, judged: judgements.map(verdictOf) } },
  ])
}
