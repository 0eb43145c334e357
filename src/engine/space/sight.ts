import { floorDistance, overFloor, type Vec3 } from '../../core/vec.ts'
import { airAtMouth, airIn, FRESH } from '../harm/air.ts'
import type { Sight } from '../kind.ts'
import type { Run } from '../run.ts'
import {
  carriedBy,
  type Entity,
  type Person,
  placeOf,
  positionOf,
  protectionOf,
  type World,
} from '../world.ts'
import { inSight } from './screen.ts'

const NOTHING = Object.freeze({})
/** Hands that aim something, and what of a thing they aim at, metres over where it is. */
const HANDS = 1.1
const AIMED_AT = [0.1, 0.6] as const
const over = ([x, y, z]: Vec3, height: number): Vec3 => [x, y + height, z]
const NONE: readonly string[] = []

/** What is seen of other things and people: the same for whoever looks, so made once a run. */
export type Outlook = Pick<
  Sight,
  | 'stateOf'
  | 'propsOf'
  | 'kindOf'
  | 'inSocket'
  | 'placeOf'
  | 'wearing'
  | 'fedByOf'
  | 'elementOf'
  | 'bodyAmperes'
  | 'holderOf'
  | 'isWorn'
  | 'people'
  | 'isIn'
  | 'airIn'
  | 'touched'
>

/** The outlook of a run that may not stand yet while it is made. */
export function outlookOf(world: World, current: () => Run): Outlook {
  return {
    stateOf: (other) => world.entities.get(other)?.state ?? NOTHING,
    propsOf: (other) => world.entities.get(other)?.props ?? NOTHING,
    kindOf: (other) => world.entities.get(other)?.kind.kind ?? '',
    inSocket: (holder, socket) => contentsIn(world, holder, socket),
    placeOf: (other) => {
      const place = world.entities.get(other)?.place
      return place?.kind === 'socket' ? { entity: place.entity, socket: place.socket } : null
    },
    wearing: (who) => {
      const person = world.people.get(who)
      return person ? protectionOf(world, person) : []
    },
    fedByOf: (other) => world.entities.get(other)?.fedBy ?? [],
    elementOf: (other) => {
      const circuit = world.entities.get(other)?.kind.energy?.circuit
      return circuit?.(sightOf(current(), other)) ?? NOTHING
    },
    bodyAmperes: (other) => bodyAmperes(world, other),
    holderOf: (other) => {
      const place = world.entities.get(other)?.place
      return place && 'person' in place ? place.person : ''
    },
    isWorn: (other) => world.entities.get(other)?.place.kind === 'worn',
    people: () => [...world.people.keys()].filter((id) => id !== 'trainee'),
    isIn: (other, zone) => {
      const box = world.zones.get(zone)
      const person = world.people.get(other)
      if (person) return person.zones.has(zone)
      return box !== undefined && overFloor(box, placeOf(world, other, current().tick))
    },
    airIn: (zone, height) => airIn(current(), zone, height),
    touched: (other, part) => {
      for (const { contacts } of world.people.values())
        if (contacts.some(({ entity, part: at }) => entity === other && at === part)) return true
      return false
    },
  }
}

/**
 * What a thing's behaviour may see: itself, what it is joined to, and who acts on it. Where nobody
 * does, it is the same sight each time, of how things stand when it is read: most of what is asked
 * in a run is asked so, and takes no memory.
 */
export function sightOf(run: Run, id: string, by = ''): Sight {
  const entity = run.world.entities.get(id)
  if (!entity || by !== '') return lookingFrom(run, id, entity, by)
  entity.sight ??= lookingFrom(run, id, entity, by)
  return entity.sight
}

function lookingFrom(run: Run, id: string, entity: Entity | undefined, by: string): Sight {
  const { world, outlook } = run
  const actor = world.people.get(by)
  return {
    // One by one: an object made by spreading takes ten times the memory.
    stateOf: outlook.stateOf,
    propsOf: outlook.propsOf,
    kindOf: outlook.kindOf,
    inSocket: outlook.inSocket,
    placeOf: outlook.placeOf,
    wearing: outlook.wearing,
    fedByOf: outlook.fedByOf,
    elementOf: outlook.elementOf,
    bodyAmperes: outlook.bodyAmperes,
    holderOf: outlook.holderOf,
    isWorn: outlook.isWorn,
    people: outlook.people,
    isIn: outlook.isIn,
    airIn: outlook.airIn,
    touched: outlook.touched,
    id,
    by,
    get tick() {
      return run.tick
    },
    props: entity?.props ?? NOTHING,
    get state() {
      return entity?.state ?? NOTHING
    },
    feeds: entity?.feedsTo ?? NONE,
    commands: entity?.commands ?? NONE,
    get commandedBy() {
      return entity?.commandedBy ?? NONE
    },
    get fedBy() {
      return entity?.fedBy ?? NONE
    },
    holding: () => (actor ? carriedBy(actor) : NONE),
    inHands: () => (actor ? fillsHands(run, actor) : NONE),
    metresTo: (other) => {
      const from = actor ? positionOf(actor, run.tick) : placeOf(world, id, run.tick)
      const to = placeOf(world, other, run.tick)
      const aimed = AIMED_AT.map((height) => over(to, height))
      const seen = run.screens.size === 0 || inSight(run, [over(from, HANDS)], aimed)
      return seen ? floorDistance(from, to) : Number.POSITIVE_INFINITY
    },
    heightHere: () => placeOf(world, id, run.tick)[1],
    airHere: () => {
      const place = entity?.place
      const holder = place && 'person' in place ? world.people.get(place.person) : undefined
      const zone = [...(holder?.zones ?? [])].sort().find((name) => run.air.has(name))
      return zone === undefined ? FRESH : airAtMouth(run, zone)
    },
  }
}

/** Amperes through everybody who touches a thing, as the last judgement of each contact found. */
function bodyAmperes(world: World, id: string): number {
  let sum = 0
  for (const person of world.people.values()) {
    for (const contact of person.contacts) if (contact.entity === id) sum += contact.amperes
  }
  return sum
}

/** What somebody holds that leaves no hand free: small things hang on the belt when one is needed. */
const fillsHands = (run: Run, { hands }: Person): readonly string[] =>
  [hands.right, hands.left === hands.right ? null : hands.left].flatMap((id) => {
    const entity = id === null ? undefined : run.world.entities.get(id)
    return entity?.kind.portable?.(entity.props).belt === false ? [entity.id] : []
  })

const contentsIn = (world: World, holder: string, socket: string): readonly string[] =>
  world.contents.get(`${holder}.${socket}`) ?? NONE

/** What sits in a socket, in the order in which it came. */
export const contentsOf = (run: Run, holder: string, socket: string): readonly string[] =>
  contentsIn(run.world, holder, socket)
