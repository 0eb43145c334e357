import type { Result } from '../assessment/result.ts'
import { isRecord } from '../core/is-record.ts'
import type { Attempt } from '../engine/attempt/attempt.ts'

/** How far an attempt has come, as a learning platform keeps it. */
export interface Progress {
  readonly attempt: string
  readonly done: number
  readonly of: number
}

/** How far an attempt came that is over. */
export const progressOf = ({ id, result }: Attempt<Result>): Progress => ({
  attempt: id,
  done: result.steps.filter(({ state }) => state === 'done').length,
  of: result.steps.length,
})

/** What a full resume needs besides the same device: which attempt, and its digest once it is over. */
export const progressText = ({ attempt, done, of }: Progress, digest: string | null): string =>
  JSON.stringify({ attempt, done, of, digest })

/** The attempt that was left; null for one that is over, and for what anybody else wrote there. */
export function leftIn(text: string): Progress | null {
  let told: unknown
  try {
    told = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(told) || told.digest !== null) return null
  const { attempt, done, of } = told
  const counts = [done, of].every((count) => Number.isSafeInteger(count) && Number(count) >= 0)
  return typeof attempt === 'string' && counts
    ? { attempt, done: Number(done), of: Number(of) }
    : null
}
