import type { Scenario } from '../scenario/schema.ts'
import type { CompetencyResult, CriterionResult, Score } from './result.ts'

/** What is no pass, for whatever reason, leaves the score this much below mastery. */
const CAP_BELOW_MASTERY = 0.01

/** What was earned, before any cap. */
export type Earned = Omit<Score, 'scaled'>

/** Marks are told to a thousandth, so that sums of shares come out even. */
export const rounded = (n: number): number => Math.round(n * 1000) / 1000

const isObserved = ({ verdict }: CriterionResult): boolean => verdict !== 'not-observed'

const sumOf = (results: readonly CriterionResult[], what: 'marks' | 'of'): number =>
  results.reduce((sum, result) => sum + result[what], 0)

/** The marks of what was observed, less a share of them all for each hint. */
export function earnedBy(results: readonly CriterionResult[], hintCost: number): Earned {
  const observed = results.filter(isObserved)
  const max = rounded(sumOf(observed, 'of'))
  const raw = rounded(Math.max(0, sumOf(observed, 'marks') - hintCost * max))
  return { raw, min: 0, max, uncapped: max === 0 ? 0 : rounded(raw / max) }
}

/** The score of an attempt; one that is capped stays below mastery, whatever it earned. */
export function scoreOf(earned: Earned, isCapped: boolean, mastery: number): Score {
  const { uncapped, ...marks } = earned
  const topBelow = rounded(Math.max(0, mastery - CAP_BELOW_MASTERY))
  return { scaled: isCapped ? Math.min(uncapped, topBelow) : uncapped, ...marks, uncapped }
}

export function competenciesOf(
  { competencies = {} }: Scenario,
  results: readonly CriterionResult[],
  mastery: number,
): CompetencyResult[] {
  return Object.keys(competencies).flatMap((id) => {
    const own = results.filter((result) => result.competency === id && isObserved(result))
    const of = sumOf(own, 'of')
    if (of === 0) return []
    const scaled = rounded(sumOf(own, 'marks') / of)
    const failed = own.some((result) => result.critical && result.verdict === 'not-met')
    return [{ id, scaled, met: scaled >= mastery && !failed }]
  })
}
