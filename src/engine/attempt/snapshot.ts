import type { Monitor } from '../procedure/monitor.ts'
import type { Run } from '../run.ts'
import type { Entity, Person } from '../world.ts'

/** A moment of one run that it can go back to. */
export interface Snapshot {
  readonly tick: number
  /** Takes the run back. As often as one likes, from any later or other moment of the same run. */
  readonly restore: () => void
}

/**
 * Keeps everything that a run's future depends on. Going back and acting as before gives the same
 * events: it is a cache of replaying up to that tick, for the run it was taken of and no other.
 */
export function takeSnapshot(run: Run): Snapshot {
  const { tick, cause, baseline, ending, paused, pose, grid } = run
  const lists = [run.events, run.actions, run.memories, run.agenda.heap].map(keepList)
  const { order } = run.agenda
  const sets = [new Set(run.dirty), new Set(run.unsettled), new Set(run.woken)] as const
  const maps = mapsOf(run).map((map) => [map, [...map]] as const)
  const entities = [...run.world.entities.values()].map(keepEntity)
  const people = [...run.world.people.values()].map(keepPerson)
  const records = [
    ...run.memories,
    ...run.steps.values(),
    ...monitorsOf(run),
    ...run.doses.values(),
    ...run.air.values(),
  ].map((record) => [record, { ...record }] as const)
  const followed = [...run.followed]
  const bodies = run.bodies.snapshot()
  return {
    tick,
    restore: () => {
      for (const restore of lists) restore()
      run.agenda.order = order
      Object.assign(run, { tick, cause, baseline, ending, paused, pose, grid })
      run.dirty = new Set(sets[0])
      run.unsettled = new Set(sets[1])
      run.woken = new Set(sets[2])
      for (const [map, entries] of maps) refill(map, entries)
      for (const restore of entities) restore()
      for (const restore of people) restore()
      for (const [record, was] of records) Object.assign(record, was)
      run.followed.clear()
      for (const key of followed) run.followed.add(key)
      bodies()
    },
  }
}

/** What a list holds, kept whole: another branch may have grown it differently since. */
function keepList(list: unknown[]): () => void {
  const kept = [...list]
  return () => {
    list.length = kept.length
    for (let i = 0; i < kept.length; i++) list[i] = kept[i]
  }
}

/** The maps whose values are never changed in place. */
const mapsOf = (run: Run): readonly Map<string, unknown>[] => [
  run.steps,
  run.monitors,
  run.marks,
  run.choices,
  run.verdicts,
  run.doses,
  run.touched,
  run.air,
  run.airAround,
  run.sources,
  run.screens,
  run.flights,
  run.world.contents,
]

function refill<Value>(
  map: Map<string, Value>,
  entries: readonly (readonly [string, Value])[],
): void {
  map.clear()
  for (const [key, value] of entries) map.set(key, value)
}

function monitorsOf(run: Run): Set<Monitor> {
  const all = new Set<Monitor>()
  for (const watchers of run.monitors.values()) for (const monitor of watchers) all.add(monitor)
  for (const { monitor } of run.steps.values()) all.add(monitor)
  return all
}

function keepEntity(entity: Entity): () => void {
  const { place, flowingSince, fedBy, commandedBy } = entity
  const state = { ...entity.state }
  return () => {
    Object.assign(entity, { place, flowingSince, fedBy, commandedBy, state: { ...state } })
  }
}

function keepPerson(person: Person): () => void {
  const was = { ...person }
  const hands = { ...person.hands }
  const { doing } = person
  const contact = doing?.contact ?? null
  const contacts = person.contacts.map((each) => [each, { ...each }] as const)
  const belt = [...person.belt]
  const wearing = [...person.wearing]
  const zones = new Set(person.zones)
  const marks = [person.stays, person.doseHarm].map((map) => [map, copiesIn(map)] as const)
  return () => {
    Object.assign(person, was, {
      hands: { ...hands },
      belt: [...belt],
      wearing: [...wearing],
      contacts: contacts.map(([each]) => each),
      zones: new Set(zones),
    })
    for (const [each, values] of contacts) Object.assign(each, values)
    for (const [map, kept] of marks)
      refill(
        map,
        kept.map(([key, value]) => [key, { ...value }]),
      )
    if (doing) doing.contact = contact
  }
}

const copiesIn = <Value extends object>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].map(([key, value]) => [key, { ...value }])
