import type { Vec3 } from '../../core/vec.ts'
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
