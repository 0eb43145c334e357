import { toWorld } from '../../core/frame.ts'
import { own } from '../../core/own.ts'
import type { Vec3 } from '../../core/vec.ts'
import type { Action } from '../action.ts'
import type { Refusal } from '../kind.ts'
import { applyOutcome } from '../outcome.ts'
import { dropBody } from '../physics/drop.ts'
import { changedUntold, type Run, touch } from '../run.ts'
import { dropsTo, dropThing } from '../space/drop-object.ts'
import { beginFlight } from '../space/flight.ts'
import { levelAt } from '../space/grid.ts'
import { contentsOf, sightOf } from '../space/sight.ts'
import { carriedBy, type Entity, type Person, type Place, positionOf, putAt } from '../world.ts'
import { heldByAnother, letGo, outOfReach, thing, unknownItem } from './support.ts'
import { type Handler, refuse } from './work.ts'

const TAKE_SECONDS = 1
const PLACE_SECONDS = 2
const RELEASE_SECONDS = 0.5
/** How many small things hang on a belt. */
const BELT = 8
/** A hand's height above the floor when it lets go, metres. */
const HAND_HEIGHT = 0.95
/** Faster than this nobody throws, metres a second: a broken file cannot fling things to infinity. */
const FASTEST_THROW = 15

/** Tells everybody who reads them that a thing has another place. */
function moved(run: Run, entity: Entity, place: Place, actor: Person): void {
  const before = entity.place
  putAt(run.world, entity, place)
  for (const id of [entity.id, holderOf(before), holderOf(place)]) {
    if (id === null) continue
    run.unsettled.add(id)
    changedUntold(run, `entity:${id}`)
    touch(run, `entity:${id}`)
  }
  touch(run, `person:${actor.id}`)
}

const holderOf = (place: Place): string | null => ('entity' in place ? place.entity : null)

/** A load that fills both hands says so itself: asking for both asks for either. */
const oneHand = (hand: Action['hand']): 'left' | 'right' | undefined =>
  hand === 'both' ? undefined : hand

/** Frees a hand, hanging small things on the belt; null where that is not possible. */
function freeHand(
  run: Run,
  actor: Person,
  wanted: 'left' | 'right' | undefined,
): 'left' | 'right' | null {
  const order: ('left' | 'right')[] = wanted ? [wanted] : ['right', 'left']
  const empty = order.find((hand) => actor.hands[hand] === null)
  if (empty) return empty
  for (const hand of order) {
    const held = actor.hands[hand]
    if (held !== null && toBelt(run, actor, held)) return hand
  }
  return null
}

function toBelt(run: Run, actor: Person, id: string): boolean {
  const entity = run.world.entities.get(id)
  if (!entity?.kind.portable?.(entity.props).belt || actor.belt.length >= BELT) return false
  letGo(actor, id)
  actor.belt.push(id)
  putAt(run.world, entity, { kind: 'belt', person: actor.id })
  return true
}

export const take: Handler = (run, actor, action) => {
  const entity = thing(run, action.item)
  if (!entity) return unknownItem(action.item)
  const portable = entity.kind.portable?.(entity.props)
  if (!portable) return refuse('too-heavy', { item: entity.id })
  const inHand = actor.hands.left === entity.id || actor.hands.right === entity.id
  if (inHand) return refuse('already-held', { item: entity.id })
  const blocked =
    heldByAnother(actor, entity) ??
    outOfReach(run, actor, entity) ??
    willNotCome(run, actor, entity)
  if (blocked) return blocked
  return {
    seconds: TAKE_SECONDS,
    finish: (done) => {
      const changed = heldByAnother(actor, entity) ?? willNotCome(run, actor, entity)
      if (changed) return changed
      const place = freePlace(run, actor, entity, oneHand(action.hand))
      if (!place) return refuse('hands-full', { item: entity.id })
      const sight = sightOf(run, entity.id, actor.id)
      const own = entity.kind.taken?.(sight) ?? {}
      const holder = entity.place.kind === 'socket' ? entity.place : null
      const theirs = holder
        ? run.world.entities
            .get(holder.entity)
            ?.kind.gives?.(sightOf(run, holder.entity, actor.id), entity.id, holder.socket)
        : undefined
      done()
      run.bodies.remove(entity.id)
      run.flights.delete(entity.id)
      letGo(actor, entity.id)
      if (place.kind === 'hand') {
        if (place.hand !== 'right') actor.hands.left = entity.id
        if (place.hand !== 'left') actor.hands.right = entity.id
      }
      moved(run, entity, place, actor)
      applyOutcome(run, entity.id, own, actor.id)
      if (holder && theirs) applyOutcome(run, holder.entity, theirs, actor.id)
      return null
    },
  }
}

function freePlace(
  run: Run,
  actor: Person,
  entity: Entity,
  wanted: 'left' | 'right' | undefined,
): Place | null {
  if (entity.kind.portable?.(entity.props).hands === 2) {
    for (const hand of ['left', 'right'] as const) {
      const held = actor.hands[hand]
      if (held !== null && !toBelt(run, actor, held)) return null
    }
    return { kind: 'hand', person: actor.id, hand: 'both' }
  }
  const hand = freeHand(run, actor, wanted)
  return hand ? { kind: 'hand', person: actor.id, hand } : null
}

/** What the thing itself, or what holds it, has against its being taken. */
function willNotCome(run: Run, actor: Person, entity: Entity): Refusal | null {
  const own = entity.kind.taken?.(sightOf(run, entity.id, actor.id)).refuse
  if (own) return own
  if (entity.place.kind !== 'socket') return null
  const { entity: holder, socket } = entity.place
  const kind = run.world.entities.get(holder)?.kind
  return kind?.gives?.(sightOf(run, holder, actor.id), entity.id, socket).refuse ?? null
}

