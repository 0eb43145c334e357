import { Matrix4, type Object3D, Plane, Ray, Vector3 } from 'three'
import type { Zone } from './zone.ts'

export interface Hit {
  readonly zone: Zone
  /** Metres from the eye. */
  readonly distance: number
  /** In the world. */
  readonly point: Vector3
}

/** How much a metre of size counts against a thing: small things in front of or inside large ones win. */
const SIZE_COUNTS = 0.5

const inverse = new Matrix4()
const local = new Ray()
const size = new Vector3()
const spot = new Vector3()

const shown = (node: Object3D | null): boolean =>
  node === null || (node.visible && shown(node.parent))

/** What a ray from an eye or a hand points at. A small thing on a large one is meant, if hit. */
export function pick(ray: Ray, zones: Iterable<Zone>): Hit | null {
  let best: Hit | null = null
  let least = Number.POSITIVE_INFINITY
  for (const zone of zones) {
    if (!shown(zone.frame)) continue
    inverse.copy(zone.frame.matrixWorld).invert()
    local.copy(ray).applyMatrix4(inverse)
    if (zone.box.containsPoint(local.origin) && zone.target.control === undefined) continue
    if (!local.intersectBox(zone.box, spot)) continue
    const point = spot.clone().applyMatrix4(zone.frame.matrixWorld)
    const distance = point.distanceTo(ray.origin)
    zone.box.getSize(size)
    const cost = distance + SIZE_COUNTS * Math.cbrt(size.x * size.y * size.z)
    if (cost >= least) continue
    least = cost
    best = { zone, distance, point }
  }
  return best
}

const FLOOR = new Plane(new Vector3(0, 1, 0), 0)

/** Where on the floor a ray points, within a walkable distance. */
export function pickFloor(ray: Ray, furthest = 20): Vector3 | null {
  const point = ray.intersectPlane(FLOOR, new Vector3())
  return point && point.distanceTo(ray.origin) <= furthest ? point : null
}
