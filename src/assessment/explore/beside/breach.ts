import { takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import { type Budget, isSpent, within } from '../budget.ts'
import type { Fault, Remark } from '../exploration.ts'
import { goalOf } from '../goals/goal.ts'
import { search } from '../search/search.ts'
import { comesBack, type Passing } from './come-back.ts'
import { trailOf } from './trail.ts'
import { watchOutside } from './unsafe.ts'

export interface Breaches {
  readonly faults: readonly Fault[]
  readonly remarks: readonly Remark[]
}

/** Doing one forbidden thing out of its watch is worth so many states, and at each stage so many. */
const MOST_FOR_ONE = 2_400
const MOST_AT_ONCE = 400
/** What coming back to a pass from there is worth, states. */
const COMING_BACK = 600

/**
 * Looks at every stage of a passing script for a way to what a rule forbids at other times only, without
 * harm or a broken rule, and from there for a pass. What a critical rule forbids passes nowhere.
 */
export function breach(run: Run, passing: Passing, budget: Budget): Breaches {
  const faults: Fault[] = []
  const remarks: Remark[] = []
  const watched = watchOutside(run)
  const trail = watched.length > 0 ? trailOf(run, passing.script, budget) : []
  // What the passing script itself does out of its watch is allowed there.
  for (const { criterion } of watched.filter(({ memory }) => !memory.was)) {
    const { id, never, critical } = criterion
    const goal = goalOf(run, id, never)
    const { used } = budget
    for (const moment of trail) {
      if (!goal || isSpent(budget) || budget.used - used > MOST_FOR_ONE) break
      moment.snapshot.restore()
      if (run.verdicts.get(id) === 'open' || run.ending !== null) continue
      const found = within(budget, MOST_AT_ONCE, (part) => search(run, goal, part))
      if (found !== 'met') continue
      const after = takeSnapshot(run)
      const actions = within(budget, COMING_BACK, (part) =>
        comesBack(run, { moment, after }, passing, part),
      )
      if (!actions) continue
      if (critical)
        faults.push({ kind: 'loophole', code: 'forbidden-outside-its-watch', about: id, actions })
      else remarks.push({ code: 'free-outside-its-watch', about: id, tried: budget.used - used })
      break
    }
  }
  return { faults, remarks }
}
