import { toWorld } from '../core/frame.ts'
import { type Box, boxOf, floorDistance, overFloor, type Vec3 } from '../core/vec.ts'
import type { Props, StateField, Value } from '../scenario/facts.ts'
import type { EntityDocument, Scenario } from '../scenario/schema.ts'
import type { Acting } from './harm/surrounding.ts'
import type { EquipmentKind, LocalPoint, Sight, Sockets } from './kind.ts'
import type { Queued } from './people/queue.ts'

/** Where a thing is. */
export type Place =
  | { readonly kind: 'at'; readonly at: Vec3 }
  | { readonly kind: 'socket'; readonly entity: string; readonly socket: string }
  | { readonly kind: 'on'; readonly entity: string }
  | { readonly kind: 'hand'; readonly person: string; readonly hand: 'left' | 'right' | 'both' }
  | { readonly kind: 'belt'; readonly person: string }
  | { readonly kind: 'worn'; readonly person: string }

export interface Entity {
  readonly id: string
  /** By which whoever reads it is woken. */
  readonly key: string
  readonly kind: EquipmentKind
  readonly props: Props
  /** Its state fields and sockets, as its properties make them. */
  readonly fields: Readonly<Record<string, StateField>>
  readonly sockets: Sockets
  readonly document: EntityDocument
  readonly facingDegrees: number
  readonly feeds: readonly { readonly entity: string; readonly port: string }[]
  /** Everything that it feeds, whichever port. */
  readonly feedsTo: readonly string[]
  readonly commands: readonly string[]
  fedBy: readonly string[]
  commandedBy: readonly string[]
  /** Everything joined to it by wiring, for as long as the run lasts; what sits in it is not. */
  joined: readonly string[]
  state: Record<string, Value>
  place: Place
  /** What it sees where nobody acts on it, once that was asked. */
  sight: Sight | null
  /** Tick of the last flow step; null while nothing flows. */
  flowingSince: number | null
}

/** A walk along a path at walking speed. */
export interface Walk {
  readonly from: number
  readonly points: readonly Vec3[]
  readonly lengths: readonly number[]
  /** Metres that were behind them at `from`, and how fast they have walked since. */
  readonly walked: number
  readonly metresPerSecond: number
  readonly until: number
  /** Up to which tick they are held against what is around them along the way. */
  readonly sensedUntil: number
}

export type Hand = 'left' | 'right' | 'both'

/** A hand at or in a part of a thing. */
export interface Contact {
  readonly entity: string
  readonly part: string
  readonly since: number
  /** Which hand it is; nothing where nobody said. */
  readonly hand: Hand | ''
  /** Amperes that pass through the body here now. */
  amperes: number
  /** The worst already in the log for this contact, so that one hand is hurt once by one thing. */
  harm: number
  potential: number
}

/** A piece of work under way. */
export interface Doing {
  readonly do: string
  readonly item: string
  readonly since: number
  contact: Contact | null
  /** Brings it to its end. */
  readonly complete: () => void
}

export interface Person {
  readonly id: string
  /** By which whoever reads them is woken. */
  readonly key: string
  at: Vec3
  facingDegrees: number
  walk: Walk | null
  busyUntil: number
  /** What they are at now; another piece of work put in its place makes the first one void. */
  doing: Doing | null
  /** What they are to do after it, the first first. */
  queue: readonly Queued[]
  hands: { left: string | null; right: string | null }
  belt: string[]
  /** Words of protection worn from the start, and ids of worn things. */
  wearing: string[]
  contacts: Contact[]
  /** What acts on them from around now. */
  around: readonly Acting[]
  /** The worst already in the log for each surrounding that they are in the reach of. */
  readonly stays: Map<string, { harm: number; potential: number }>
  /** The same for each dose, and for gas that could be lit around them. */
  readonly doseHarm: Map<string, { harm: number; potential: number }>
  zones: Set<string>
  hurt: boolean
  /** By a model whose figures were all checked. */
  surelyHurt: boolean
  /** Models whose figures from memory found harm, or luck, for them. */
  doubts: readonly string[]
  /** Plans that they are busy with; their routine stands still meanwhile. */
  reactions: number
  attention: string
}

export interface World {
  readonly scenario: Scenario
  readonly entities: Map<string, Entity>
  readonly people: Map<string, Person>
  readonly zones: ReadonlyMap<string, Box>
  /** What sits in each `entity.socket`, in the order in which it came. */
  readonly contents: Map<string, string[]>
}

export const WALKING_SPEED = 1.4
/** An outstretched arm and a step of lean, from the middle of the body: metres over the floor. */
export const REACH = 1.2
/** How far below and above their feet somebody reaches, metres. */
const REACH_DOWN = 0.6
const REACH_UP = 2.8

export const zonesOf = (scenario: Scenario): Map<string, Box> =>
  new Map(
    Object.entries(scenario.zones ?? {}).map(([id, zone]) => [id, boxOf(zone.box[0], zone.box[1])]),
  )

/** Metres of a walk that are behind at a tick. */
export const walkedBy = ({ from, walked, metresPerSecond }: Walk, tick: number): number =>
  walked + ((tick - from) / 60) * metresPerSecond

