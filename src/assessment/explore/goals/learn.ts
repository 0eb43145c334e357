import { word } from '../../../engine/event.ts'
import type { Run } from '../../../engine/run.ts'
import { carriedBy } from '../../../engine/world.ts'
import { goalOf } from './goal.ts'

/** The names that a refusal of the trainee speaks of; null where nothing was refused. */
export function namesToldIn(run: Run, fromEvent: number): ReadonlySet<string> | null {
  const refusals = run.events
    .slice(fromEvent)
    .filter(({ type, by }) => type === 'rejected' && by === 'trainee')
  if (refusals.length === 0) return null
  const me = run.world.people.get('trainee')
  return new Set(
    refusals.flatMap(({ code, params }) => [
      ...withJoined(run, toldBy(run, params)),
      ...(code === 'hands-full' && me ? carriedBy(me) : []),
    ]),
  )
}

/** Things with what they hold, command, feed and are fixed to: on these it hangs whether they do anything. */
export const withJoined = (run: Run, ids: readonly string[]): string[] => [
  ...ids,
  ...ids.flatMap((id) => {
    const entity = run.world.entities.get(id)
    return entity ? [...entity.commands, ...entity.feeds.map((feed) => feed.entity)] : []
  }),
  ...[...run.world.entities.values()]
    .filter(
      ({ place, state }) =>
        ('entity' in place && ids.includes(place.entity)) ||
        Object.values(state).some((value) => typeof value === 'string' && ids.includes(value)),
    )
    .map(({ id }) => id),
]

/**
 * What was in the way belongs to the search from then on: the things and tools that a refusal
 * speaks of, and what a broken criterion asks for. Says whether that is anything new.
 */
export function learnFrom(
  run: Run,
  fromEvent: number,
  names: Set<string>,
  own: readonly string[],
): boolean {
  const before = names.size
  for (const name of namesToldIn(run, fromEvent) ?? []) if (!own.includes(name)) names.add(name)
  for (const event of run.events.slice(fromEvent))
    if (event.type === 'criterion' && word(event, 'state') === 'broken')
      for (const name of askedBy(run, word(event, 'criterion'))) names.add(name)
  return names.size > before
}

/** Things that the reason names, and whatever is of a kind that it names. */
function toldBy(run: Run, params: unknown): string[] {
  if (typeof params !== 'object' || params === null) return []
  const words = new Set(Object.values(params))
  return [...run.world.entities.values()]
    .filter(({ id, kind }) => words.has(id) || words.has(kind.kind))
    .map(({ id }) => id)
}

function askedBy(run: Run, id: string): string[] {
  const criterion = run.scenario.assessment.criteria.find((other) => other.id === id)
  if (!criterion) return []
  const source =
    'never' in criterion ? criterion.never : 'always' in criterion ? criterion.always : null
  return source === null ? [] : [...(goalOf(run, id, source)?.names ?? [])]
}
