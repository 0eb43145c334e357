import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import type { HeldJudgement } from '../../records/judgement/check-judgements.ts'
import { lettersOf } from '../../records/outbox/letters.ts'
import { judgedStatementsOf } from '../../records/statements.ts'
import type { ParcelRow } from '../storage/attempt-rows.ts'
import { parcelFor } from './parcels.ts'

/**
 * The parcel of what a person judged of an attempt, apart from the attempt's own: a judgement comes
 * when that has long been sent. Null where nothing of such an attempt leaves the device.
 */
export function judgedParcel(
  learner: string,
  attempt: Attempt<Result>,
  judgement: HeldJudgement,
): ParcelRow | null {
  const { scenario, startedAt } = attempt
  const letters = lettersOf(judgedStatementsOf(attempt, judgement))
  const about = { id: judgement.id, learner, title: scenario.document.title, startedAt }
  const parcel = parcelFor(about, letters)
  return parcel && { ...parcel, judged: attempt.id }
}