/** Where a person is at a tick, along the walk they may be on. */
export function positionOf(person: Person, tick: number): Vec3 {
  const walk = person.walk
  if (!walk) return person.at
  let left = walkedBy(walk, tick)
  for (const [i, length] of walk.lengths.entries()) {
    const a = walk.points[i]
    const b = walk.points[i + 1]
    if (!a || !b) break
    if (left < length) {
      const share = length === 0 ? 0 : left / length
      return [a[0] + (b[0] - a[0]) * share, a[1], a[2] + (b[2] - a[2]) * share]
    }
    left -= length
  }
  return walk.points.at(-1) ?? person.at
}

/** Where a thing is, through whatever holds it. */
export function placeOf(world: World, id: string, tick: number): Vec3 {
  const entity = world.entities.get(id)
  if (!entity) return [0, 0, 0]
  const { place } = entity
  switch (place.kind) {
    case 'at':
      return place.at
    case 'socket': {
      const holder = world.entities.get(place.entity)
      const local = holder?.sockets[place.socket]?.at ?? [0, 0, 0]
      return toWorld(placeOf(world, place.entity, tick), holder?.facingDegrees ?? 0, local)
    }
    case 'on':
      return placeOf(world, place.entity, tick)
    case 'hand':
    case 'belt':
    case 'worn': {
      const person = world.people.get(place.person)
      return person ? positionOf(person, tick) : [0, 0, 0]
    }
  }
}

/** Puts a thing somewhere else and keeps the sockets' contents in step. */
export function putAt(world: World, entity: Entity, place: Place): void {
  const before = entity.place
  if (before.kind === 'socket') {
    const key = `${before.entity}.${before.socket}`
    world.contents.set(
      key,
      (world.contents.get(key) ?? []).filter((id) => id !== entity.id),
    )
  }
  if (place.kind === 'socket') {
    const key = `${place.entity}.${place.socket}`
    world.contents.set(key, [...(world.contents.get(key) ?? []), entity.id])
  }
  entity.place = place
}

/** Where a point of a kind is on a thing with such properties, in the thing's own frame. */
export const localOf = (local: LocalPoint, props: Props): Vec3 =>
  typeof local === 'function' ? local(props) : local

/** Where a control or part of a thing is. */
export function pointOf(
  world: World,
  id: string,
  tick: number,
  local: LocalPoint | undefined,
): Vec3 {
  const entity = world.entities.get(id)
  const at = placeOf(world, id, tick)
  if (!local || !entity) return at
  return toWorld(at, entity.facingDegrees, localOf(local, entity.props))
}

export function withinReach(person: Person, point: Vec3, tick: number): boolean {
  const feet = positionOf(person, tick)
  const above = point[1] - feet[1]
  return floorDistance(feet, point) <= REACH && above >= -REACH_DOWN && above <= REACH_UP
}

/** What keeps somebody from a point who stands right over or under it; null where they do not. */
export function levelFault(
  person: Person,
  point: Vec3,
  tick: number,
): 'too-high' | 'too-low' | null {
  const feet = positionOf(person, tick)
  if (floorDistance(feet, point) > REACH) return null
  const above = point[1] - feet[1]
  if (above > REACH_UP) return 'too-high'
  return above < -REACH_DOWN ? 'too-low' : null
}

export const insideBox = (box: Box, at: Vec3): boolean =>
  overFloor(box, at) && at[1] >= box.min[1] - 1e-6 && at[1] <= box.max[1] + 1e-6

/** The zones a person stands in or has a hand in. */
export function zonesAround(world: World, person: Person, tick: number): Set<string> {
  const at = positionOf(person, tick)
  const hands = person.contacts.map((contact) => {
    const entity = world.entities.get(contact.entity)
    return pointOf(world, contact.entity, tick, entity?.kind.parts?.[contact.part]?.at)
  })
  const inside = new Set<string>()
  for (const [id, box] of world.zones) {
    const standing = overFloor(box, at) && box.min[1] <= at[1] + 0.3 && box.max[1] >= at[1]
    if (standing || hands.some((hand) => insideBox(box, hand))) inside.add(id)
  }
  return inside
}

/** Everything a person carries: hands first, then the belt. */
export const carriedBy = (person: Person): string[] => {
  const { left, right } = person.hands
  const hands = [right, left === right ? null : left].filter((id) => id !== null)
  return [...hands, ...person.belt]
}

/** A thing that somebody wears, with what is known of it. */
export interface Worn {
  readonly item: string
  readonly props: Props
  readonly state: Readonly<Record<string, Value>>
}

/** Everything a person wears, whole or not; what is only a word has no properties. */
export const gearOf = (world: World, person: Person): Worn[] =>
  person.wearing.map((worn) => {
    const entity = world.entities.get(worn)
    return {
      item: String(entity?.props.item ?? worn),
      props: entity?.props ?? {},
      state: entity?.state ?? {},
    }
  })

/**
 * What protection a person wears, as words: what is damaged protects nobody, and what does not fit
 * protects only as far as it says itself (a mask that leaks).
 */
export const protectionOf = (world: World, person: Person): string[] =>
  person.wearing.flatMap((worn) => {
    const { props, state } = world.entities.get(worn) ?? {}
    if (state?.condition === 'damaged') return []
    if (props?.item === undefined) return [worn]
    return props.fits === false ? [] : [String(props.item)]
  })
