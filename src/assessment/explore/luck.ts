import type { Action } from '../../engine/action.ts'
import type { Run } from '../../engine/run.ts'
import { markRun } from '../mark-run.ts'
import type { Budget } from './budget.ts'
import type { Fault } from './exploration.ts'
import { perform } from './try-deed.ts'

/** Seeds under which the same actions are played again. */
const OTHER_SEEDS = [2, 3, 5, 7]

/** Whether the same actions hurt somebody under another seed: what chance decides must not pass. */
export function dependsOnLuck(
  start: (seed: number) => Run,
  script: readonly Action[],
  budget: Budget,
): Fault[] {
  for (const seed of OTHER_SEEDS) {
    const run = start(seed)
    for (const action of script) if (run.ending === null) perform(run, [action], budget)
    const { harm } = markRun(run)
    if (harm.actual > 0 || harm.potential > 0)
      return [{ kind: 'loophole', code: 'depends-on-luck', about: `seed ${seed}`, actions: script }]
  }
  return []
}
