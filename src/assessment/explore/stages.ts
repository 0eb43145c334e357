import type { Action } from '../../engine/action.ts'
import type { Run } from '../../engine/run.ts'
import { takeSnapshot } from '../../engine/snapshot.ts'
import type { Budget } from './budget.ts'
import { distanceTo, type Goal } from './goal.ts'
import { namesToldIn } from './learn.ts'
import { perform, wentWrong } from './try-deed.ts'

/** The ways in which each step has been done so far. */
export type Stages = Map<string, (readonly Action[])[]>

/** Notes which actions of a script brought which step about. */
export function learnStages(
  run: Run,
  script: readonly Action[],
  stages: Stages,
  budget: Budget,
): void {
  let from = 0
  const done = new Set<string>()
  for (const [i, action] of script.entries()) {
    perform(run, [action], budget)
    const now = [...run.steps.values()].filter(({ state }) => state === 'done')
    const fresh = now.map(({ document }) => document.id).filter((id) => !done.has(id))
    for (const id of fresh) {
      done.add(id)
      stages.set(id, [...(stages.get(id) ?? []), script.slice(from, i + 1)])
    }
    if (fresh.length > 0) from = i + 1
  }
}

/** Does a step as it was done before; leaves everything as it was where that does not work now. */
export function asBefore(run: Run, goal: Goal, stages: Stages, budget: Budget): boolean {
  const start = takeSnapshot(run)
  for (const actions of stages.get(goal.id) ?? []) {
    const good = actions.every((action) => {
      const { length } = run.events
      perform(run, [action], budget)
      return run.ending === null && !wentWrong(run, length) && !namesToldIn(run, length)
    })
    if (good && distanceTo(run, goal) === 0) return true
    start.restore()
  }
  return false
}
