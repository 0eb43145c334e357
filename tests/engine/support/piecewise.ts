import { toTicks } from '../../../src/core/time.ts'
import type { Action } from '../../../src/engine/action.ts'
import { abandon, act, advance, advanceUntilFree } from '../../../src/engine/advance.ts'
import { digestOf, evidenceOf } from '../../../src/engine/attempt/attempt.ts'
import type { Run } from '../../../src/engine/run.ts'

/** Begins an action and stops a third of a second later: in the middle of it, where it takes longer. */
export function begin(run: Run, action: Action): void {
  if (typeof action.at === 'number') advance(run, toTicks(action.at))
  else advanceUntilFree(run)
  act(run, action)
  advance(run, run.tick + 20)
}

/** Lets a minute pass, gives up where the job has not ended, and says what came of it all. */
export function end(run: Run): string {
  advance(run, run.tick + toTicks(60))
  if (run.ending === null) abandon(run)
  return digestOf(evidenceOf(run))
}

/** Begins these actions one after the other, and ends. */
export function playToEnd(run: Run, actions: readonly Action[]): string {
  for (const action of actions) begin(run, action)
  return end(run)
}
