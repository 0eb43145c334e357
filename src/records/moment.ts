import { isoInstant, parseInstant } from '../core/civil-time.ts'
import { TICKS_PER_SECOND } from '../core/time.ts'
import type { Attempt } from '../engine/attempt/attempt.ts'

type Timed = Pick<
  Attempt<{ readonly ticks: number }>,
  'startedAt' | 'endedAt' | 'events' | 'result'
>

const millisecondsIn = (ticks: number): number => (ticks * 1000) / TICKS_PER_SECOND

/** The last tick that anything is told of. */
export const lastTick = ({ events, result }: Timed): number =>
  Math.max(result.ticks, events.at(-1)?.tick ?? 0)

/**
 * When each tick was, in milliseconds since 1970: its time on the job's own clock after the start.
 * Where that clock ran ahead of the real one, as when a wait is leapt over in text play, the moments of
 * the attempt keep their order and proportion between its start and its end, so that none lies in the
 * future of whoever receives them.
 */
export function momentsOf(attempt: Timed): (tick: number) => number {
  const started = parseInstant(attempt.startedAt)
  if (started === null)
    throw new Error(`momentsOf: "${attempt.startedAt}" is no ISO 8601 time with a zone.`)
  const pace = paceOf(attempt, started)
  return (tick) => started + Math.round(millisecondsIn(tick) * pace)
}

/** How long the attempt took until a tick, by the clock on the wall, in ticks. */
export const realTicks = (attempt: Timed, tick: number): number =>
  Math.round(tick * paceOf(attempt, parseInstant(attempt.startedAt) ?? 0))

/** Real time for each second of the job, at most 1; a device's clock that was set back makes it 0. */
function paceOf(attempt: Timed, started: number): number {
  const ended = attempt.endedAt === undefined ? null : parseInstant(attempt.endedAt)
  const whole = millisecondsIn(lastTick(attempt))
  if (ended === null || whole === 0) return 1
  return Math.min(1, Math.max(0, ended - started) / whole)
}

/** The moment of a tick, ISO 8601 in UTC. */
export const instantOf = (attempt: Timed, tick: number): string =>
  isoInstant(momentsOf(attempt)(tick))
