import { type Box, boxOf, floorDistance, overFloor, type Vec3 } from '../core/vec.ts'
import type { Side } from './deck.ts'
import { befall } from './fall.ts'
import { BODY, findPath, type Grid, without } from './grid.ts'
import { applyOutcome } from './outcome.ts'
import type { Run } from './run.ts'
import { sightOf } from './sight.ts'
import { tetherAt } from './tether.ts'
import { type Entity, type Person, toLocal, toWorld } from './world.ts'

/** A hole in a floor, about its own middle; things with one stand at right angles. */
export interface Opening {
  /** Metres along its own x and z. */
  readonly size: readonly [x: number, z: number]
  readonly depthMetres: number
  /** What lies over it bears whoever steps on it. */
  readonly bears: boolean
  /** It is seen to be one, or a rail stands at it: people go round it. */
  readonly shunned: boolean
  /** Boards along all its sides keep things from rolling in. */
  readonly keepsThings: boolean
}

/** Where a straight way goes over the side of a hole, and what is there. */
export interface StepIn {
  readonly item: string
  readonly at: Vec3
  readonly guarded: boolean
}

/** A step that one sees the end of is taken straight; a longer way is planned, metres. */
const STRAIGHT = 1.5
/** How far off a hole people keep where they have the room: a stumble, metres. */
const STUMBLE = 0.9
/** A floor this far above or below is another one, metres. */
const SAME_LEVEL = 0.3

interface Hole {
  readonly entity: Entity
  readonly base: Vec3
  readonly opening: Opening
}

const holesOf = (run: Run): readonly Hole[] =>
  run.grid.openings.flatMap((id) => {
    const entity = run.world.entities.get(id)
    const opening = entity?.kind.opening?.(sightOf(run, id))
    return entity && opening && entity.place.kind === 'at'
      ? [{ entity, base: entity.place.at, opening }]
      : []
  })

const boxAround = ({ entity, base, opening: { size } }: Hole, margin: number): Box => {
  const [x, z] = [size[0] / 2 + margin, size[1] / 2 + margin]
  const corner = (sign: number): Vec3 =>
    toWorld(base, entity.facingDegrees, [sign * x, 0, sign * z])
  return boxOf(corner(-1), corner(1))
}

/** The way over a floor round its holes: a stumble off where there is room, close by where not. */
export function wayRound(run: Run, floor: Grid, from: Vec3, goal: Vec3): readonly Vec3[] | null {
  const holes = holesOf(run).filter(({ opening }) => opening.shunned)
  if (holes.length === 0) return findPath(floor, from, goal)
  for (const margin of [STUMBLE, BODY]) {
    const closed = holes.map((hole) =>
      boxAround(hole, overFloor(boxAround(hole, STUMBLE), goal) ? BODY : margin),
    )
    const way = findPath(without(floor, closed), from, goal)
    if (way) return way
  }
  return null
}

/** The hole that a short straight step to a point goes into, whoever sees it. */
export const stepInto = (run: Run, from: Vec3, to: Vec3): StepIn | null =>
  floorDistance(from, to) > STRAIGHT
    ? null
    : entryOf(run, from, to, ({ bears, shunned }) => !bears && shunned)

/** The first hole on a way that nobody sees, because what lies over it looks like floor. */
export function trapOn(run: Run, points: readonly Vec3[]) {
  for (const [i, from] of points.entries()) {
    const into = entryOf(run, from, points[i + 1] ?? from, ({ bears }) => !bears)
    if (into) return { into, way: [...points.slice(0, i + 1), into.at] }
  }
  return null
}

function entryOf(
  run: Run,
  from: Vec3,
  to: Vec3,
  counts: (opening: Opening) => boolean,
): StepIn | null {
  let first: { readonly hole: Hole; readonly side: Side; readonly share: number } | null = null
  for (const hole of holesOf(run)) {
    const { entity, base, opening } = hole
    if (!counts(opening) || Math.abs(base[1] - from[1]) > SAME_LEVEL) continue
    const [a, b] = [from, to].map((point) => toLocal(base, entity.facingDegrees, point))
    const entry = a && b && entering(a, b, opening.size)
    if (entry && (first === null || entry.share < first.share)) first = { hole, ...entry }
  }
  if (!first) return null
  const { hole, side, share } = first
  const { id, kind } = hole.entity
  const edge = kind.edges?.(sightOf(run, id)).find((one) => one.side === side)
  const at: Vec3 = [
    from[0] + (to[0] - from[0]) * share,
    hole.base[1],
    from[2] + (to[2] - from[2]) * share,
  ]
  return { item: id, at, guarded: edge?.guarded ?? false }
}

/** By which side a segment comes into a rectangle from outside, and at what share of it. */
function entering(
  a: Vec3,
  b: Vec3,
  [length, width]: readonly [number, number],
): { readonly side: Side; readonly share: number } | null {
  const [inX, outX] = between(a[0], b[0], length / 2)
  const [inZ, outZ] = between(a[2], b[2], width / 2)
  const share = Math.max(inX, inZ)
  if (share < 0 || share > 1 || share >= Math.min(outX, outZ)) return null
  if (inX > inZ) return { side: a[0] < b[0] ? 'left' : 'right', share }
  return { side: a[2] < b[2] ? 'back' : 'front', share }
}

/** The shares of a way along one axis between which it is within a half width of the middle. */
function between(a: number, b: number, half: number): readonly [enter: number, leave: number] {
  const way = b - a
  if (way === 0)
    return Math.abs(a) < half
      ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
      : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const sign = way > 0 ? 1 : -1
  return [(-sign * half - a) / way, (sign * half - a) / way]
}

/**
 * Somebody who has come to the side of a hole goes on: what does not bear them gives way, and they
 * fall. What is below is no part of the place, so they are then at the side again, hurt or caught.
 */
export function goIn(run: Run, person: Person, { item, at }: StepIn): void {
  const kind = run.world.entities.get(item)?.kind
  const opening = () => kind?.opening?.(sightOf(run, item, person.id))
  if (opening()?.bears !== false) return
  const outcome = kind?.trodden?.(sightOf(run, item, person.id))
  if (outcome) applyOutcome(run, item, outcome, person.id)
  const heightMetres = opening()?.depthMetres ?? 0
  befall(run, person, item, { type: 'fall', heightMetres, tether: tetherAt(run, person, at) })
}

/** Where a thing that is let go over an open hole comes down; null where there is none. */
export function dropsInto(run: Run, letGo: Vec3): Vec3 | null {
  const hole = holesOf(run).find(
    ({ base, entity, opening: { bears, shunned, keepsThings, size } }) => {
      const [x, y, z] = toLocal(base, entity.facingDegrees, letGo)
      const over = Math.abs(x) < size[0] / 2 && Math.abs(z) < size[1] / 2
      return over && Math.abs(y) < SAME_LEVEL && !bears && shunned && !keepsThings
    },
  )
  return hole ? [letGo[0], hole.base[1] - hole.opening.depthMetres, letGo[2]] : null
}
