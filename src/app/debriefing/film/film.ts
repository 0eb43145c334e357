import type { RecordedAction } from '../../../engine/action.ts'
import { act, advance } from '../../../engine/advance.ts'
import type { Catalogue } from '../../../engine/catalogue.ts'
import { createRun } from '../../../engine/create.ts'
import type { Run } from '../../../engine/run.ts'
import type { FinishedAttempt } from '../../../records/story/attempt.ts'

/** The attempt, to be looked at again: any moment of it is simulated anew from its actions. */
export interface Film {
  /** The world as it was at a tick. To be read only, and only until the next moment is asked for. */
  readonly at: (tick: number) => Run
}

/** A run somewhere on its way through the attempt's actions. */
interface Reel {
  readonly run: Run
  readonly left: RecordedAction[]
}

/** So many runs stand parked, so that looking back and forth need not start from the beginning. */
const MOST_REELS = 4

export function createFilm(attempt: FinishedAttempt, catalogue: Catalogue): Film {
  const reels: Reel[] = []
  const fresh = (): Reel => ({
    run: createRun(attempt.scenario.document, catalogue, {
      seed: attempt.seed,
      purpose: attempt.purpose,
      parameters: attempt.parameters,
    }),
    left: [...attempt.actions],
  })
  return {
    at(tick) {
      const near = reels
        .filter(({ run }) => run.tick <= tick)
        .reduce<Reel | null>(
          (best, reel) => (best && best.run.tick > reel.run.tick ? best : reel),
          null,
        )
      const reel = near ?? fresh()
      // The one that was used last comes first; the one that rested longest makes room.
      reels.splice(
        0,
        MOST_REELS,
        ...[reel, ...reels.filter((other) => other !== reel)].slice(0, MOST_REELS),
      )
      wind(reel, tick)
      return reel.run
    },
  }
}

/** Plays a run on to a tick, with everything that was done until then. */
function wind({ run, left }: Reel, tick: number): void {
  for (let next = left[0]; next && next.tick <= tick; next = left[0]) {
    left.shift()
    const { n: _n, tick: at, ...action } = next
    advance(run, at)
    act(run, action)
  }
  advance(run, tick)
}
