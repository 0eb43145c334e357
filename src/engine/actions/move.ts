import { floorDistance, type Vec3 } from '../../core/vec.ts'
import type { Action } from '../action.ts'
import { schedule } from '../agenda.ts'
import { senseWalker } from '../harm/sense.ts'
import { because, type Run } from '../run.ts'
import { briefCrossings } from '../space/brief-crossings.ts'
import { updateZones } from '../space/contacts.ts'
import { crossingOf } from '../space/deck.ts'
import { doorsOpened, firstShut, floorFor, onOwnSide, pushDoors } from '../space/doorway.ts'
import { stepOver } from '../space/fall.ts'
import { findPath, type Grid, levelAt, nearestOnLevel } from '../space/grid.ts'
import { goIn, stepInto, trapOn, wayRound } from '../space/opening.ts'
import { keepPace, paceOf } from '../space/pace.ts'
import { heldBackBy } from '../space/tether.ts'
import { type Person, pointOf, positionOf, REACH } from '../world.ts'
import { arrive, goalOf, localOf } from './goal.ts'
import { type Handler, refuse } from './work.ts'

/** A step down that is no fall, metres. */
const STEP_DOWN = 0.3
/** How far above or below one's feet a thing of another level may be to be reached from one's own, metres. */
const REACH_TO_LEVEL = 2
/** How often a walker is held against the zones and what acts from around, ticks. */
const ZONE_STEP = 6

/** Walks the way there at walking speed, through every zone that it crosses. */
export const move: Handler = (run, actor, action) => {
  const place = goalOf(run, action.to)
  if (!place) return refuse('unknown-place', { to: typeof action.to === 'string' ? action.to : '' })
  if (typeof action.to !== 'string' && !insideRoom(run, place)) return refuse('outside-room')
  const from = positionOf(actor, run.tick)
  const [named] = typeof action.to === 'string' ? action.to.split('.') : []
  const goal = named === undefined ? place : onOwnSide(run, named, from, place)
  const held = heldBackBy(run, actor, [goal[0], from[1], goal[2]])
  if (held !== null) return refuse('tethered', { item: held })
  if (typeof action.to !== 'string') {
    const over = crossingOf(run, from, goal)
    if (over && levelAt(run.grid, goal) < from[1] - STEP_DOWN)
      return over.guarded
        ? refuse('guarded-edge', { item: over.deck })
        : stepOver(run, actor, from, over)
  }
  const hole = typeof action.to === 'string' ? null : stepInto(run, from, goal)
  if (hole?.guarded) return refuse('guarded-edge', { item: hole.item })
  const floor = floorFor(run, actor)
  const planned = hole
    ? [from, hole.at]
    : (wayRound(run, floor, from, goal) ?? wayOnLevel(run, floor, from, action.to))
  if (!planned) return refusedWay(run, actor, from, goal, action.to)
  const trap = hole ? null : trapOn(run, planned)
  const into = hole ?? trap?.into
  const points = trap?.way ?? planned
  const lengths = points.slice(1).map((point, i) => floorDistance(points[i] ?? point, point))
  const metresPerSecond = paceOf(run, actor)
  const seconds = lengths.reduce((sum, length) => sum + length, 0) / metresPerSecond
  const until = run.tick + Math.round(seconds * 60)
  const start = run.tick
  const walk = {
    from: start,
    points,
    lengths,
    walked: 0,
    metresPerSecond,
    until,
    sensedUntil: until,
  }
  actor.walk = walk
  const { cause } = run
  const senseHere = (): void =>
    because(run, cause, () => {
      pushDoors(run, actor)
      updateZones(run, actor)
      senseWalker(run, actor)
    })
  const senseAlong = (from: number, before: number): void => {
    for (let tick = from; tick < before; tick += ZONE_STEP)
      schedule(run.agenda, tick, () => {
        const sensed = actor.walk?.points === points ? actor.walk.sensedUntil : null
        if (sensed === null) return
        senseHere()
        const later = keepPace(run, actor)
        if (!later || later.until <= sensed) return
        actor.walk = { ...later, sensedUntil: later.until }
        senseAlong(start + Math.ceil((sensed - start) / ZONE_STEP) * ZONE_STEP, later.until)
      })
  }
  senseAlong(start + ZONE_STEP, until)
  for (const tick of briefCrossings(run.world.zones.values(), walk, ZONE_STEP))
    schedule(run.agenda, tick, () => {
      if (actor.walk?.points === points) senseHere()
    })
  return {
    seconds,
    finish: (done) => {
      const there = typeof action.to === 'string' && !into ? action.to : null
      arrive(run, actor, points.at(-1) ?? from, there)
      done()
      if (into) goIn(run, actor, into)
      return null
    },
  }
}

/** Whether a point lies between the walls, the floor and the roof. */
export function insideRoom(run: Run, [x, y, z]: Vec3): boolean {
  const [width, height, depth] = run.scenario.place.size
  return Math.abs(x) <= width / 2 && Math.abs(z) <= depth / 2 && y >= 0 && y <= height
}

/** No way there: by a shut door that one could open, or at all. */
function refusedWay(run: Run, actor: Person, from: Vec3, goal: Vec3, to: Action['to']) {
  const through = actor.id === 'trainee' ? findPath(doorsOpened(run), from, goal) : null
  const door = through && firstShut(run, through)
  return door
    ? refuse('door-shut', { item: door })
    : refuse('no-way', { to: typeof to === 'string' ? to : '' })
}

/** To a thing that stands on another level, but within reach from one's own. */
function wayOnLevel(run: Run, floor: Grid, from: Vec3, to: Action['to']): readonly Vec3[] | null {
  if (typeof to !== 'string') return null
  const [id = '', part] = to.split('.')
  const entity = run.world.entities.get(id)
  if (!entity) return null
  const points = [
    part === undefined ? undefined : localOf(entity, part),
    ...Object.values(entity.kind.controls(entity.props)).map((control) => control.at),
  ].map((local) => pointOf(run.world, id, run.tick, local))
  for (const point of points) {
    if (Math.abs(point[1] - from[1]) > REACH_TO_LEVEL) continue
    const stand = nearestOnLevel(floor, from[1], point, REACH)
    const way = stand && findPath(floor, from, stand)
    if (way) return way
  }
  return null
}
