import type { Run } from '../../../engine/run.ts'
import { inspectedOf, looksOf } from '../../../engine/words/sight.ts'
import { positionOf } from '../../../engine/world.ts'

/** What the simulation knows of an attempt, and nobody in it. */
const UNSEEN = new Set(['harm', 'near-miss', 'exposure', 'step', 'criterion', 'bodies'])

/**
 * Everything that whoever does a script could tell by now, wherever they look: how things look, what
 * a close look at one has shown, where people are, what happened since an event, and how long it took.
 * Rather more than anybody sees: where two such accounts are the same, nobody can tell them apart.
 */
export function observed(run: Run, fromEvent: number): string {
  const inspected = new Set(
    run.actions.flatMap(({ do: deed, item }) => (deed === 'inspect' ? item : [])),
  )
  const things = [...run.world.entities.values()].map((entity) => [
    entity.id,
    looksOf(run.scenario, entity),
    inspected.has(entity.id) && inspectedOf(run.scenario, entity),
  ])
  const people = [...run.world.people.values()].map((person) => [
    person.id,
    positionOf(person, run.tick),
    person.doing?.do,
  ])
  const happened = run.events.slice(fromEvent).filter(({ type }) => !UNSEEN.has(type))
  const told = happened.map(({ n: _n, cause: _cause, ...event }) => event)
  return JSON.stringify([run.tick, things, people, told])
}
