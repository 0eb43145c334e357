import type { Action } from '../../../engine/action.ts'
import { takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import { markRun } from '../../mark-run.ts'
import type { Budget } from '../budget.ts'
import { hasHadItsPrice, isHarm, perform } from '../doing/try-deed.ts'
import { namesToldIn } from '../goals/learn.ts'
import type { Plan } from './work-through.ts'

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
      run.ending === null
        ? hasHadItsPrice(run, length)
        : run.events.slice(length).some((event) => isHarm(run, event))
    return !wrong && (!refused.has(n) || mayBeRefused(n))
  })
  const plan = { script, result: markRun(run), blocked: [], shown: [], spent: false, refused }
  const ended = good && run.ending !== null
  start.restore()
  return ended ? plan : null
}
