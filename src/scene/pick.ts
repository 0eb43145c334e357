import { Box3, Matrix4, Plane, Ray, Vector3 } from 'three'
import { isShown, type Zone } from './zone.ts'

export interface Hit {
  readonly zone: Zone
  /** Metres from the eye. */
  readonly distance: number
  /** In the world. */
  readonly point: Vector3
}

/** How much a metre of size counts against a thing: small things in front of or inside large ones win. */
const SIZE_COUNTS = 0.5

/** Further away than this, metres, the slack grows no more: what is far is gone to first. */
const ARM = 1

const inverse = new Matrix4()
const grown = new Box3()
const centre = new Vector3()
const local = new Ray()
const size = new Vector3()
const spot = new Vector3()

/** A zone that a ray meets itself, without any slack, and what it counts against it. */
interface Met extends Hit {
  readonly cost: number
}

/**
 * What a ray from an eye or a hand points at. A small thing on a large one is meant, if hit, and a
 * thing that lies in another one's room before that one, from however far one points.
 * `slack`, radians, is half of what a finger covers as seen from the eye: whatever is drawn smaller
 * than that counts as so large. Where two then overlap, the one nearer to the ray is meant.
 */
export function pick(ray: Ray, zones: Iterable<Zone>, slack = 0): Hit | null {
  let best: Met | null = null
  const met: Met[] = []
  for (const zone of zones) {
    if (!isShown(zone.frame)) continue
    inverse.copy(zone.frame.matrixWorld).invert()
    local.copy(ray).applyMatrix4(inverse)
    if (zone.box.containsPoint(local.origin) && zone.target.control === undefined) continue
    const exact = local.intersectBox(zone.box, spot) !== null
    if (!exact && !local.intersectBox(grow(zone.box, slack), spot)) continue
    const point = spot.clone().applyMatrix4(zone.frame.matrixWorld)
    const distance = point.distanceTo(ray.origin)
    zone.box.getSize(size)
    // Handles lie close together, each in room enough for a hand: the one that is aimed at is meant.
    const isMeant = exact && zone.target.control === undefined
    const missed = isMeant ? 0 : local.distanceToPoint(zone.box.getCenter(centre))
    const cost = distance + SIZE_COUNTS * Math.cbrt(size.x * size.y * size.z) + missed
    const here = { zone, distance, point, cost }
    if (exact) met.push(here)
    if (!best || cost < best.cost) best = here
  }
  return best && (insideOf(best.zone, met) ?? best)
}

/** A thing lies in the room of one that is at least so many times as large; two alike hang together. */
const ROOMIER = 8

const roomOf = ({ box }: Zone): number => {
  const { x, y, z } = box.getSize(size)
  return x * y * z
}

/** What was met of all the things that lie in the room of a whole one, as tools do on a trolley. */
function insideOf(whole: Zone, met: readonly Met[]): Met | null {
  if (whole.target.control !== undefined) return null
  inverse.copy(whole.frame.matrixWorld).invert()
  const room = roomOf(whole)
  let best: Met | null = null
  for (const each of met) {
    const { frame, box, target } = each.zone
    if (target.control !== undefined || roomOf(each.zone) * ROOMIER > room) continue
    box.getCenter(centre).applyMatrix4(frame.matrixWorld).applyMatrix4(inverse)
    const lies = each.zone !== whole && whole.box.containsPoint(centre)
    if (lies && (!best || each.cost < best.cost)) best = each
  }
  return best
}

/** The box with no side seen as less than a finger from where the local ray starts. */
function grow(box: Box3, slack: number): Box3 {
  const away = Math.min(ARM, box.distanceToPoint(local.origin))
  const least = 2 * Math.tan(slack) * away
  box.getCenter(centre)
  box.getSize(size)
  size.set(Math.max(size.x, least), Math.max(size.y, least), Math.max(size.z, least))
  return grown.setFromCenterAndSize(centre, size)
}

const FLOOR = new Plane(new Vector3(0, 1, 0), 0)

/** Where on the floor a ray points, within a walkable distance. */
export function pickFloor(ray: Ray, furthest = 20): Vector3 | null {
  const point = ray.intersectPlane(FLOOR, new Vector3())
  return point && point.distanceTo(ray.origin) <= furthest ? point : null
}
