import { takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import { type Budget, isSpent } from '../budget.ts'
import { distanceTo, type Goal } from '../goals/goal.ts'
import { driving, fittingInto, related } from '../goals/related.ts'
import { exhaust } from './exhaust.ts'
import { follow, type Hunted, huntFor } from './hunt.ts'
import { noveltyOf } from './novelty.ts'

/** Parts of a goal are gone through so often: bringing one about may undo another. */
const ROUNDS = 3
/** What a part alone is worth, as a share of the states for a whole goal. */
const PART_SHARE = 0.5
/** What is small is tried to its end at once, before much is spent on guessing, states. */
const FIRST_LOOK = 150

/**
 * How a search came out: `unreachable` where everything was tried and nothing leads there, which is
 * shown; `not-found` where more could be tried; `spent` where the whole budget is used up.
 */
export type Found = 'met' | 'unreachable' | 'not-found' | 'spent'

/**
 * Looks for deeds that meet a goal without harm and without a broken rule, nearest first. Leaves
 * the run where the goal is met, or where it was.
 */
export function search(run: Run, goal: Goal, budget: Budget): Found {
  const start = takeSnapshot(run)
  // From where it began: what was done for one part may have put another out of reach.
  const lookFirst = (): Hunted => {
    start.restore()
    return exhaust(run, goal, budget, FIRST_LOOK)
  }
  const begin =
    goal.parts.length > 0
      ? [() => partByPart(run, goal, lookFirst, budget)]
      : [() => searchWhole(run, goal, budget, { circles: 1 }), lookFirst]
  const tries = [...begin, () => searchWhole(run, goal, budget), () => exhaust(run, goal, budget)]
  for (const attempt of tries) {
    const found = attempt()
    if (found === 'met') return found
    start.restore()
    if (found === 'dry') return 'unreachable'
    if (isSpent(budget)) return 'spent'
  }
  return 'not-found'
}

/**
 * One part after the other, in the order in which the author wrote them down. Once one does not come
 * about, the whole is looked at first: it may well be out of reach.
 */
function partByPart(run: Run, goal: Goal, lookFirst: () => Hunted, budget: Budget): Hunted {
  let looked = false
  for (let round = 0; round < ROUNDS && distanceTo(run, goal) > 0; round++) {
    const distance = distanceTo(run, goal)
    for (const part of goal.parts) {
      if (distanceTo(run, goal) === 0) break
      const before = takeSnapshot(run)
      const how = { share: PART_SHARE, around: goal.names }
      if (searchWhole(run, part, budget, how) === 'met') continue
      before.restore()
      if (looked) continue
      looked = true
      const found = lookFirst()
      if (found !== 'spent') return found
      before.restore()
    }
    if (distanceTo(run, goal) >= distance || isSpent(budget)) break
  }
  return distanceTo(run, goal) === 0 ? 'met' : 'spent'
}

interface How {
  /** Of the states that a whole goal is worth. */
  readonly share?: number
  readonly around?: ReadonlySet<string>
  readonly circles?: number
}

function searchWhole(
  run: Run,
  goal: Goal,
  budget: Budget,
  { share = 1, around = goal.names, circles }: How = {},
): 'met' | 'spent' | 'not-found' {
  if (distanceTo(run, goal) === 0) return 'met'
  const start = takeSnapshot(run)
  for (const { names, states } of circlesOf(run, goal.names, around).slice(0, circles)) {
    const isNew = noveltyOf(run, names ?? goal.names)
    const own = names && new Set(names)
    const until = Math.min(budget.total, budget.used + states * share)
    if (follow(huntFor(run, goal, own, isNew), budget, until) === 'met') return 'met'
    start.restore()
    if (isSpent(budget)) return 'spent'
  }
  return 'not-found'
}

/** Wider and wider circles of things to look at, and the states that each is worth. */
const circlesOf = (
  run: Run,
  names: ReadonlySet<string>,
  around: ReadonlySet<string>,
): { readonly names: ReadonlySet<string> | null; readonly states: number }[] => [
  { names, states: 150 },
  { names: new Set([...around, ...driving(run, names), ...fittingInto(run, names)]), states: 500 },
  { names: related(run, around), states: 500 },
  { names: null, states: 700 },
]
