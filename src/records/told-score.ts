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
  const { raw, min, max } = score
  const range = max - min
  if (range <= 0) return { scaled }
  // Marks that would read as a pass by themselves are told as far as the capped score goes.
  const reads = (raw - min) / range >= mastery
  return { scaled, raw: passed || !reads ? raw : min + rounded(scaled * range), min, max }
}

/** Down to thousandths, so that rounding never lifts a score to mastery. */
const rounded = (marks: number): number => Math.floor(marks * 1000 + 1e-6) / 1000
