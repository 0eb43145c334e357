import { type HeldRefusal, openRefusal, signRefusal } from '../../records/credentials/refusals.ts'
import type { Weighing } from '../../records/credentials/weigh.ts'
import type { RefusalPiece } from '../../records/portfolio/piece.ts'
import type { OpenAssessor } from '../keys/assessor-key.ts'
import { keepPiece } from '../portfolio/shelf.ts'
import type { Language } from '../settings/settings.ts'
import type { Shelves } from '../storage/shelves.ts'
import { uuid } from '../uuid.ts'
import type { About } from './shelf.ts'

/** A refusal as a piece of a portfolio, beside the job of the tries that were looked at. */
export const refusalPiece = (
  { id, decidedAt }: Pick<HeldRefusal, 'id' | 'decidedAt'>,
  jws: string,
  job: RefusalPiece['job'],
): RefusalPiece => ({ kind: 'refusal', id, at: decidedAt, job, jws })

/** The job of the first try that it is about, where that try is on this device. */
export async function jobOfRefusal(
  on: Shelves,
  learner: string,
  { attempts }: HeldRefusal,
): Promise<RefusalPiece['job']> {
  const ids = new Set(attempts.map(({ id }) => id))
  const row = (await on.list('attempts', learner)).find(({ id }) => ids.has(id))
  return row ? { id: row.scenario.id, title: row.scenario.title } : null
}

/** Signs a refusal, and keeps it for the learner where they practise on this device. */
export async function refuseHere(
  on: Shelves,
  weighing: Weighing,
  reasons: string,
  { learner }: About,
  assessor: OpenAssessor,
  language: Language,
): Promise<{ readonly refusal: HeldRefusal; readonly jws: string }> {
  const decision = { id: uuid(), decidedAt: new Date().toISOString(), language, reasons }
  const jws = await signRefusal(weighing, decision, assessor)
  const refusal = await openRefusal(jws)
  if (!refusal) throw new Error('refuseHere: what was just signed cannot be opened.')
  const looked = weighing.weighed[0]?.candidate.attempt.scenario
  const job = looked ? { id: looked.id, title: looked.document.title } : null
  if (learner !== '') await keepPiece(on, learner, refusalPiece(refusal, jws, job))
  return { refusal, jws }
}
