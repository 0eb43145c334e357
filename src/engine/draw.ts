import { type Draw, NO_DRAW } from './circuit.ts'
import type { Run } from './run.ts'
import { sightOf } from './space/sight.ts'
import type { Entity } from './world.ts'

/**
 * What a thing takes from its feeder: its own draw, or the sum of what it feeds where it only passes
 * energy on. A ring of feeds is followed once round.
 */
function drawOf(run: Run, id: string, seen: ReadonlySet<string>): Draw {
  const entity = run.world.entities.get(id)
  if (!entity || seen.has(id)) return NO_DRAW
  const own = entity.kind.energy?.draws?.(sightOf(run, id))
  return own ?? drawnFrom(run, entity, seen)
}

/** The sum of what everything that a thing feeds takes from it. */
export function drawnFrom(run: Run, entity: Entity, seen: ReadonlySet<string> = new Set()): Draw {
  const passed = new Set([...seen, entity.id])
  return entity.feeds
    .filter((feed) => feedsMost(run, entity, feed))
    .map((feed) => drawOf(run, feed.entity, passed))
    .reduce(
      (sum, draw) => ({
        amperes: sum.amperes + draw.amperes,
        residualAmperes: sum.residualAmperes + draw.residualAmperes,
      }),
      NO_DRAW,
    )
}

/** Where two things feed one port, it draws on the first that gives the most. */
function feedsMost(run: Run, entity: Entity, feed: Entity['feeds'][number]): boolean {
  const fed = run.world.entities.get(feed.entity)
  if (!fed) return false
  const givenBy = (id: string): number => {
    const feeder = run.world.entities.get(id)
    return feeder?.kind.energy?.gives?.(sightOf(run, id)) ?? 0
  }
  const rivals = fed.fedBy.filter((id) =>
    run.world.entities
      .get(id)
      ?.feeds.some((other) => other.entity === feed.entity && other.port === feed.port),
  )
  const most = rivals.reduce(
    (best, id) => (givenBy(id) > givenBy(best) ? id : best),
    rivals[0] ?? entity.id,
  )
  return most === entity.id
}

/** Everything that wiring joins to a thing: feeders, commands, what it feeds, meters upstream. */
export const joinedTo = (run: Run, entity: Entity): readonly string[] => [
  ...entity.fedBy,
  ...entity.commands,
  ...entity.commandedBy,
  ...carriersAbove(run, entity.id),
  ...entity.feedsTo,
]

/** Everything upstream of a thing that measures what passes through it. */
function carriersAbove(run: Run, id: string): readonly string[] {
  const above = new Set<string>()
  const climb = (from: string): void => {
    for (const feeder of run.world.entities.get(from)?.fedBy ?? []) {
      if (above.has(feeder)) continue
      above.add(feeder)
      climb(feeder)
    }
  }
  climb(id)
  return [...above].filter((each) => run.world.entities.get(each)?.kind.energy?.carries)
}
