import { TICKS_PER_SECOND } from '../core/time.ts'
import type { Action, RecordedAction } from '../engine/action.ts'
import { joined, type Paced } from './pauses.ts'

/** One thing that might have been done otherwise. */
export type Change =
  | { readonly remove: number }
  | { readonly replace: number; readonly by: Action }
  /** An action, or several that one step takes, before the one with this number. */
  | { readonly add: Action | readonly Action[]; readonly before: number }
  /** The same at a tick: after what had begun by then, and before the rest. */
  | { readonly add: Action | readonly Action[]; readonly atTick: number }

/** Where a change puts something in: the number of the first action, and how many. */
export function placeOf(
  actions: readonly RecordedAction[],
  change: Change,
): { readonly first: number; readonly count: number } {
  if ('remove' in change) return { first: change.remove, count: 0 }
  if ('replace' in change) return { first: change.replace, count: 1 }
  const count = [change.add].flat().length
  if ('before' in change) return { first: change.before, count }
  const later = actions.findIndex(({ tick }) => tick > change.atTick)
  return { first: later < 0 ? actions.length : later, count }
}

/** A script with the change made. What takes the place of an action keeps the time it is given there. */
export function changedScript(
  script: readonly Action[],
  actions: readonly RecordedAction[],
  change: Change,
): Action[] {
  const { first } = placeOf(actions, change)
  if ('remove' in change) return script.toSpliced(first, 1)
  if ('replace' in change) {
    const at = script[first]?.at
    const timed = typeof at === 'number' && change.by.do !== 'look' ? { at } : {}
    return script.toSpliced(first, 1, { ...timed, ...change.by })
  }
  const [deed, ...more] = [change.add].flat()
  if (!deed) return [...script]
  const timed =
    'atTick' in change && deed.do !== 'look' ? { at: change.atTick / TICKS_PER_SECOND } : {}
  return script.toSpliced(first, 0, { ...deed, ...timed }, ...more)
}

/** Recorded actions with the change made, and the pauses between the others kept. */
export function changedPaced(
  paced: readonly Paced[],
  actions: readonly RecordedAction[],
  change: Change,
): Paced[] {
  const { first } = placeOf(actions, change)
  const was = paced[first]
  const next = paced[first + 1]
  if ('remove' in change) {
    const rest = was && next ? [{ ...next, start: joined(was.start, next.start) }] : []
    return paced.toSpliced(first, 2, ...rest)
  }
  if ('replace' in change)
    return was ? paced.toSpliced(first, 1, { ...was, action: change.by }) : [...paced]
  const deeds = [change.add].flat()
  const begun = 'atTick' in change ? { at: change.atTick } : { after: 0 }
  const added = deeds.map((action, i): Paced => ({ action, start: i === 0 ? begun : { after: 0 } }))
  const rest = was ? [{ ...was, start: pauseLeft(was, actions[first], change) }] : []
  return paced.toSpliced(first, 1, ...added, ...rest)
}

/** What is left of a pause once something was put into it. */
function pauseLeft(
  { start }: Paced,
  recorded: RecordedAction | undefined,
  change: Change,
): Paced['start'] {
  if (!('after' in start)) return { after: 0 }
  if (!('atTick' in change) || !recorded) return start
  return { after: Math.min(start.after, recorded.tick - change.atTick) }
}
