import type { Action } from '../../../engine/action.ts'
import { type Snapshot, takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import type { Result } from '../../result.ts'
import { type Budget, isSpent } from '../budget.ts'
import { type Goal, mindless } from '../goals/goal.ts'
import { goalsOf } from '../goals/goals-now.ts'
import type { search } from '../search/search.ts'
import { asBefore, type Stages } from './stages.ts'

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

export type Worked = Pick<Plan, 'blocked' | 'shown' | 'spent'>

export interface Order {
  /** Steps to be done before the others. */
  readonly first: readonly string[]
  /** How steps were done before, and how to look for a new way. */
  readonly stages: Stages
  readonly find: typeof search
  /** The moment at which each step came open, noted on the way. */
  readonly opened: Map<string, Snapshot>
  readonly wanted?: (id: string) => boolean
  /** Whether steps may come too early. */
  readonly mayBeEarly?: boolean | undefined
}

/** Does every step that can be done. */
export function workThrough(run: Run, order: Order, budget: Budget): Worked {
  const { first, stages, find, opened, wanted = () => true, mayBeEarly = false } = order
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
    const goal = goals.find(({ id }) => first.includes(id)) ?? nextAsBefore(run, goals, stages)
    if (!goal) break
    const found = asBefore(run, goal, stages, budget)
      ? 'met'
      : find(run, mayBeEarly ? mindless(goal) : goal, budget)
    if (found === 'met') progress++
    else failedAt.set(goal.id, progress)
    if (found === 'unreachable') unreachable.add(goal.id)
    if (found === 'spent' || isSpent(budget)) return worked(true)
  }
  return worked(false)
}

/**
 * What to work at next: of open steps the one that was done first before, as what belongs together
 * was done together; a step that only this variant asks for as soon as it is open.
 */
function nextAsBefore({ steps }: Run, goals: readonly Goal[], stages: Stages): Goal | undefined {
  const [next] = goals
  if (!next || !steps.has(next.id)) return next
  const before = [...stages.keys()]
  const open = goals.filter(({ id }) => steps.has(id))
  return open.reduce((a, b) => (before.indexOf(b.id) < before.indexOf(a.id) ? b : a))
}