export const place: Handler = (run, actor, action) => {
  const entity = thing(run, action.item)
  if (!entity) return unknownItem(action.item)
  if (!carriedBy(actor).includes(entity.id)) return refuse('not-holding', { item: entity.id })
  const [targetId = '', named] = (action.in ?? action.on ?? '').split('.')
  const target = thing(run, targetId)
  if (!target || target === entity) return unknownItem(targetId)
  const socketAt = named === undefined ? undefined : own(target.sockets, named)?.at
  const blocked = outOfReach(run, actor, target, socketAt)
  if (blocked) return blocked
  const first = findSocket(run, actor, entity, target, named, action.in === undefined)
  if ('code' in first) return first
  return {
    seconds: entity.kind.placeSeconds ?? PLACE_SECONDS,
    finish: (done) => {
      const fitted = findSocket(run, actor, entity, target, named, action.in === undefined)
      if ('code' in fitted) return fitted
      done()
      letGo(actor, entity.id)
      const at: Place =
        fitted.socket === null
          ? { kind: 'on', entity: target.id }
          : { kind: 'socket', entity: target.id, socket: fitted.socket }
      const theirs =
        fitted.socket === null
          ? {}
          : (target.kind.accepts?.(sightOf(run, target.id, actor.id), entity.id, fitted.socket) ??
            {})
      const own =
        fitted.socket === null
          ? {}
          : (entity.kind.placed?.(sightOf(run, entity.id, actor.id), {
              entity: target.id,
              socket: fitted.socket,
            }) ?? {})
      moved(run, entity, at, actor)
      applyOutcome(run, target.id, theirs, actor.id)
      applyOutcome(run, entity.id, own, actor.id)
      return null
    },
  }
}

/** The socket that takes the thing, or nothing for lying on it; a refusal where it does not go. */
function findSocket(
  run: Run,
  actor: Person,
  entity: Entity,
  target: Entity,
  named: string | undefined,
  mayLie: boolean,
): { readonly socket: string | null } | Refusal {
  const { sockets } = target
  if (named !== undefined && !own(sockets, named))
    return refuse('no-such-socket', { item: target.id, socket: named })
  const fitting = Object.entries(sockets).filter(
    ([name, socket]) =>
      (named === undefined || name === named) &&
      (socket.accepts.includes('*') || socket.accepts.includes(entity.kind.kind)),
  )
  if (fitting.length === 0) {
    return mayLie && !target.kind.portable && Object.keys(sockets).length === 0
      ? { socket: null }
      : refuse('does-not-fit', { item: entity.id, in: target.id })
  }
  let reason: Refusal = refuse('socket-full', { item: target.id })
  for (const [name, socket] of fitting) {
    if (contentsOf(run, target.id, name).length >= (socket.capacity ?? 1)) continue
    const theirs = target.kind.accepts?.(sightOf(run, target.id, actor.id), entity.id, name).refuse
    const own = entity.kind.placed?.(sightOf(run, entity.id, actor.id), {
      entity: target.id,
      socket: name,
    }).refuse
    const against = theirs ?? own
    if (!against) return { socket: name }
    reason = against
  }
  return reason
}

/**
 * Lets a thing go. With the hand's velocity it falls or flies until it lies still; without one it is
 * set down on the floor at one's feet, which is what "put it down" means where no hand is tracked.
 */
export const release: Handler = (run, actor, action) => {
  const id = action.item ?? actor.hands[oneHand(action.hand) ?? 'right'] ?? ''
  const entity = thing(run, id)
  if (!entity) return unknownItem(id)
  if (!carriedBy(actor).includes(entity.id)) return refuse('not-holding', { item: entity.id })
  return {
    seconds: RELEASE_SECONDS,
    finish: (done) => {
      done()
      letGo(actor, entity.id)
      const feet = positionOf(actor, run.tick)
      const inFront = toWorld(feet, actor.facingDegrees, [0, 0, 0.3])
      const below = action.velocity ? null : dropsTo(run, feet, inFront)
      const goes = below !== null || action.velocity !== undefined
      if (goes && entity.state.tethered === true) {
        actor.belt.push(entity.id)
        moved(run, entity, { kind: 'belt', person: actor.id }, actor)
        return null
      }
      const onDeck = levelAt(run.grid, inFront) >= feet[1] - 0.01
      const ahead = onDeck || below ? inFront : feet
      const from: Vec3 = [ahead[0], feet[1] + (action.velocity ? HAND_HEIGHT : 0), ahead[2]]
      moved(run, entity, { kind: 'at', at: from }, actor)
      if (action.velocity) {
        const velocity = throwOf(action.velocity)
        beginFlight(run, entity, { by: actor.id, level: feet[1], at: from, velocity })
        dropBody(run, entity, from, velocity)
      } else if (below) dropThing(run, entity, feet[1] + HAND_HEIGHT, below)
      return null
    },
  }
}

/** A throw's velocity: finite, bounded, to the millimetre a second. */
function throwOf(velocity: Vec3): Vec3 {
  const clean = (n: number): number =>
    Number.isFinite(n)
      ? Math.round(Math.min(FASTEST_THROW, Math.max(-FASTEST_THROW, n)) * 1000) / 1000
      : 0
  return [clean(velocity[0]), clean(velocity[1]), clean(velocity[2])]
}
