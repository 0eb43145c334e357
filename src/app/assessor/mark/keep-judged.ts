import type { Result } from '../../../assessment/result.ts'
import type { Attempt } from '../../../engine/attempt/attempt.ts'
import { tellEvent } from '../../../engine/words/tell-event.ts'
import { wholeCatalogue } from '../../../equipment/whole-catalogue.ts'
import {
  type HeldJudgement,
  heldIn,
  type JudgementFinding,
} from '../../../records/judgement/check-judgements.ts'
import { bodyOf } from '../../../records/outbox/batch.ts'
import { lettersOf } from '../../../records/outbox/letters.ts'
import { reportHtml } from '../../../records/report/report-html.ts'
import { reportOf } from '../../../records/report/report-of.ts'
import { shownOutcome } from '../../../records/shown-outcome.ts'
import { statementsOf } from '../../../records/statements.ts'
import { post } from '../../outbox/channel.ts'
import { judgedParcel } from '../../outbox/judged-parcel.ts'
import type { AttemptRow, JudgedVerdict, ParcelRow } from '../../storage/attempt-rows.ts'
import { fileOf } from '../../storage/attempts.ts'
import type { Shelves } from '../../storage/shelves.ts'
import { findJudgements } from './judge-again.ts'

const verdictOf = ({ id, assessor, result }: HeldJudgement): JudgedVerdict => ({
  id,
  assessor,
  outcome: shownOutcome(result),
  passed: result.passed,
  scaled: result.score.scaled,
})

/**
 * Keeps an attempt with what was judged of it: file, statements, report, the line of the list and
 * what waits for the record store come to the shelves together. Await it before saying that it was
 * kept.
 */
export async function keepJudged(
  on: Shelves,
  row: AttemptRow,
  attempt: Attempt<Result>,
): Promise<void> {
  const findings = await findJudgements(attempt)
  const judgements = heldIn(findings)
  const telling = {
    scenario: attempt.scenario.document,
    catalogue: wholeCatalogue,
    purpose: 'afterwards',
  } as const
  const report = reportOf(attempt, {
    tell: (event, language) => tellEvent(telling, event, language),
    catalogue: wholeCatalogue,
    judgements,
  })
  const parcels = await newParcels(on, row, attempt, findings)
  await on.write([
    {
      put: 'files',
      row: {
        attempt: row.id,
        json: JSON.stringify(attempt),
        statements: bodyOf(lettersOf(statementsOf(attempt, { judgements }))),
        report: reportHtml(report),
      },
    },
    { put: 'attempts', row: { ...row, judged: judgements.map(verdictOf) } },
    ...parcels.map((parcel) => ({ put: 'outbox', row: parcel }) as const),
  ])
  if (parcels.length > 0) post({ about: 'queued' })
}

/**
 * What waits for the record store now that did not before. The session of a learning platform that
 * the attempt was told to has ended with it: nothing more may be said in it (cmi5, 9.3).
 */
async function newParcels(
  on: Shelves,
  row: AttemptRow,
  attempt: Attempt<Result>,
  findings: readonly JudgementFinding[],
): Promise<readonly ParcelRow[]> {
  if ((await on.read('outbox', row.id))?.launch !== undefined) return []
  const before = await fileOf(on, row.id)
  const known = before ? ((JSON.parse(before.json) as Attempt<Result>).judgements ?? []) : []
  const fresh = findings.filter(({ n }) => !known.includes(attempt.judgements?.[n] ?? ''))
  return heldIn(fresh).flatMap((judgement) => judgedParcel(row.learner, attempt, judgement) ?? [])
}
