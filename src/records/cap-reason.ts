import type { Result } from '../assessment/result.ts'

/** What held a total below what is needed, whatever else was done. */
export type CapReason = 'critical' | 'harm' | 'near' | 'ending'

/**
 * Why a total is less than what was earned; null where it is what was earned. A critical criterion
 * that was not met goes before what came of it, and that before how the try ended.
 */
export function capReason({
  score,
  criteria,
  harm,
}: Pick<Result, 'score' | 'criteria' | 'harm'>): CapReason | null {
  if (score.scaled >= score.uncapped) return null
  if (criteria.some(({ critical, verdict }) => critical && verdict === 'not-met')) return 'critical'
  if (harm.actual > 0) return 'harm'
  return harm.potential > 0 ? 'near' : 'ending'
}
