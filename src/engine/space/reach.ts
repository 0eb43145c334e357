import type { Vec3 } from '../../core/vec.ts'
import type { Run } from '../run.ts'
import { type Person, positionOf, withinReach } from '../world.ts'
import { inSight } from './screen.ts'

/** A shoulder over the floor, metres. */
const SHOULDER = 1.3

/** Whether somebody's hand gets to a point: near enough, and with no wall in between. */
export function handReaches(run: Run, person: Person, point: Vec3): boolean {
  if (!withinReach(person, point, run.tick)) return false
  const [x, y, z] = positionOf(person, run.tick)
  return inSight(run, [[x, y + SHOULDER, z]], [point])
}
