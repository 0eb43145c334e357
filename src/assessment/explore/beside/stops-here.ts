import type { Action } from '../../../engine/action.ts'
import type { Snapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import { markRun } from '../../mark-run.ts'
import type { Budget } from '../budget.ts'
import { perform } from '../doing/try-deed.ts'
import type { Fault } from '../exploration.ts'

/** A stop that passes where the job can be done. */
export const needless = (actions: readonly Action[]): Fault => ({
  kind: 'loophole',
  code: 'stop-without-need',
  about: actions.at(-1)?.reason ?? '',
  actions,
})

/** Stops that pass at a moment from which the job can still be done, as whoever asks has found. */
export function stopsHere(
  run: Run,
  { restore }: Snapshot,
  before: readonly Action[],
  budget: Budget,
): Fault[] {
  const { stops = [] } = run.scenario.assessment
  const reasons = Object.keys(run.scenario.reasons ?? {})
  return (stops.length > 0 ? reasons : []).flatMap((reason): Fault[] => {
    restore()
    const stop: Action = { do: 'stop', reason }
    perform(run, [stop], budget)
    return run.ending !== null && markRun(run).passed ? [needless([...before, stop])] : []
  })
}
