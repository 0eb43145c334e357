import { floorDistance } from '../../../core/vec.ts'
import type { Run } from '../../../engine/run.ts'
import { carriedBy, placeOf, positionOf, REACH } from '../../../engine/world.ts'
import type { Text } from '../../../scenario/text.ts'

/** What could be read at one moment, as data: ids and texts, nothing of it in a language yet. */
export interface Moment {
  /** Zones that the trainee stands in or has a hand in. */
  readonly zones: readonly string[]
  readonly holding: readonly string[]
  readonly wearing: readonly string[]
  /** Things in reach, the nearest first, and how each of them looks. */
  readonly near: readonly { readonly id: string; readonly looks: Text }[]
  /** People that can be seen, and how far away they are, metres. */
  readonly people: readonly { readonly id: string; readonly metres: number }[]
}

const MOST_THINGS = 8

/** What was around the trainee at this moment. It is plain data: the run may be wound on after. */
export function momentOf({ world, tick }: Run): Moment {
  const trainee = world.people.get('trainee')
  if (!trainee) return { zones: [], holding: [], wearing: [], near: [], people: [] }
  const at = positionOf(trainee, tick)
  const holding = carriedBy(trainee)
  const things = [...world.entities.values()]
    .filter(({ id, place }) => !holding.includes(id) && place.kind !== 'worn')
    .map((entity) => ({ entity, metres: floorDistance(at, placeOf(world, entity.id, tick)) }))
    .filter(({ metres }) => metres <= REACH)
    .toSorted((a, b) => a.metres - b.metres || (a.entity.id < b.entity.id ? -1 : 1))
  return {
    zones: [...trainee.zones],
    holding,
    wearing: trainee.wearing.filter((id) => world.entities.has(id)),
    near: things.slice(0, MOST_THINGS).map(({ entity }) => ({
      id: entity.id,
      looks: entity.kind.words.looks(entity.state, entity.props),
    })),
    people: [...world.people.values()]
      .filter(({ id }) => id !== 'trainee')
      .map((person) => ({
        id: person.id,
        metres: Math.round(floorDistance(at, positionOf(person, tick))),
      })),
  }
}
