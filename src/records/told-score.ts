import type { Result } from '../assessment/result.ts'
import type { StatementScore } from './statement.ts'

/** How far below mastery a score is told where the attempt did not pass (as the mark caps it). */
const BELOW_MASTERY = 0.01

/**
 * The score as receivers compare it: one that knows only a number and a mastery score must never
 * read a pass where the attempt did not pass, whatever the reason. The rest is in an extension.
 */
export function toldScore({
  score,
  passed,
  mastery,
}: Pick<Result, 'score' | 'passed' | 'mastery'>): StatementScore {
  const top = Math.max(0, Math.floor((mastery - BELOW_MASTERY) * 1000 + 1e-9) / 1000)
  const scaled = passed ? score.scaled : Math.min(score.scaled, top)
  const range = score.max - score.min
  // Marks that would read as a pass by themselves are left out where there was none.
  const isTold = range > 0 && (passed || (score.raw - score.min) / range < mastery)
  return isTold ? { scaled, raw: score.raw, min: score.min, max: score.max } : { scaled }
}
