import type { StepResult } from '../assessment/result.ts'
import { type RunEvent, word } from '../engine/event.ts'

/**
 * How a step stands before the reader: as it was judged, told apart further where its place in the
 * order was not kept. `skipped`: it came before something that was then never done, which has cost
 * its marks already. `unreached`: the attempt ended before its turn.
 */
export type Standing = StepResult['state'] | 'skipped' | 'unreached'

export function standingOf(
  { id, state, reached }: StepResult,
  events: readonly RunEvent[],
): Standing {
  if (reached === false) return 'unreached'
  if (state !== 'done') return state
  const inPlace = events.some((event) => event.type === 'step' && word(event, 'step') === id)
  return inPlace ? 'done' : 'skipped'
}
