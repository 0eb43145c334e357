import { TICKS_PER_SECOND } from '../../../core/time.ts'
import type { Action } from '../../../engine/action.ts'
import { playOn } from '../../../engine/attempt/script.ts'
import { amount, type RunEvent, word } from '../../../engine/event.ts'
import { isNotTheirs } from '../../../engine/people/casualty.ts'
import type { Run } from '../../../engine/run.ts'
import { type Budget, isSpent } from '../budget.ts'
import type { Deed } from './deeds.ts'

/** The actions that a deed comes to. */
export const actionsOf = ({ walk, action }: Deed): Action[] =>
  walk === null ? [action] : [{ do: 'move', to: walk }, action]

/** What takes longer counts for more: a fire that is watched for long takes long to work out. */
const STATE_TICKS = 300 * TICKS_PER_SECOND

/**
 * Does it, and lets time run until the hands are free again. One state of the budget for every five
 * minutes begun: once that is spent nothing is done any more, so that a way that was under way comes to no end
 * and counts for none.
 */
export function perform(run: Run, actions: readonly Action[], budget: Budget): void {
  if (isSpent(budget)) return
  const { tick } = run
  playOn(run, actions)
  const states = Math.max(1, Math.ceil((run.tick - tick) / STATE_TICKS))
  budget.used = Math.min(budget.total, budget.used + states)
}

/** The actions of a run as a script keeps them. */
export const scriptOf = (run: Run): Action[] =>
  run.actions.map(({ n: _n, tick: _tick, by, ...action }) =>
    by === 'trainee' ? action : { ...action, by },
  )

/** Harm or nearly harm, but what nothing done or left undone is behind. */
export const isHarm = ({ scenario }: Run, event: RunEvent): boolean =>
  (event.type === 'harm' || event.type === 'near-miss') &&
  Math.max(amount(event, 'actual'), amount(event, 'potential')) > 0 &&
  !isNotTheirs(scenario, event)

const isBroken = (event: RunEvent): boolean =>
  event.type === 'criterion' && word(event, 'state') === 'broken'

const isEarly = ({ type }: RunEvent): boolean => type === 'early'

const since = (run: Run, fromEvent: number, is: (event: RunEvent) => boolean): boolean => {
  for (let n = fromEvent; n < run.events.length; n++) {
    const event = run.events[n]
    if (event && is(event)) return true
  }
  return false
}

/** Whether something since an event hurt, nearly hurt or broke a rule: that costs in any job. */
export const hasHadItsPrice = (run: Run, fromEvent: number): boolean =>
  since(run, fromEvent, (event) => isHarm(run, event) || isBroken(event))

/** Whether something since an event may cost marks or more: what a way to pass keeps clear of. */
export const wentWrong = (run: Run, fromEvent: number): boolean =>
  since(run, fromEvent, (event) => isHarm(run, event) || isBroken(event) || isEarly(event))
