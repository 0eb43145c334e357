import { type Budget, isSpent, within } from '../budget.ts'
import { stepGoal } from '../goals/goals-now.ts'
import { type Found, search } from '../search/search.ts'
import type { Jobs, Way } from '../ways/ways.ts'
import { trailOf } from './trail.ts'

/** Doing one optional step in one variant is worth so many states. */
const MOST_FOR_ONE = 2_400

export interface OptionalSteps {
  readonly reached: readonly string[]
  /** Steps to which no way leads from where they first can be done, with a way that comes so far. */
  readonly shown: readonly { readonly id: string; readonly way: Way }[]
}

/** Works at the steps that nobody has to do and nobody did: from each passing way, where they come open. */
export function optionalSteps(
  ways: readonly Way[],
  isDone: (id: string) => boolean,
  start: Jobs['start'],
  budget: Budget,
): OptionalSteps {
  const found = new Map<string, { readonly way: Way; readonly found: Found }[]>()
  const reached = new Set<string>()
  for (const way of ways) {
    const run = start(way.draw)
    const open = [...run.steps.values()].filter(
      ({ document: { id, optional, anyOf } }) =>
        (optional === true || anyOf !== undefined) && !isDone(id),
    )
    if (open.length === 0 || isSpent(budget)) continue
    const trail = trailOf(run, way.script, budget)
    for (const { id } of open.map(({ document }) => document)) {
      if (reached.has(id)) continue
      const moment = trail.find(({ snapshot }) => {
        snapshot.restore()
        return run.steps.get(id)?.availableSince !== null
      })
      moment?.snapshot.restore()
      const step = run.steps.get(id)
      const goal = moment && step && stepGoal(run, step)
      if (!goal) continue
      const how = within(budget, MOST_FOR_ONE, (part) => search(run, goal, part))
      if (how === 'met') reached.add(id)
      found.set(id, [...(found.get(id) ?? []), { way, found: how }])
    }
  }
  const shown = [...found].flatMap(([id, tries]) => {
    const [first] = tries
    const isShown = tries.every(({ found }) => found === 'unreachable')
    return first && isShown && !reached.has(id) ? [{ id, way: first.way }] : []
  })
  return { reached: [...reached], shown }
}
