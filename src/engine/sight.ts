import { floorDistance } from '../core/vec.ts'
import { airAtMouth, airIn, FRESH } from './air.ts'
import type { Sight } from './kind.ts'
import type { Run } from './run.ts'
import { carriedBy, type Person, placeOf, positionOf, protectionOf } from './world.ts'

const NOTHING = Object.freeze({})

/** What a thing's behaviour may see: itself, what it is joined to, and who acts on it. */
export function sightOf(run: Run, id: string, by = ''): Sight {
  const { world } = run
  const entity = world.entities.get(id)
  const actor = world.people.get(by)
  return {
    id,
    by,
    tick: run.tick,
    props: entity?.props ?? NOTHING,
    state: entity?.state ?? NOTHING,
    stateOf: (other) => world.entities.get(other)?.state ?? NOTHING,
    propsOf: (other) => world.entities.get(other)?.props ?? NOTHING,
    kindOf: (other) => world.entities.get(other)?.kind.kind ?? '',
    inSocket: (holder, socket) => contentsOf(run, holder, socket),
    placeOf: (other) => {
      const place = world.entities.get(other)?.place
      return place?.kind === 'socket' ? { entity: place.entity, socket: place.socket } : null
    },
    holding: () => (actor ? carriedBy(actor) : []),
    inHands: () => (actor ? fillsHands(run, actor) : []),
    wearing: (who) => {
      const person = world.people.get(who)
      return person ? protectionOf(world, person) : []
    },
    feeds: entity?.feeds.map((feed) => feed.entity) ?? [],
    commands: entity?.commands ?? [],
    commandedBy: entity?.commandedBy ?? [],
    fedBy: entity?.fedBy ?? [],
    fedByOf: (other) => world.entities.get(other)?.fedBy ?? [],
    elementOf: (other) => {
      const circuit = world.entities.get(other)?.kind.energy?.circuit
      return circuit?.(sightOf(run, other)) ?? NOTHING
    },
    bodyAmperes: (other) => bodyAmperes(run, other),
    holderOf: (other) => {
      const place = world.entities.get(other)?.place
      return place && 'person' in place ? place.person : ''
    },
    metresTo: (other) =>
      floorDistance(
        actor ? positionOf(actor, run.tick) : placeOf(world, id, run.tick),
        placeOf(world, other, run.tick),
      ),
    heightHere: () => placeOf(world, id, run.tick)[1],
    isWorn: (other) => world.entities.get(other)?.place.kind === 'worn',
    airIn: (zone, height) => airIn(run, zone, height),
    airHere: () => {
      const place = entity?.place
      const holder = place && 'person' in place ? world.people.get(place.person) : undefined
      const zone = [...(holder?.zones ?? [])].sort().find((name) => run.air.has(name))
      return zone === undefined ? FRESH : airAtMouth(run, zone)
    },
    touched: (other, part) =>
      [...world.people.values()].some((person) =>
        person.contacts.some((contact) => contact.entity === other && contact.part === part),
      ),
  }
}

/** Amperes through everybody who touches a thing, as the last judgement of each contact found. */
function bodyAmperes(run: Run, id: string): number {
  let sum = 0
  for (const person of run.world.people.values()) {
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

/** What sits in a socket, in the order in which it came. */
export function contentsOf(run: Run, holder: string, socket: string): readonly string[] {
  return run.world.contents.get(`${holder}.${socket}`) ?? []
}
