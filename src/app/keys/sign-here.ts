import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { signAttempt } from '../../records/signature/sign-attempt.ts'
import type { Shelves } from '../storage/shelves.ts'
import { deviceKey } from './device-key.ts'

/**
 * The attempt, signed by this device. Where it cannot sign, the attempt as it was: a record
 * without a signature is worth more than no record, and says that nobody signed it.
 */
export async function signHere(on: Shelves, attempt: Attempt<Result>): Promise<Attempt<Result>> {
  try {
    const key = await deviceKey(on)
    const signedAt = new Date().toISOString()
    return key ? await signAttempt(attempt, key, { role: 'device', name: null, signedAt }) : attempt
  } catch {
    return attempt
  }
}
