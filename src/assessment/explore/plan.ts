import type { Action } from '../../engine/action.ts'
import { type Snapshot, takeSnapshot } from '../../engine/attempt/snapshot.ts'
import type { Run } from '../../engine/run.ts'
import { markRun } from '../mark-run.ts'
import type { Result } from '../result.ts'
import { type Budget, isSpent } from './budget.ts'
import { goalOf } from './goal.ts'
import { goalsOf } from './goals-now.ts'
import { namesToldIn } from './learn.ts'
import { search } from './search.ts'
import { asBefore, type Stages } from './stages.ts'
import { hasHadItsPrice, isHarm, perform, scriptOf } from './try-deed.ts'

/** How far a search for a pass came. */
export interface Plan {
  readonly script: readonly Action[]
  readonly result: Result
  /** Steps and criteria that could be worked at and for which no way was found. */
  readonly blocked: readonly string[]
  /** Of these, those for which everything was tried: no way leads there. */
  readonly shown: readonly string[]
  /** The budget ran out before everything was tried. */
  readonly spent: boolean
}

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
  return planStop(run, stages, budget) ?? plan
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

function inSomeOrder(run: Run, how: Pick<Order, 'stages' | 'find'>, budget: Budget): Plan {
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
const isBetter = ({ result: one }: Plan, { result: other }: Plan): boolean =>
  one.passed === other.passed ? one.score.scaled > other.score.scaled : one.passed

export interface Played extends Plan {
  /** Which actions were refused: whoever tries a stuck isolator is. */
  readonly refused: ReadonlySet<number>
}

/**
 * Plays a script to its end and marks it; null as soon as something goes wrong, or is refused that
 * may not be.
 */
export function playThrough(
  run: Run,
  script: readonly Action[],
  budget: Budget,
  mayBeRefused: (n: number) => boolean,
): Played | null {
  const start = takeSnapshot(run)
  const refused = new Set<number>()
  const good = script.every((action, n) => {
    const { length } = run.events
    perform(run, [action], budget)
    if (namesToldIn(run, length)) refused.add(n)
    // What came too early, and a watch that closes unfulfilled at the end, are for the marks to judge.
    const wrong =
      run.ending === null ? hasHadItsPrice(run, length) : run.events.slice(length).some(isHarm)
    return !wrong && (!refused.has(n) || mayBeRefused(n))
  })
  const plan = { script, result: markRun(run), blocked: [], shown: [], spent: false, refused }
  const ended = good && run.ending !== null
  start.restore()
  return ended ? plan : null
}

function ended(run: Run, worked: Worked, budget: Budget): Plan {
  const before = takeSnapshot(run)
  perform(run, [{ do: 'finish' }], budget)
  const result = markRun(run)
  const script = scriptOf(run)
  before.restore()
  return { script, result, ...worked }
}

type Worked = Pick<Plan, 'blocked' | 'shown' | 'spent'>

interface Order {
  /** Steps to be done before the others. */
  readonly first: readonly string[]
  /** How steps were done before, and how to look for a new way. */
  readonly stages: Stages
  readonly find: typeof search
  /** The moment at which each step came open, noted on the way. */
  readonly opened: Map<string, Snapshot>
  readonly wanted?: (id: string) => boolean
}

/** Does every step that can be done. */
function workThrough(run: Run, order: Order, budget: Budget): Worked {
  const { first, stages, find, opened, wanted = () => true } = order
  const failedAt = new Map<string, number>()
  const unreachable = new Set<string>()
  const worked = (spent: boolean): Worked => {
    const blocked = goalsOf(run, wanted).map(({ id }) => id)
    return { blocked, shown: blocked.filter((id) => unreachable.has(id)), spent }
  }
  for (let progress = 0; ; ) {
    const all = goalsOf(run, wanted)
    const fresh = all.filter(({ id }) => !opened.has(id))
    const now = fresh.length > 0 ? takeSnapshot(run) : null
    for (const { id } of fresh) if (now) opened.set(id, now)
    const goals = all.filter(({ id }) => failedAt.get(id) !== progress)
    const goal = goals.find(({ id }) => first.includes(id)) ?? goals[0]
    if (!goal) break
    const found = asBefore(run, goal, stages, budget) ? 'met' : find(run, goal, budget)
    if (found === 'met') progress++
    else failedAt.set(goal.id, progress)
    if (found === 'unreachable') unreachable.add(goal.id)
    if (found === 'spent' || isSpent(budget)) return worked(true)
  }
  return worked(false)
}

/** A right stop, or nothing: what the stop asks for first, then its reason, then the stop itself. */
function planStop(run: Run, stages: Stages, budget: Budget): Plan | null {
  const start = takeSnapshot(run)
  for (const stop of run.scenario.assessment.stops ?? []) {
    const needed = neededSteps(run, stop.needs)
    const wanted = (id: string): boolean => needed.has(id) || stop.needs.includes(id)
    for (const reasonFirst of [true, false]) {
      start.restore()
      const cause = goalOf(run, stop.id, stop.when)
      if (!cause) continue
      if (reasonFirst && search(run, cause, budget) !== 'met') continue
      const order: Order = { first: [], stages, find: search, opened: new Map(), wanted }
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

/**
 * Whether anybody can still pass from here by doing the job: `no` only where something that is asked
 * for is shown to be out of reach by then.
 */
export function canPassFrom(run: Run, stages: Stages, budget: Budget): Chance {
  const { result, shown, spent } = inSomeOrder(run, { stages, find: search }, budget)
  const [lost] = shown
  if (result.passed) return { can: 'yes' }
  return lost === undefined || spent || isSpent(budget) ? { can: 'unknown' } : { can: 'no', lost }
}

export type Chance =
  | { readonly can: 'yes' | 'unknown' }
  /** With what is out of reach by then. */
  | { readonly can: 'no'; readonly lost: string }

/** Whether the job can be stopped rightly from here. */
export const canStopFrom = (run: Run, budget: Budget): boolean =>
  planStop(run, new Map(), budget) !== null
