import type { Run } from '../../../engine/run.ts'
import type { Entity, Person } from '../../../engine/world.ts'

/** A run that a stage can be built on once, and that then shows any moment of the same attempt. */
export interface StandIn {
  readonly run: Run
  /** Takes on the state of another run of the same scenario. It never winds that run on. */
  readonly show: (moment: Run) => void
}

/**
 * A stage holds on to the things and people of the run that it was built on, while a film hands
 * out a different run whenever it winds back. So the stage gets things of its own, and these are
 * brought up to each moment.
 */
export function createStandIn(first: Run): StandIn {
  const entities = new Map<string, Entity>()
  const people = new Map<string, Person>()
  const world = { ...first.world, entities, people }
  const run: Run = { ...first, world }
  const show = (moment: Run): void => {
    bringUp(entities, moment.world.entities)
    bringUp(people, moment.world.people)
    Object.assign(world, { ...moment.world, entities, people })
    Object.assign(run, { ...moment, world })
  }
  show(first)
  return { run, show }
}

/** The same objects in the map, with the fields of the others. */
function bringUp<Thing extends object>(
  own: Map<string, Thing>,
  others: ReadonlyMap<string, Thing>,
): void {
  for (const id of own.keys()) if (!others.has(id)) own.delete(id)
  for (const [id, other] of others) {
    const known = own.get(id)
    if (known) Object.assign(known, other)
    else own.set(id, { ...other })
  }
}
