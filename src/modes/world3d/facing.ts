import { toLocal, toWorld } from '../../core/frame.ts'
import { floorDistance, type Vec3 } from '../../core/vec.ts'
import type { Entity, World } from '../../engine/world.ts'

/** Whatever is farther off than this is not what one has come for, metres. */
const NEAR = 2.5
/** Eyes go to where hands work, metres over the floor, this far ahead. */
const HANDS = 1.1
const AHEAD = 1.5

/**
 * The point to look at where one stands at a named place: towards the things beside it, the nearer
 * the more. Null where nothing is.
 */
export function facedFrom(world: World, stand: Vec3): Vec3 | null {
  let [x, z] = [0, 0]
  for (const entity of world.entities.values()) {
    const edge = edgeTowards(entity, stand)
    const metres = edge ? floorDistance(stand, edge) : 0
    if (!edge || metres === 0 || metres > NEAR) continue
    const pull = 1 / (metres * metres * metres)
    x += (edge[0] - stand[0]) * pull
    z += (edge[2] - stand[2]) * pull
  }
  const length = Math.hypot(x, z)
  if (length === 0) return null
  const ahead = AHEAD / length
  return [stand[0] + x * ahead, HANDS, stand[2] + z * ahead]
}

/** The point of what stands about that is nearest to somebody. */
function edgeTowards({ kind, props, place, facingDegrees }: Entity, from: Vec3): Vec3 | null {
  if (place.kind !== 'at') return null
  const [width, depth] = kind.footprint?.(props) ?? [0, 0]
  const [x, , z] = toLocal(place.at, facingDegrees, from)
  const within = (value: number, size: number): number =>
    Math.max(-size / 2, Math.min(size / 2, value))
  return toWorld(place.at, facingDegrees, [within(x, width), 0, within(z, depth)])
}
