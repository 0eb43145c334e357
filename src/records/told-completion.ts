import type { Result } from '../assessment/result.ts'

/**
 * Whether others are told that the activity is complete. Who stopped rightly has done all that the
 * variant asked for, though the job itself is not done: a platform that waits for both a pass and
 * completion gets both.
 */
export const toldCompletion = ({ completed, passed }: Pick<Result, 'completed' | 'passed'>) =>
  completed || passed
