import { toLocal, toWorld } from '../../core/frame.ts'
import { type Box, boxOf, centreOf, floorDistance, overFloor, type Vec3 } from '../../core/vec.ts'
import { hasHappened } from '../harm/sense.ts'
import { applyOutcome } from '../outcome.ts'
import { type Run, touch } from '../run.ts'
import { type Entity, type Person, positionOf } from '../world.ts'
import { beginContact, updateZones } from './contacts.ts'
import type { Side } from './deck.ts'
import { befall } from './fall.ts'
import { BODY, findPath, type Grid, levelAt, without } from './grid.ts'
import { sightOf } from './sight.ts'
import { tetherAt } from './tether.ts'

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
  /** The zone that is under it, drawn elsewhere in the place; nothing for none. */
  readonly below: string
  /** The thing that one lands on or in; nothing for the floor. */
  readonly onto: string
  /** What lies loose over it and goes down with whoever steps on it, kg; 0 for nothing. */
  readonly looseKilograms: number
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
 * fall. Where what is below is drawn in the place, they are there then, among all that acts there, and
 * whoever was under the hole is struck; where it is not, they are at the side again, hurt or caught.
 */
export function goIn(run: Run, person: Person, { item, at }: StepIn): void {
  const kind = run.world.entities.get(item)?.kind
  const opening = kind?.opening?.(sightOf(run, item, person.id))
  if (opening?.bears !== false) return
  const outcome = kind?.trodden?.(sightOf(run, item, person.id))
  if (outcome) applyOutcome(run, item, outcome, person.id)
  const { depthMetres: heightMetres, below, onto, looseKilograms } = opening
  const tether = tetherAt(run, person, at)
  const under = landingIn(run, below)
  const masses = [
    ...(looseKilograms > 0 ? [looseKilograms] : []),
    ...(tether ? [] : [BODY_KILOGRAMS]),
  ]
  for (const massKilograms of under ? masses : [])
    for (const other of peopleAt(run, under ?? at))
      if (other !== person)
        befall(run, other, item, { type: 'struck', massKilograms, heightMetres })
  befall(run, person, item, { type: 'fall', heightMetres, tether })
  // Who hangs at its side, or is there again, has nothing to fear of it that did not just happen.
  if (tether || !under) hasHappened(person, item, 'open-edge')
  if (tether) return
  if (under) {
    person.at = under
    touch(run, person.key)
    updateZones(run, person)
  }
  const [part] = Object.keys(run.world.entities.get(onto)?.kind.parts ?? {})
  if (part !== undefined) beginContact(run, person, { entity: onto, part })
}

/** The falling body of EN 355, kg. */
const BODY_KILOGRAMS = 80
/** Over the floor, who is this near to where something comes down is under it, metres. */
export const STRIKES_WITHIN = 0.5

/** Where one comes down in a zone: where one would stand in it; null where none is drawn. */
function landingIn(run: Run, zone: string): Vec3 | null {
  const box = run.world.zones.get(zone)
  if (!box) return null
  const [x, , z] = run.scenario.zones?.[zone]?.stand ?? centreOf(box)
  return [x, levelAt(run.grid, [x, 0, z]), z]
}

/** Everybody whom something that comes down at a point of the floor hits. */
export const peopleAt = (run: Run, to: Vec3): readonly Person[] =>
  [...run.world.people.values()].filter((person) => {
    const at = positionOf(person, run.tick)
    return floorDistance(at, to) <= STRIKES_WITHIN && Math.abs(at[1] - to[1]) < 1
  })

/** Where something comes down, and at which height it does, seen from where it was let go. */
export interface Landing {
  readonly at: Vec3
  readonly level: number
}

/** Where a thing that is let go over an open hole comes down; null where there is none. */
export function dropsInto(run: Run, letGo: Vec3): Landing | null {
  const hole = holesOf(run).find(
    ({ base, entity, opening: { bears, shunned, keepsThings, size } }) => {
      const [x, y, z] = toLocal(base, entity.facingDegrees, letGo)
      const over = Math.abs(x) < size[0] / 2 && Math.abs(z) < size[1] / 2
      return over && Math.abs(y) < SAME_LEVEL && !bears && shunned && !keepsThings
    },
  )
  if (!hole) return null
  const level = hole.base[1] - hole.opening.depthMetres
  return { at: landingIn(run, hole.opening.below) ?? [letGo[0], level, letGo[2]], level }
}
