import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { type SigningKey, signJws } from './jws.ts'
import { type Signer, signedPartsOf } from './signed-parts.ts'

/** The attempt with one signature more, over everything in it but signatures and later answers. */
export async function signAttempt(
  attempt: Attempt<Result>,
  key: SigningKey,
  signer: Signer,
): Promise<Attempt<Result>> {
  const jws = await signJws({ ...signedPartsOf(attempt, signer) }, key)
  return { ...attempt, signatures: [...(attempt.signatures ?? []), jws] }
}
