import type { HeldCredential } from '../../records/credentials/check-credential.ts'
import { checkCredential } from '../../records/credentials/check-credential.ts'
import type { Claim } from '../../records/credentials/claim.ts'
import { issueCredential } from '../../records/credentials/issue.ts'
import type { OpenAssessor } from '../keys/assessor-key.ts'
import type { Language } from '../settings/settings.ts'
import type { Shelves } from '../storage/shelves.ts'
import { uuid } from '../uuid.ts'
import type { Evidence } from './evidence.ts'
import { knowsHere } from './known.ts'
import { keepIssued } from './shelf.ts'

/**
 * The number that this assessor's credentials call a learner by: one for all of them, so that they
 * can be shown together, and another one with every assessor, so that nobody else puts them together.
 */
async function subjectOf(
  on: Shelves,
  { credentials }: Evidence,
  { id }: OpenAssessor,
): Promise<string> {
  const knows = await knowsHere(on)
  for (const jws of credentials) {
    const held = await checkCredential(jws, knows)
    if (held.holds && held.key === id) return held.subject
  }
  return uuid()
}

/** Signs a claim, and keeps what was signed before anybody is told. */
export async function issueHere(
  on: Shelves,
  claim: Claim,
  evidence: Evidence,
  assessor: OpenAssessor,
  language: Language,
): Promise<HeldCredential> {
  const subject = await subjectOf(on, evidence, assessor)
  const jws = await issueCredential(
    claim,
    { id: uuid(), subject, at: Date.now(), language },
    assessor,
  )
  const held = await checkCredential(jws, await knowsHere(on))
  if (!held.holds) throw new Error(`issueHere: what was just signed is ${held.why}.`)
  await keepIssued(on, held, evidence.about)
  return held
}
