import { toLocal, toWorld } from '../../core/frame.ts'
import { type Box, boxOf, floorDistance, overFloor, type Vec3 } from '../../core/vec.ts'
import { applyOutcome } from '../outcome.ts'
import type { Run } from '../run.ts'
import { type Person, placeOf, positionOf } from '../world.ts'
import { type Grid, without } from './grid.ts'
import { sightOf } from './sight.ts'

/** A way through a thing: open, shut so that a hand opens it, or locked. */
export interface Doorway {
  readonly passage: 'open' | 'shut' | 'locked'
  /** Where one walks through, in the thing's own frame; things with one stand at right angles. */
  readonly box: readonly [Vec3, Vec3]
}

/** How finely a way is held against the doors on it, metres. */
const STEP = 0.2

const boxesOf = (
  run: Run,
  which: readonly Doorway['passage'][],
): readonly (readonly [string, Box])[] =>
  run.grid.doors.flatMap((id): readonly (readonly [string, Box])[] => {
    const entity = run.world.entities.get(id)
    const doorway = entity?.kind.doorway?.(sightOf(run, id))
    if (!entity || !doorway || !which.includes(doorway.passage)) return []
    const at = placeOf(run.world, id, run.tick)
    const [a, b] = doorway.box.map((corner) => toWorld(at, entity.facingDegrees, corner))
    return a && b ? [[id, boxOf(a, b)]] : []
  })

const closedBy = (run: Run, which: readonly Doorway['passage'][]): Grid =>
  grown(
    run.grid,
    boxesOf(run, which).map(([, box]) => box),
  )

const grown = (grid: Grid, boxes: readonly Box[]): Grid =>
  boxes.length === 0 ? grid : without(grid, boxes)

/** The floor as it would be with every door open that is not locked. */
export const doorsOpened = (run: Run): Grid => closedBy(run, ['locked'])

/**
 * The floor that somebody plans a way over. The trainee opens each door by hand; everybody else does
 * that as they walk, and keeps out of what a barrier closes, which the trainee has to know better.
 */
export function floorFor(run: Run, { id, zones }: Pick<Person, 'id' | 'zones'>): Grid {
  if (id === 'trainee') return closedBy(run, ['shut', 'locked'])
  const barred = [...run.world.entities.values()].flatMap(({ id: item, kind }) => {
    const zone = kind.closes?.(sightOf(run, item)) ?? ''
    const box = run.world.zones.get(zone)
    return box && !zones.has(zone) ? [box] : []
  })
  return grown(doorsOpened(run), barred)
}

/** In front of a door is on the side where whoever goes there is: a point before it, or behind it. */
export function onOwnSide(run: Run, id: string, from: Vec3, before: Vec3): Vec3 {
  const entity = run.world.entities.get(id)
  if (!entity?.kind.doorway || entity.document.stand) return before
  const base = placeOf(run.world, id, run.tick)
  if (toLocal(base, entity.facingDegrees, from)[2] >= 0) return before
  const [x, y, z] = toLocal(base, entity.facingDegrees, before)
  return toWorld(base, entity.facingDegrees, [x, y, -z])
}

/** The first shut door on a way; nothing where there is none. */
export function firstShut(run: Run, points: readonly Vec3[]): string | null {
  const shut = boxesOf(run, ['shut'])
  for (const [i, from] of points.entries()) {
    const to = points[i + 1] ?? from
    const steps = Math.max(1, Math.ceil(floorDistance(from, to) / STEP))
    for (let step = 0; step <= steps; step++) {
      const share = step / steps
      const at: Vec3 = [
        from[0] + (to[0] - from[0]) * share,
        from[1],
        from[2] + (to[2] - from[2]) * share,
      ]
      const door = shut.find(([, box]) => overFloor(box, at))
      if (door) return door[0]
    }
  }
  return null
}

/** A walker who comes to a door that is shut, or has shut meanwhile, pushes it open. */
export function pushDoors(run: Run, walker: Person): void {
  if (run.grid.doors.length === 0) return
  const at = positionOf(walker, run.tick)
  for (const [id, box] of boxesOf(run, ['shut']))
    if (overFloor(box, at)) {
      const outcome = run.world.entities.get(id)?.kind.pushed?.(sightOf(run, id, walker.id))
      if (outcome) applyOutcome(run, id, outcome, walker.id)
    }
}
