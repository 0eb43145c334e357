import { floorDistance, type Vec3 } from '../../core/vec.ts'
import type { BodyNews } from '../physics/body-world.ts'
import type { Run } from '../run.ts'
import { type Entity, type Person, positionOf } from '../world.ts'
import { GRAVITY, ONE_LEVEL, tellMissed } from './drop-object.ts'
import { befall } from './fall.ts'
import { STRIKES_WITHIN } from './opening.ts'

/** A thing on its way since somebody threw it, or let it go from a moving hand. Never changed in place. */
export interface Flight {
  /** Who let it go: they are not under it. */
  readonly by: string
  /** Where their feet were, metres. */
  readonly level: number
  /** How high it would come if its speed were height, metres: what it lost to bounces is not taken off. */
  readonly top: number
  /** Whom it has struck. */
  readonly struck: readonly string[]
}

/** From its feet to the top of its head, a body is met by what comes down, metres. */
const BODY_HEIGHT = 1.8

/** Remembers who let a thing go, and with how much height to lose. */
export function beginFlight(
  run: Run,
  entity: Entity,
  from: { readonly by: string; readonly level: number; readonly at: Vec3; readonly velocity: Vec3 },
): void {
  const [x, y, z] = from.velocity
  const top = from.at[1] + (x * x + y * y + z * z) / (2 * GRAVITY)
  run.flights.set(entity.id, { by: from.by, level: from.level, top, struck: [] })
}

/**
 * One step of a thing that flies: on a lower level it strikes whoever it meets, once, and where it
 * comes down and met nobody it is a near miss. On one's own level it hurts nobody.
 */
export function fly(run: Run, entity: Entity, { at, impulse, resting }: BodyNews): void {
  const flight = run.flights.get(entity.id)
  if (!flight) return
  let { struck } = flight
  for (const person of run.world.people.values()) {
    const feet = positionOf(person, run.tick)
    if (struck.includes(person.id) || !isUnder(flight, person, feet, at)) continue
    struck = [...struck, person.id]
    befall(run, person, entity.id, mishapOf(entity, flight.top - feet[1]))
  }
  if (struck !== flight.struck) run.flights.set(entity.id, { ...flight, struck })
  const isDown = impulse > 0 && flight.level - at[1] > ONE_LEVEL
  if (isDown && struck.length === 0) tellMissed(run, entity, mishapOf(entity, flight.top - at[1]))
  if (isDown || resting) run.flights.delete(entity.id)
}

const isUnder = (flight: Flight, person: Person, feet: Vec3, at: Vec3): boolean =>
  person.id !== flight.by &&
  flight.level - feet[1] > ONE_LEVEL &&
  floorDistance(feet, at) <= STRIKES_WITHIN &&
  at[1] >= feet[1] &&
  at[1] <= feet[1] + BODY_HEIGHT

const mishapOf = (entity: Entity, heightMetres: number) => ({
  type: 'struck' as const,
  massKilograms: entity.kind.portable?.(entity.props).massKilograms ?? 1,
  heightMetres,
})
