import { schedule } from '../agenda.ts'
import { freeSooner } from '../people/queue.ts'
import type { Run } from '../run.ts'
import { type Person, WALKING_SPEED, type Walk, walkedBy } from '../world.ts'

/** How fast somebody walks where they are now, m/s: smoke slows them. */
export const paceOf = ({ catalogue }: Run, { around }: Person): number =>
  around.some(({ surrounding }) => surrounding.type === 'obscuring')
    ? catalogue.pace(around, WALKING_SPEED)
    : WALKING_SPEED

/**
 * A walker who has come into other smoke goes on at another pace: they arrive later or sooner, and
 * what they do next waits for that. Gives the walk as it goes on, or null where it goes on as it was.
 */
export function keepPace(run: Run, walker: Person): Walk | null {
  const { walk, doing } = walker
  const pace = paceOf(run, walker)
  if (!walk || pace === walk.metresPerSecond) return null
  const walked = walkedBy(walk, run.tick)
  const left = walk.lengths.reduce((sum, length) => sum + length, 0) - walked
  const until = run.tick + Math.max(1, Math.round((left / pace) * 60))
  walker.walk = { ...walk, from: run.tick, walked, metresPerSecond: pace, until }
  walker.busyUntil = until
  if (doing) schedule(run.agenda, until, doing.complete)
  freeSooner(run, walker)
  return walker.walk
}
