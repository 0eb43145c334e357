import type { Action } from '../../engine/action.ts'
import { amount, type RunEvent, word } from '../../engine/event.ts'
import type { Run } from '../../engine/run.ts'
import { playOn } from '../../engine/script.ts'
import type { Budget } from './budget.ts'
import type { Deed } from './deeds.ts'

/** The actions that a deed comes to. */
export const actionsOf = ({ walk, action }: Deed): Action[] =>
  walk === null ? [action] : [{ do: 'move', to: walk }, action]

/** Does it, and lets time run until the hands are free again. One state of the budget. */
export function perform(run: Run, actions: readonly Action[], budget: Budget): void {
  budget.used += 1
  playOn(run, actions)
}

/** The actions of a run as a script keeps them. */
export const scriptOf = (run: Run): Action[] =>
  run.actions.map(({ n: _n, tick: _tick, by, ...action }) =>
    by === 'trainee' ? action : { ...action, by },
  )

/** Harm or nearly harm, to anybody. */
export const isHarm = (event: RunEvent): boolean =>
  (event.type === 'harm' || event.type === 'near-miss') &&
  Math.max(amount(event, 'actual'), amount(event, 'potential')) > 0

const isBroken = (event: RunEvent): boolean =>
  event.type === 'criterion' && word(event, 'state') === 'broken'

/** Whether something since an event has cost marks or more: what a way to pass keeps clear of. */
export function wentWrong(run: Run, fromEvent: number): boolean {
  for (let n = fromEvent; n < run.events.length; n++) {
    const event = run.events[n]
    if (event && (isHarm(event) || isBroken(event) || event.type === 'early')) return true
  }
  return false
}
