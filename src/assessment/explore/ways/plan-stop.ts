import { type Snapshot, takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import { markRun } from '../../mark-run.ts'
import { type Budget, isSpent } from '../budget.ts'
import { perform, scriptOf } from '../doing/try-deed.ts'
import { goalOf } from '../goals/goal.ts'
import { search } from '../search/search.ts'
import { type Order, type Plan, workThrough } from './work-through.ts'

/** A right stop, or nothing: what the stop asks for first, then its reason, then the stop itself. */
export function planStop(
  run: Run,
  how: Pick<Order, 'stages' | 'mayBeEarly'>,
  budget: Budget,
): Plan | null {
  const start = takeSnapshot(run)
  for (const stop of run.scenario.assessment.stops ?? []) {
    const needed = neededSteps(run, stop.needs)
    const wanted = (id: string): boolean => needed.has(id) || stop.needs.includes(id)
    for (const reasonFirst of [true, false]) {
      start.restore()
      const cause = goalOf(run, stop.id, stop.when)
      if (!cause) continue
      if (reasonFirst && search(run, cause, budget) !== 'met') continue
      const order: Order = { ...how, first: [], find: search, opened: new Map(), wanted }
      workThrough(run, order, budget)
      if (search(run, cause, budget) === 'met') {
        workThrough(run, order, budget)
        for (const reason of stop.reasons ?? Object.keys(run.scenario.reasons ?? {})) {
          const plan = stopped(run, reason, budget)
          if (plan.result.passed) return plan
        }
      }
      if (isSpent(budget)) return null
    }
  }
  start.restore()
  return null
}

function stopped(run: Run, reason: string, budget: Budget): Plan {
  const before: Snapshot = takeSnapshot(run)
  perform(run, [{ do: 'stop', reason }], budget)
  const plan: Plan = {
    script: scriptOf(run),
    result: markRun(run),
    blocked: [],
    shown: [],
    spent: false,
  }
  before.restore()
  return plan
}

/** The steps that criteria rest on, and everything that these come after. */
function neededSteps(run: Run, criteria: readonly string[]): Set<string> {
  const needed = new Set(
    run.scenario.assessment.criteria.flatMap((criterion) =>
      criteria.includes(criterion.id) && 'all' in criterion ? criterion.all : [],
    ),
  )
  for (const id of needed)
    for (const before of run.steps.get(id)?.document.after ?? []) needed.add(before)
  return needed
}
