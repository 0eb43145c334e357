import type { FinishedAttempt } from '../../../records/story/attempt.ts'

/** An outcome may have come about in two ways, which are told apart: the key of its words. */
export function reasonOf({ result, events }: FinishedAttempt) {
  const { outcome } = result
  if (result.undecided) return 'undecided'
  if (outcome === 'not-passed' && events.some(({ type }) => type === 'stopped'))
    return 'stopped-early'
  if (outcome === 'completed-unsafe' && result.harm.actual > 0) return 'completed-hurt'
  if (outcome === 'stopped-on-danger' && result.harm.actual === 0) return 'danger-near'
  return outcome
}
