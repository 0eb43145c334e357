import { Matrix4, Vector3 } from 'three'
import type { Hit } from '../../../scene/pick.ts'
import type { Zone } from '../../../scene/zone.ts'

/** A thing larger than this is stood in or leaned over, not grasped: the side of a cube, metres. */
const GRASPABLE = 0.6

const inverse = new Matrix4()
const local = new Vector3()
const size = new Vector3()

/** What a hand is in or at: the smallest thing or handle around it. */
export function grasp(hand: Vector3, zones: Iterable<Zone>): Hit | null {
  let best: Zone | null = null
  let least = GRASPABLE
  for (const zone of zones) {
    if (zone.target.kind === 'person') continue
    inverse.copy(zone.frame.matrixWorld).invert()
    if (!zone.box.containsPoint(local.copy(hand).applyMatrix4(inverse))) continue
    zone.box.getSize(size)
    const side = Math.cbrt(size.x * size.y * size.z)
    if (side >= least) continue
    least = side
    best = zone
  }
  return best && { zone: best, distance: 0, point: hand.clone() }
}
