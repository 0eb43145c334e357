import { overFloor } from '../../core/vec.ts'
import type { Text } from '../../scenario/text.ts'
import type { Run } from '../run.ts'
import { textOf } from '../words/names.ts'
import { looksOf } from '../words/sight.ts'
import { placeOf, positionOf } from '../world.ts'

/** Something seen from afar: its name, and how it looks. */
export interface Glimpse {
  readonly id: string
  readonly name: Text
  readonly looks: Text | null
}

/** What a look at a thing, a place or a person shows from where one stands. */
export function glance(run: Run, id: string): Glimpse[] {
  const zone = run.world.zones.get(id)
  if (!zone) return glimpseOf(run, id)
  const things = [...run.world.entities.values()].filter(
    (entity) =>
      entity.place.kind === 'at' && overFloor(zone, placeOf(run.world, entity.id, run.tick)),
  )
  const people = [...run.world.people.values()].filter(
    (person) => person.id !== 'trainee' && overFloor(zone, positionOf(person, run.tick)),
  )
  return [...things, ...people].flatMap((each) => glimpseOf(run, each.id))
}

function glimpseOf(run: Run, id: string): Glimpse[] {
  const name = textOf(run, id)
  if (!name) return []
  const entity = run.world.entities.get(id)
  return [{ id, name, looks: entity ? looksOf(run.scenario, entity) : null }]
}
