import { exportJWK, generateKeyPair } from 'jose'
import type { Result } from '../../../src/assessment/result.ts'
import { uuidV5 } from '../../../src/core/hash.ts'
import type { Attempt } from '../../../src/engine/attempt/attempt.ts'
import { type Claim, claimOf } from '../../../src/records/credentials/claim.ts'
import { USUAL_RULE } from '../../../src/records/credentials/rule.ts'
import { type Candidate, competenciesIn, weigh } from '../../../src/records/credentials/weigh.ts'
import { NAMESPACE } from '../../../src/records/names.ts'
import type { SigningKey } from '../../../src/records/signature/jws.ts'
import { attemptWith } from './attempt.ts'

export interface Assessor extends SigningKey {
  readonly holder: string
}

export async function assessorKey(holder: string): Promise<Assessor> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  return { algorithm: 'RS256', privateKey, publicJwk: await exportJWK(publicKey), holder }
}

export const PLAYED_ON = '2026-03-01T09:30:00Z'
export const NOW = Date.parse('2026-03-02T08:00:00Z')

/** An assessment that somebody passed in a headset, on one of the two supplies. */
export function candidate(
  name: string,
  wanted: Partial<Omit<Attempt<Result>, 'scenario'>> = {},
  found: Partial<Omit<Candidate, 'attempt'>> = {},
): Candidate {
  const attempt = attemptWith({
    id: uuidV5(name, NAMESPACE),
    scripted: false,
    interface: 'vr',
    startedAt: PLAYED_ON,
    ...wanted,
  })
  const advised = attempt.actions.filter((action) => action.do !== 'advise')
  return {
    attempt: wanted.actions ? attempt : { ...attempt, actions: advised },
    whole: true,
    judgements: [],
    supervised: false,
    byStranger: false,
    ...found,
  }
}

export const twoVariants: readonly Candidate[] = [
  candidate('first', { parameters: { supply: 400 }, seed: 1 }),
  candidate('second', { parameters: { supply: 690 }, seed: 2, interface: 'text' }),
]

const [isolate] = competenciesIn(twoVariants)

/** What two good assessments let an assessor sign. */
export function goodClaim(): Claim {
  const claim = isolate && claimOf(weigh(isolate, twoVariants, USUAL_RULE, NOW))
  if (!claim) throw new Error('goodClaim: the two assessments should be enough.')
  return claim
}
