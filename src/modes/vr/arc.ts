import type { Ray, Vector3 } from 'three'
import { pickFloor } from '../../scene/pick.ts'

/** Metres a second with which the arc leaves the hand; about five metres of reach when level. */
const SPEED = 6.5
const GRAVITY = 9.81
const STEP = 0.04
const LONGEST = 2

/** A thrown line from the hand to the floor; `landing` is null where it never comes down. */
export function arcFrom(
  origin: Vector3,
  direction: Vector3,
): { readonly points: readonly Vector3[]; readonly landing: Vector3 | null } {
  const points = [origin.clone()]
  for (let time = STEP; time <= LONGEST; time += STEP) {
    const before = points.at(-1) ?? origin
    const point = origin.clone().addScaledVector(direction, SPEED * time)
    point.y -= 0.5 * GRAVITY * time * time
    if (point.y <= 0) {
      const share = before.y / (before.y - point.y)
      const landing = before.clone().lerp(point, share)
      return { points: [...points, landing], landing }
    }
    points.push(point)
  }
  return { points, landing: null }
}

/** Farther away than this nobody points at the floor, metres. */
const FARTHEST = 8

/** The straight line of a hand without a stick: to the floor that it points at, as it does at things. */
export function lineFrom(ray: Ray): ReturnType<typeof arcFrom> {
  const landing = pickFloor(ray, FARTHEST)
  return { points: landing ? [ray.origin.clone(), landing] : [], landing }
}
