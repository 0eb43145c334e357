import type { Action } from '../../../engine/action.ts'
import { takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import { type RunEvent, word } from '../../../engine/event.ts'
import type { Run } from '../../../engine/run.ts'
import { createBudget } from '../budget.ts'
import { stepGoal } from '../goals/goals-now.ts'
import { candidatesAt } from './candidates.ts'
import { actionsOf, perform } from './try-deed.ts'

/** So many deeds are tried, the likeliest first, and so many refusals told. */
const MOST_DEEDS = 60
const MOST_TOLD = 4

/** What is refused to somebody who tries a step where a script has come to its end. */
export function refusedAt(run: Run, id: string, script: readonly Action[]): readonly RunEvent[] {
  // Bounded by the script and the deeds; a long wait in it must not use up what the deeds need.
  const budget = createBudget(Number.POSITIVE_INFINITY)
  for (const action of script) if (action.do !== 'finish') perform(run, [action], budget)
  const step = run.steps.get(id)
  const goal = step && stepGoal(run, step)
  if (!goal) return []
  const { length } = run.events
  const there = takeSnapshot(run)
  const deeds = candidatesAt(run, goal, goal.names).sort((a, b) => b.rank - a.rank)
  const told = new Map<string, RunEvent>()
  for (const { deed } of deeds.slice(0, MOST_DEEDS)) {
    there.restore()
    perform(run, actionsOf(deed), budget)
    for (const event of run.events.slice(length)) {
      const key = `${word(event, 'code')} ${JSON.stringify(event.params)}`
      if (event.type === 'rejected' && event.by === 'trainee' && !told.has(key))
        told.set(key, event)
    }
  }
  return [...told.values()].slice(0, MOST_TOLD)
}
