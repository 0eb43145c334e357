import type { HeldCredential } from '../../records/credentials/check-credential.ts'
import type { Learner } from '../learners/session.ts'
import type { Shelves } from '../storage/shelves.ts'
import { checkHere } from './known.ts'

export interface Shown {
  readonly finding: HeldCredential
  /** What the learner is called here; null for a guest and for somebody without a name. */
  readonly name: string | null
  readonly from: 'portfolio' | 'issued'
}

/** A credential that may be shown here: one's own, or one of the assessor whose key is open. */
export async function findShown(
  on: Shelves,
  id: string,
  learner: Learner | null,
  key: string | undefined,
): Promise<Shown | null> {
  const [own, issued] = await Promise.all([on.read('credentials', id), on.read('issued', id)])
  const isOwn = own !== undefined && own.learner === learner?.id
  const isIssued = issued !== undefined && issued.key === key
  const jws = isOwn ? own.jws : isIssued ? issued.jws : null
  if (jws === null) return null
  const finding = await checkHere(on, jws)
  if (!finding.holds) return null
  return isOwn
    ? { finding, name: learner?.name ?? null, from: 'portfolio' }
    : { finding, name: issued?.about ?? null, from: 'issued' }
}
