import type { Action } from '../../../engine/action.ts'
import { type Snapshot, takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import { markRun } from '../../mark-run.ts'
import type { Result } from '../../result.ts'
import { type Budget, isSpent } from '../budget.ts'
import { perform, scriptOf } from '../doing/try-deed.ts'
import { search } from '../search/search.ts'
import { planStop } from './plan-stop.ts'
import type { Stages } from './stages.ts'
import { type Order, type Plan, type Worked, workThrough } from './work-through.ts'

/** How often the order of the steps is thought over again. */
const MOST_ORDERS = 3

/**
 * Looks for a pass: step by step in the procedure's order, each as it was done before where that
 * still works. Where a step that was open before cannot be done any more, the job is taken up again
 * where that step came open, with that step first. Where that does not help either, a right stop is
 * looked for.
 */
export function planFrom(run: Run, stages: Stages, budget: Budget): Plan {
  const start = takeSnapshot(run)
  const plan = inSomeOrder(run, { stages, find: search }, budget)
  if (plan.result.passed || plan.spent) return plan
  start.restore()
  return planStop(run, { stages }, budget) ?? plan
}

/** The same with nothing but what was done before, put together anew: no searching. */
export function planAsBefore(run: Run, orders: readonly Stages[], budget: Budget): Plan | null {
  const start = takeSnapshot(run)
  for (const stages of orders) {
    const plan = inSomeOrder(run, { stages, find: () => 'not-found' }, budget)
    start.restore()
    if (plan.result.passed && plan.blocked.length === 0) return plan
  }
  return null
}

function inSomeOrder(
  run: Run,
  how: Pick<Order, 'stages' | 'find' | 'mayBeEarly'>,
  budget: Budget,
): Plan {
  const start = takeSnapshot(run)
  const first: string[] = []
  const opened = new Map<string, Snapshot>()
  let best: Plan | null = null
  for (let order = 0; ; order++) {
    const worked = workThrough(run, { ...how, first, opened }, budget)
    const { blocked, spent } = worked
    const plan = ended(run, worked, budget)
    best = best === null || isBetter(plan, best) ? plan : best
    const isWhole = plan.result.passed && blocked.length === 0
    const late = blocked.find((id) => !first.includes(id) && opened.get(id)?.tick !== run.tick)
    if (isWhole || spent || late === undefined || order >= MOST_ORDERS) return best
    first.push(late)
    ;(opened.get(late) ?? start).restore()
  }
}

/** A pass before none, then more marks. */
export const isBetter = ({ result: one }: Plan, { result: other }: Plan): boolean =>
  one.passed === other.passed ? one.score.scaled > other.score.scaled : one.passed

function ended(run: Run, worked: Worked, budget: Budget): Plan {
  const before = takeSnapshot(run)
  perform(run, [{ do: 'finish' }], budget)
  const result = markRun(run)
  const script = scriptOf(run)
  before.restore()
  return { script, result, ...worked }
}

/**
 * Whether anybody can still pass from here by doing the job: `no` only where something that is asked
 * for is shown to be out of reach by then.
 */
export function canPassFrom(
  run: Run,
  { stages, mayBeEarly }: Pick<Order, 'stages' | 'mayBeEarly'>,
  budget: Budget,
): Chance {
  const how = { stages, find: search, mayBeEarly }
  const { script, result, shown, spent } = inSomeOrder(run, how, budget)
  const [lost] = shown
  if (result.passed) return { can: 'yes', script, result }
  return lost === undefined || spent || isSpent(budget) ? { can: 'unknown' } : { can: 'no', lost }
}

export type Chance =
  | { readonly can: 'unknown' }
  /** With all that is done until then. */
  | { readonly can: 'yes'; readonly script: readonly Action[]; readonly result: Result }
  /** With what is out of reach by then. */
  | { readonly can: 'no'; readonly lost: string }

/** Whether the job can be stopped rightly from here. */
export const canStopFrom = (run: Run, budget: Budget): boolean =>
  planStop(run, { stages: new Map(), mayBeEarly: true }, budget) !== null
