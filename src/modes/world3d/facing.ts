import { toLocal, toWorld } from '../../core/frame.ts'
import { floorDistance, type Vec3 } from '../../core/vec.ts'
import type { Run } from '../../engine/run.ts'
import { type Entity, type Person, placeOf, type World } from '../../engine/world.ts'
import { EYE_HEIGHT } from './eyes.ts'

/** Whatever is farther off than this is not what one has come for, metres. */
const NEAR = 2.5
/** Where hands work at what stands on the floor, metres over it. */
const HANDS = 1.1
/** What hangs or is fitted higher than this is worked where it is, metres. */
const LOW = 0.3
/** A machine is looked along, not down at its edge: as from this far, metres. */
const AHEAD = 1.2
/** Nearer than this one would look at one's own feet, metres. */
const NEAREST = 0.5

/**
 * The point to look at where one stands at a named place: towards the things beside it and as far
 * down as they are, the nearer the more. Null where nothing is.
 */
export function facedFrom(world: World, stand: Vec3): Vec3 | null {
  let [x, down, z, pulls] = [0, 0, 0, 0]
  for (const entity of world.entities.values()) {
    const edge = edgeTowards(world, entity, stand)
    const metres = edge ? floorDistance(stand, edge) : 0
    if (!edge || metres === 0 || metres > NEAR) continue
    const pull = 1 / (metres * metres * metres)
    x += (edge[0] - stand[0]) * pull
    z += (edge[2] - stand[2]) * pull
    const isHigh = edge[1] > LOW
    const away = isHigh ? Math.max(metres, NEAREST) : Math.max(metres, AHEAD)
    down += ((EYE_HEIGHT - (isHigh ? edge[1] : HANDS)) / away) * pull
    pulls += pull
  }
  const length = Math.hypot(x, z)
  if (length === 0) return null
  const ahead = AHEAD / length
  const y = EYE_HEIGHT - (down / pulls) * AHEAD
  return [stand[0] + x * ahead, y, stand[2] + z * ahead]
}

/**
 * Which way the trainee faces, degrees. A job that does not say how one stands at its start would
 * have half of them look at a wall: until something is done, they face what there is to see.
 */
export function facingOf(run: Run, { at, facingDegrees }: Person): number {
  if (run.scenario.start.facingDegrees !== undefined || run.actions.length > 0) return facingDegrees
  const to = facedFrom(run.world, at) ?? middleOf(run.world)
  const [x, z] = to ? [to[0] - at[0], to[2] - at[2]] : [0, 0]
  return x === 0 && z === 0 ? facingDegrees : (Math.atan2(x, z) * 180) / Math.PI
}

/** The middle of all that stands about; null where nothing does. */
function middleOf({ entities }: World): Vec3 | null {
  const all = [...entities.values()].flatMap(({ place }) => (place.kind === 'at' ? [place.at] : []))
  const mean = (axis: 0 | 1 | 2): number => all.reduce((sum, at) => sum + at[axis], 0) / all.length
  return all.length === 0 ? null : [mean(0), mean(1), mean(2)]
}

/** The point that is nearest to somebody of what stands about, or is fitted to what does. */
function edgeTowards(world: World, entity: Entity, from: Vec3): Vec3 | null {
  const { id, kind, props, place, facingDegrees } = entity
  // What is fitted to a machine is worked where it is, as a guard by its bolts.
  const fitted = place.kind === 'socket' && Object.keys(kind.controls(props)).length > 0
  if (fitted) return placeOf(world, id, 0)
  if (place.kind !== 'at') return null
  const [width, depth] = kind.footprint?.(props) ?? [0, 0]
  const [x, , z] = toLocal(place.at, facingDegrees, from)
  const within = (value: number, size: number): number =>
    Math.max(-size / 2, Math.min(size / 2, value))
  return toWorld(place.at, facingDegrees, [within(x, width), 0, within(z, depth)])
}
