import type { Action } from '../../engine/action.ts'
import type { Snapshot } from '../../engine/attempt/snapshot.ts'
import type { Run } from '../../engine/run.ts'
import { markRun } from '../mark-run.ts'
import { type Budget, isSpent, within } from './budget.ts'
import { deedsOf } from './deeds.ts'
import type { Fault } from './exploration.ts'
import { namesToldIn } from './learn.ts'
import { type Notes, noteResult } from './notes.ts'
import { canPassFrom, canStopFrom } from './plan.ts'
import type { Stages } from './stages.ts'
import { type Moment, standing } from './trail.ts'
import { actionsOf, hasHadItsPrice, perform, scriptOf, wentWrong } from './try-deed.ts'
import type { Turn } from './turns.ts'
import { forbiddenNow, unsafeIn, type Watching } from './unsafe.ts'

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

interface Known {
  readonly passing: Passing
  /** What is watched for outside its time. */
  readonly outside: readonly Watching[]
  readonly notes: Notes
  /** What finding out whether anybody can pass from there is worth, states. */
  readonly most: number
}

/** What a deed costs comes out within this: a blade that runs on stands still by then, seconds. */
const LATER_SECONDS = 300

/**
 * What comes of a detour: the job can still be passed, or taken back or stopped rightly at least; an
 * unsafe pass or a dead end was found; or nobody can say. Leaves the run anywhere.
 */
export function goOn(
  run: Run,
  detour: Detour,
  { passing, outside, notes, most }: Known,
  budget: Budget,
): Fault | 'passes' | 'alive' | 'unknown' {
  const { moment, deed, after, beside } = detour
  after.restore()
  const rest = restOf(run, moment, passing)
  const actions = [...passing.script.slice(0, moment.at), ...beside]
  const ended = playRest(run, rest, budget)
  if (isSpent(budget)) return 'unknown'
  const result = ended ? markRun(run) : null
  if (result) noteResult(notes, result)
  if (result?.passed) {
    const unsafe = unsafeIn(run, result, outside)
    return unsafe ? { kind: 'loophole', ...unsafe, actions: [...actions, ...rest] } : 'passes'
  }
  after.restore()
  const forbidden = forbiddenNow(outside)
  const chance = within(budget, most, (part) => canPassFrom(run, passing, part))
  if (chance.can === 'yes' && forbidden !== undefined)
    return {
      kind: 'loophole',
      code: 'forbidden-outside-its-watch',
      about: forbidden,
      actions: chance.script,
    }
  if (chance.can !== 'no') return chance.can === 'yes' ? 'passes' : 'unknown'
  if (passing.lost.has(chance.lost) || isAnswer(run, chance.lost)) return 'alive'
  after.restore()
  if (canStopFrom(run, budget) || canTakeBack(run, detour, passing, budget)) return 'alive'
  if (passesAllTheSame(run, detour, rest, budget)) return 'alive'
  after.restore()
  const early = { stages: passing.stages, mayBeEarly: true }
  const atLast = within(budget, most, (part) => canPassFrom(run, early, part))
  if (atLast.can !== 'no') return atLast.can === 'yes' ? 'alive' : 'unknown'
  if (costsLater(run, detour, budget) || isSpent(budget)) return 'unknown'
  const about = JSON.stringify(deed.action)
  return { kind: 'dead-end', code: 'no-way-on', about, step: chance.lost, actions }
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
const restOf = (run: Run, { at, from }: Moment, { script }: Passing): Action[] => [
  ...(from === null || standing(run) === from ? [] : [{ do: 'move', to: from } as const]),
  ...script.slice(at),
]

/** A wrong answer has its price, and is no way that leads nowhere. */
const isAnswer = ({ scenario }: Run, id: string): boolean =>
  scenario.assessment.criteria.some((criterion) => criterion.id === id && 'answered' in criterion)

/** Whether one more deed with the same thing lets the script go on: the cover that was shut is opened again. */
function canTakeBack(run: Run, detour: Detour, passing: Passing, budget: Budget): boolean {
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
function passesAllTheSame(
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

/** Whether what was done has its price after all, with nothing more to be done than to wait for it. */
function costsLater(run: Run, { after }: Detour, budget: Budget): boolean {
  after.restore()
  const { length } = run.events
  perform(run, [{ do: 'wait', seconds: LATER_SECONDS }], budget)
  return wentWrong(run, length)
}

/** Nobody is asked a second time, though a script may answer so. */
const isAnswered = (run: Run, { do: deed, question = '' }: Action): boolean =>
  deed === 'answer' && run.choices.has(question)

/** Plays the script on; false where something in it is refused, goes wrong, or is not offered any more. */
function playRest(run: Run, rest: readonly Action[], budget: Budget): boolean {
  for (const action of rest) {
    if (run.ending !== null) break
    if (isAnswered(run, action)) return false
    const { length } = run.events
    perform(run, [action], budget)
    if (wentWrong(run, length) || namesToldIn(run, length)) return false
  }
  return run.ending !== null
}
