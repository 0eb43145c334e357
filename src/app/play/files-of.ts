import { markRun } from '../../assessment/mark-run.ts'
import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import type { Catalogue } from '../../engine/catalogue.ts'
import type { PoseTrack } from '../../engine/people/pose-track.ts'
import type { Run } from '../../engine/run.ts'
import { tellEvent } from '../../engine/words/tell-event.ts'
import { attemptOf } from '../../records/attempt-file.ts'
import { bodyOf } from '../../records/outbox/batch.ts'
import { lettersOf } from '../../records/outbox/letters.ts'
import type { Letter } from '../../records/outbox/parcel.ts'
import { type OutcomeWords, outcomeOf } from '../../records/report/outcome-words.ts'
import { reportHtml } from '../../records/report/report-html.ts'
import { reportOf } from '../../records/report/report-of.ts'
import { shownOutcome } from '../../records/shown-outcome.ts'
import { statementsOf } from '../../records/statements.ts'
import { signHere } from '../keys/sign-here.ts'
import { parcelRow } from '../outbox/parcels.ts'
import type { AttemptRow, FileRow } from '../storage/attempt-rows.ts'
import type { Ending } from '../storage/attempts.ts'
import type { Shelves } from '../storage/shelves.ts'

/** Marks a run that is over, makes its files and signs the attempt. Fetched apart: play itself does without. */
export async function endingOf(
  on: Shelves,
  run: Run,
  row: AttemptRow,
  poses: PoseTrack | null,
): Promise<Ending & { readonly cameOut: OutcomeWords }> {
  const result = markRun(run)
  const made = attemptOf(run, result, {
    id: row.id,
    startedAt: row.startedAt,
    endedAt: new Date().toISOString(),
    interface: row.interface,
    language: row.language,
    scripted: false,
    poses,
    opening: row.opening,
    parent: row.parent && { id: row.parent.attempt, tick: row.parent.tick },
  })
  const attempt = await signHere(on, made)
  const letters = lettersOf(statementsOf(attempt))
  return {
    verdict: { outcome: shownOutcome(result), passed: result.passed, scaled: result.score.scaled },
    file: fileRowOf(attempt, letters, run.catalogue),
    parcel: parcelRow(row, letters),
    cameOut: outcomeOf(result),
  }
}

/** The forms in which an attempt is kept, with its statements as letters. */
export function fileRowOf(
  attempt: Attempt<Result>,
  letters: readonly Letter[],
  catalogue: Catalogue,
): FileRow {
  const telling = { scenario: attempt.scenario.document, catalogue, purpose: 'afterwards' } as const
  const report = reportOf(attempt, {
    tell: (event, language) => tellEvent(telling, event, language),
    catalogue,
  })
  return {
    attempt: attempt.id,
    json: JSON.stringify(attempt),
    statements: bodyOf(letters),
    report: reportHtml(report),
  }
}
