import { type Action, doerOf, type RecordedAction } from '../engine/action.ts'
import { act, advance, advanceUntilFree, busy } from '../engine/advance.ts'
import type { Run } from '../engine/run.ts'

/** When somebody began to act, told by what went before rather than by the clock. All in ticks. */
export type Start =
  /** So long after the action before it had ended and whoever acts was free: the pause they made. */
  | { readonly after: number }
  /** So long after the action before it began, in the middle of it. */
  | { readonly into: number }
  /** At this tick, or as soon as whoever acts is free. */
  | { readonly at: number }

export interface Paced {
  readonly action: Action
  readonly start: Start
}

/** Stopping and handing in break into whatever one is doing. */
const breaksIn = ({ do: kind }: Action): boolean => kind === 'stop' || kind === 'finish'

/** Lets time run until the action before has ended and whoever acts is free, no further than a tick. */
function letEnd(run: Run, before: string, action: Action, until?: number): void {
  advanceUntilFree(run, before, until)
  if (!breaksIn(action)) advanceUntilFree(run, action.by, until)
}

const isHeld = (run: Run, before: string, action: Action): boolean =>
  busy(run, before) || (busy(run, action.by) && !breaksIn(action))

/**
 * Recorded actions with the pauses between them, read off by playing them in a new run. Leaves the run
 * where the last of them began.
 */
export function pacedOf(run: Run, actions: readonly RecordedAction[]): Paced[] {
  let before = { by: 'trainee', tick: 0 }
  return actions.map((recorded): Paced => {
    const { n: _n, tick, ...fields } = recorded
    const action: Action = fields
    letEnd(run, before.by, action, tick)
    const start = isHeld(run, before.by, action)
      ? { into: tick - before.tick }
      : { after: tick - run.tick }
    advance(run, tick)
    act(run, action)
    before = recorded
    return { action, start }
  })
}

/** Plays on with the same pauses, however long each action takes now, to the end of the last. */
export function playPaced(run: Run, paced: readonly Paced[]): void {
  let before = { by: 'trainee', tick: 0 }
  for (const { action, start } of paced) {
    if ('into' in start) advance(run, before.tick + start.into)
    else if ('after' in start) {
      letEnd(run, before.by, action)
      advance(run, run.tick + start.after)
    } else {
      advance(run, start.at)
      letEnd(run, before.by, action)
    }
    before = { by: doerOf(action), tick: run.tick }
    act(run, action)
  }
  advanceUntilFree(run, before.by)
}

/** The start of what followed an action, once that action is left out: the pauses of both are kept. */
export const joined = (left: Start, next: Start): Start => {
  if ('at' in left || 'at' in next) return next
  if ('into' in next) {
    return 'into' in left ? { into: left.into + next.into } : { after: left.after + next.into }
  }
  return { after: next.after + ('after' in left ? left.after : 0) }
}
