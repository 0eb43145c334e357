import { cos, fromDegrees, sin } from './maths.ts'
import { add, type Vec3 } from './vec.ts'

/** A point in a thing's own frame, turned and moved to where the thing is. */
export function toWorld(at: Vec3, facingDegrees: number, local: Vec3): Vec3 {
  if (facingDegrees === 0) return add(at, local)
  const s = sin(fromDegrees(facingDegrees))
  const c = cos(fromDegrees(facingDegrees))
  return [
    at[0] + local[0] * c + local[2] * s,
    at[1] + local[1],
    at[2] - local[0] * s + local[2] * c,
  ]
}

/** The other way round: a point of the place in the own frame of a thing that stands there. */
export const toLocal = (at: Vec3, facingDegrees: number, point: Vec3): Vec3 =>
  toWorld([0, 0, 0], -facingDegrees, [point[0] - at[0], point[1] - at[1], point[2] - at[2]])
