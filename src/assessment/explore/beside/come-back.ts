import type { Action } from '../../../engine/action.ts'
import type { Snapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import { markRun } from '../../mark-run.ts'
import type { Budget } from '../budget.ts'
import { deedsOf } from '../doing/deeds.ts'
import { actionsOf, hasHadItsPrice, perform, scriptOf, wentWrong } from '../doing/try-deed.ts'
import { namesToldIn } from '../goals/learn.ts'
import { canPassFrom } from '../ways/plan.ts'
import type { Stages } from '../ways/stages.ts'
import { type Moment, standing } from './trail.ts'
import type { Turn } from './turns.ts'

export interface Passing {
  readonly script: readonly Action[]
  /** How each step was done before, for finding a way back to a pass. */
  readonly stages: Stages
  /** Steps that nobody can do anyway: no deed is to blame for that. */
  readonly lost: ReadonlySet<string>
  /** Deeds that were tried beside one passing script or another. */
  readonly deeds: Set<string>
}

/** A script that was left for one deed or more. */
export interface Detour extends Turn {
  /** Once the last deed is done. */
  readonly after: Snapshot
  /** All that was done beside the script. */
  readonly beside: readonly Action[]
}

/**
 * All that is done on the way back to a pass from beside the script: by its rest, or by doing the job
 * in another way. Null where none was found.
 */
export function comesBack(
  run: Run,
  { moment, after }: Pick<Detour, 'moment' | 'after'>,
  passing: Passing,
  budget: Budget,
): readonly Action[] | null {
  after.restore()
  if (playRest(run, restOf(run, moment, passing), budget) && markRun(run).passed)
    return scriptOf(run)
  after.restore()
  const chance = canPassFrom(run, passing, budget)
  return chance.can === 'yes' ? chance.script : null
}

/** The way back to where the script goes on, and the rest of it. */
export const restOf = (run: Run, { at, from }: Moment, { script }: Passing): Action[] => [
  ...(from === null || standing(run) === from ? [] : [{ do: 'move', to: from } as const]),
  ...script.slice(at),
]

/** Whether one more deed with the same thing lets the script go on: the cover that was shut is opened again. */
export function canTakeBack(run: Run, detour: Detour, passing: Passing, budget: Budget): boolean {
  const { after, deed, moment } = detour
  after.restore()
  const { item } = deed.action
  const others = deedsOf(run, null).filter(({ action }) => item && action.item === item)
  return others.some((other) => {
    after.restore()
    const { length } = run.events
    perform(run, actionsOf(other), budget)
    if (wentWrong(run, length)) return false
    return playRest(run, restOf(run, moment, passing), budget) && markRun(run).passed
  })
}

/**
 * Whether the script passes though something in it is refused or comes too early by then. Whoever looks
 * for a pass keeps clear of that, and may choose the way that leads nowhere instead.
 */
export function passesAllTheSame(
  run: Run,
  { after }: Detour,
  rest: readonly Action[],
  budget: Budget,
): boolean {
  after.restore()
  for (const action of rest) {
    if (run.ending !== null) break
    if (isAnswered(run, action)) return false
    const { length } = run.events
    perform(run, [action], budget)
    if (hasHadItsPrice(run, length)) return false
  }
  return run.ending !== null && markRun(run).passed
}

/** Nobody is asked a second time, though a script may answer so. */
const isAnswered = (run: Run, { do: deed, question = '' }: Action): boolean =>
  deed === 'answer' && run.choices.has(question)

/** Plays the script on; false where something in it is refused, goes wrong, or is not offered any more. */
export function playRest(run: Run, rest: readonly Action[], budget: Budget): boolean {
  for (const action of rest) {
    if (run.ending !== null) break
    if (isAnswered(run, action)) return false
    const { length } = run.events
    perform(run, [action], budget)
    if (wentWrong(run, length) || namesToldIn(run, length)) return false
  }
  return run.ending !== null
}
