import { refusedAt } from '../doing/refused-at.ts'
import type { ExploredFault } from '../exploration.ts'
import { outOfWay } from './out-of-way.ts'
import type { Jobs, Way } from './ways.ts'

/** Steps to which no way leads in any variant that asks for them, as a search to its end has shown. */
export const unreached = (
  ways: readonly Way[],
  reached: ReadonlySet<string>,
  start: Jobs['start'],
): ExploredFault[] =>
  ways.flatMap((way) =>
    way.shown
      .filter((id) => way.result.steps.some((step) => step.id === id))
      .filter((id) => !reached.has(id) && isShownByAll(ways, id))
      .map((id) => outOfReach(id, way, start)),
  )

/** A step that nobody can do, with the way that comes as far as it. */
export const outOfReach = (
  about: string,
  { draw, script }: Way,
  start: Jobs['start'],
): ExploredFault => ({
  kind: 'unreachable-step',
  code: 'step-not-reached',
  about,
  outOfWay: outOfWay(() => start(draw), about),
  refused: refusedAt(start(draw), about, script),
  parameters: draw,
  actions: script,
})

/** Whoever gets stuck at it has tried everything. */
const isShownByAll = (ways: readonly Way[], id: string): boolean =>
  ways.every(({ blocked, shown }) => !blocked.includes(id) || shown.includes(id))

/** Variants in which nobody can pass or stop rightly, though every step can be done in another. */
export const withoutWay = (ways: readonly Way[], reached: ReadonlySet<string>): ExploredFault[] =>
  ways
    .filter(({ result, spent, blocked }) => !result.passed && !spent && blocked.length > 0)
    .filter(({ blocked, shown }) => blocked.every((id) => reached.has(id) && shown.includes(id)))
    .map(({ draw, script, blocked }) => ({
      kind: 'dead-end' as const,
      code: 'no-way-to-pass' as const,
      about: blocked[0] ?? '',
      parameters: draw,
      actions: script,
    }))
