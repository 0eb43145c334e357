import type { Vec3 } from '../../../core/vec.ts'

/** Over how long a hand's movement is averaged, seconds. */
const WINDOW = 0.12
/** Slower than this is letting go, not throwing, metres a second. */
const STILL = 0.6
/** A throw is kept in steps of this, metres a second: finer is noise of the tracking. */
const STEP = 0.05

interface Sample {
  readonly seconds: number
  readonly at: Vec3
}

/** The last moments of a hand. */
export type Trail = readonly Sample[]

/** The trail with one more moment, without what is too old to matter. */
export const withMoment = (trail: Trail, seconds: number, at: Vec3): Trail => [
  ...trail.filter((sample) => seconds - sample.seconds <= WINDOW && sample.seconds < seconds),
  { seconds, at },
]

const quantised = (n: number): number => Math.round(Math.round(n / STEP) * STEP * 100) / 100

/** The velocity with which a hand lets go, averaged and quantised; undefined when it is still. */
export function velocityOf(trail: Trail): Vec3 | undefined {
  const first = trail[0]
  const last = trail.at(-1)
  if (!first || !last || last.seconds <= first.seconds) return undefined
  const seconds = last.seconds - first.seconds
  const mean = (axis: 0 | 1 | 2): number => (last.at[axis] - first.at[axis]) / seconds
  const velocity: Vec3 = [mean(0), mean(1), mean(2)]
  if (Math.hypot(...velocity) < STILL) return undefined
  return [quantised(velocity[0]), quantised(velocity[1]), quantised(velocity[2])]
}
