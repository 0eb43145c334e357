import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import type { RunEvent } from '../../engine/event.ts'

/** A finished attempt, as its file holds it. */
export type FinishedAttempt = Attempt<Result>

/** The tick with which the attempt ended. */
export const lastTick = ({ result, events }: FinishedAttempt): number =>
  Math.max(result.ticks, events.at(-1)?.tick ?? 0)

/** Puts an event into words for the reader; null where there is nothing to tell. */
export type Tell = (event: RunEvent) => string | null
