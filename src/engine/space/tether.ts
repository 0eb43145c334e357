import type { Vec3 } from '../../core/vec.ts'
import type { Run } from '../run.ts'
import { carriedBy, type Person, placeOf, protectionOf } from '../world.ts'
import { sightOf } from './sight.ts'

/** Height of the ring between the shoulder blades above the feet, metres (fall.clearance guides). */
const RING_HEIGHT = 1.4

/** What a line that somebody carries says of itself. */
export interface LineFacts {
  /** The thing that its hook is on; nothing where it is on none. */
  readonly hookedTo: string
  readonly lengthMetres: number
  /** How far its absorber tears open at most, metres; 0 for a line without one. */
  readonly decelerationMetres: number
  /** Line and anchor hold a falling body. */
  readonly holds: boolean
}

/** A body fastened to an anchor, measured where it stands. */
export interface Tether {
  readonly anchor: string
  /** How far the body falls before the line is tight, metres. */
  readonly freeFallMetres: number
  /** How far it then swings down on its way to below the anchor, metres. */
  readonly swingMetres: number
  readonly decelerationMetres: number
}

interface Fastened {
  readonly line: LineFacts
  readonly anchorAt: Vec3
}

/** The lines of somebody that hold and are hooked on: nothing without a whole harness. */
function fastened(run: Run, person: Person): readonly Fastened[] {
  if (!protectionOf(run.world, person).includes('harness')) return []
  return carriedBy(person).flatMap((id) => {
    const line = run.world.entities.get(id)?.kind.line?.(sightOf(run, id, person.id))
    if (!line?.holds || !run.world.entities.has(line.hookedTo)) return []
    return [{ line, anchorAt: placeOf(run.world, line.hookedTo, run.tick) }]
  })
}

/** The best of what would catch somebody who falls with their feet at a point. */
export function tetherAt(run: Run, person: Person, feet: Vec3): Tether | null {
  let best: Tether | null = null
  for (const { line, anchorAt } of fastened(run, person)) {
    const tether = tetherOf(line, anchorAt, feet)
    if (best === null || dropOf(tether) < dropOf(best)) best = tether
  }
  return best
}

const dropOf = (tether: Tether): number =>
  tether.freeFallMetres + tether.swingMetres + tether.decelerationMetres

/** The line as a string of fixed length: tight where the ring is its length from the anchor. */
export function tetherOf(line: LineFacts, anchorAt: Vec3, feet: Vec3): Tether {
  const { hookedTo, lengthMetres, decelerationMetres } = line
  const dx = feet[0] - anchorAt[0]
  const dz = feet[2] - anchorAt[2]
  const aside = Math.min(lengthMetres, Math.sqrt(dx * dx + dz * dz))
  const hanging = Math.sqrt(lengthMetres * lengthMetres - aside * aside)
  const ringAboveAnchor = feet[1] + RING_HEIGHT - anchorAt[1]
  return {
    anchor: hookedTo,
    freeFallMetres: Math.max(0, ringAboveAnchor + hanging),
    swingMetres: lengthMetres - hanging,
    decelerationMetres,
  }
}

/** The anchor that keeps somebody from a point because their line does not reach; null where none does. */
export function heldBackBy(run: Run, person: Person, feet: Vec3): string | null {
  for (const { line, anchorAt } of fastened(run, person)) {
    const dx = feet[0] - anchorAt[0]
    const dy = feet[1] + RING_HEIGHT - anchorAt[1]
    const dz = feet[2] - anchorAt[2]
    if (Math.sqrt(dx * dx + dy * dy + dz * dz) > line.lengthMetres + RING_HEIGHT / 2)
      return line.hookedTo
  }
  return null
}
