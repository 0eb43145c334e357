import type { Vec3 } from '../../core/vec.ts'
import type { Run } from '../../engine/run.ts'
import { placeOf, positionOf } from '../../engine/world.ts'
import type { Eyes } from './eyes.ts'

/** Where something is to the eyes: shown only when the picture does not show it. */
export type Bearing = 'left' | 'right' | 'behind' | null

/** Half of what a picture shows, radians. */
const IN_VIEW = 0.6
const BEHIND = 2.3

/** The real side of a sound, so its arrow is never mirrored. */
export function bearingOf(eyes: Pick<Eyes, 'yaw'>, from: Vec3, to: Vec3): Bearing {
  const angle = Math.atan2(-(to[0] - from[0]), -(to[2] - from[2])) - eyes.yaw
  const turned = Math.atan2(Math.sin(angle), Math.cos(angle))
  if (Math.abs(turned) <= IN_VIEW) return null
  if (Math.abs(turned) >= BEHIND) return 'behind'
  return turned > 0 ? 'left' : 'right'
}

/** Where a person or thing is to the eyes of the trainee; null for what is nowhere. */
export function sideOf(run: Run, eyes: Pick<Eyes, 'yaw'>, id: string | null): Bearing {
  if (id === null) return null
  const me = run.world.people.get('trainee')
  const other = run.world.people.get(id)
  if (!me || (!other && !run.world.entities.has(id))) return null
  const to = other ? positionOf(other, run.tick) : placeOf(run.world, id, run.tick)
  return bearingOf(eyes, positionOf(me, run.tick), to)
}
