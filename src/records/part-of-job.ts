import type { Result } from '../assessment/result.ts'

/**
 * How much of the job an attempt was about: of all its steps those that this variant asked for, and
 * those that were done, in their place or not.
 */
export const partOfJob = ({ steps, coverage }: Pick<Result, 'steps' | 'coverage'>) => ({
  ...coverage,
  asked: steps.filter(({ state }) => state !== 'excused').length,
})
