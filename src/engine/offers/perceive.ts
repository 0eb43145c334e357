import type { Text } from '../../scenario/text.ts'
import { inBothHands } from '../actions/support.ts'
import type { Run } from '../run.ts'
import { handReaches } from '../space/reach.ts'
import { textOf } from '../words/names.ts'
import { inspectedOf, looksOf } from '../words/sight.ts'
import { type Entity, type Person, pointOf } from '../world.ts'
import { destinationsOf, peopleSeen } from './around.ts'
import { byDistance, distanceTo } from './distance.ts'
import { jetReaches, offersOf } from './offers-of.ts'
import type { Carried, Perception, Thing } from './perception.ts'
import { phrasesToAll, questionsOf, stopsOf, waits } from './speech.ts'

/** What the trainee perceives and may try at this tick. It changes nothing. */
export function perceive(run: Run): Perception {
  const me = run.world.people.get('trainee')
  if (!me) throw new Error('perceive: the run has no trainee.')
  const things = [...run.world.entities.values()]
    .filter((entity) => !('person' in entity.place) && inReach(run, me, entity))
    .map((entity) => thingOf(run, me, entity))
    .sort(byDistance)
  return {
    where: whereIs(run, me),
    inside: insideOf(run, me),
    at: goneTo(run, things),
    things,
    people: peopleSeen(run, me),
    destinations: destinationsOf(run, me, new Set(things.map((thing) => thing.id))),
    carried: carriedThings(run, me),
    wears: me.wearing.filter((worn) => !run.world.entities.has(worn)),
    phrases: phrasesToAll(run),
    questions: questionsOf(run),
    waits,
    stops: stopsOf(run),
  }
}

/** The thing that the trainee asked to go to last, while it is still at hand. */
function goneTo(run: Run, things: readonly Thing[]): string | null {
  const move = run.actions.findLast(({ do: deed, by }) => deed === 'move' && by === 'trainee')
  return things.find(({ id }) => id === move?.to)?.id ?? null
}

/** Within reach as a whole, or by a control, part or place on it. */
function inReach(run: Run, me: Person, entity: Entity): boolean {
  const { kind, props, sockets, id } = entity
  const points = [
    undefined,
    ...Object.values(kind.controls(props)).map((control) => control.at),
    ...Object.values(kind.parts ?? {}).map((part) => part.at),
    ...Object.values(sockets).map((socket) => socket.at),
  ]
  if (jetReaches(run, me, entity)) return true
  return points.some((local) => handReaches(run, me, pointOf(run.world, id, run.tick, local)))
}

function thingOf(run: Run, me: Person, entity: Entity): Thing {
  const { id, kind, place } = entity
  return {
    id,
    kind: kind.kind,
    name: nameText(run, id),
    looks: looksOf(run.scenario, entity),
    inspected: run.marks.has(`inspected:${id}`) ? inspectedOf(run.scenario, entity) : null,
    within: 'entity' in place ? place.entity : null,
    distance: distanceTo(run, me, id),
    offers: offersOf(run, me, entity),
  }
}

const nameText = (run: Run, id: string): Text => textOf(run, id) ?? { en: id }

function carriedThings(run: Run, me: Person): Carried[] {
  const { left, right } = me.hands
  const load = inBothHands(me)
  const held: [string | null, Carried['where']][] =
    load !== null
      ? [[load, 'both']]
      : [
          [right, 'right'],
          [left, 'left'],
        ]
  const all: [string | null, Carried['where']][] = [
    ...held,
    ...me.belt.map((id): [string, 'belt'] => [id, 'belt']),
    ...me.wearing.map((id): [string, 'worn'] => [id, 'worn']),
  ]
  return all.flatMap(([id, where]) => {
    const entity = id === null ? undefined : run.world.entities.get(id)
    return entity ? [{ thing: thingOf(run, me, entity), where }] : []
  })
}

function whereIs(run: Run, me: Person): Perception['where'] {
  const zones = run.scenario.zones ?? {}
  const named = [...me.zones].sort().find((id) => zones[id]?.view === true && zones[id]?.title)
  if (named !== undefined) return { id: named, name: nameText(run, named), zone: true }
  const nearest = [...run.world.entities.values()]
    .filter((entity) => entity.place.kind === 'at')
    .map(({ id }) => ({ id, distance: distanceTo(run, me, id) }))
    .sort(byDistance)[0]
  return nearest ? { id: nearest.id, name: nameText(run, nearest.id), zone: false } : null
}

function insideOf(run: Run, me: Person): Text[] {
  const zones = run.scenario.zones ?? {}
  return [...me.zones].sort().flatMap((id) => {
    const zone = zones[id]
    return zone?.title && zone.view !== true ? [zone.title] : []
  })
}
