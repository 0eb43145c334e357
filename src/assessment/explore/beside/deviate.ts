import type { Action } from '../../../engine/action.ts'
import { takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import { markRun } from '../../mark-run.ts'
import { type Budget, isSpent } from '../budget.ts'
import { actionsOf, perform, wentWrong } from '../doing/try-deed.ts'
import type { Fault } from '../exploration.ts'
import { namesToldIn } from '../goals/learn.ts'
import { type Notes, noteRun } from '../notes.ts'
import { createBlame } from './blame.ts'
import type { Detour, Passing } from './come-back.ts'
import { goOn } from './go-on.ts'
import { stopsHere } from './stops-here.ts'
import { changesSince, momentNow, trailOf } from './trail.ts'
import { type Turn, turnsOf } from './turns.ts'
import { watchOutside } from './unsafe.ts'

export interface Deviations {
  readonly faults: readonly Fault[]
  readonly tried: number
  /** Single deeds that were not tried; what is left of detours of several has no end. */
  readonly left: number
  /** The last deed of each detour after which nobody can say whether the job can still be passed. */
  readonly unclear: readonly Action[]
}

/** So many deeds in a row leave the script at most. */
const MOST_DEPTH = 3
/** What finding out whether anybody can pass from somewhere is worth, states: at first, and in the end. */
const QUICK = 300
const THOROUGH = 4_000

/**
 * Leaves a passing script for a deed, or a few, and comes back to it. What still passes must be safe;
 * from where it no longer does somebody must be able to go on otherwise, to take back what was done,
 * or to stop rightly, or the deed is a dead end. Each thing is tried first where it first can be, then
 * at every other stage, then after detours that made something new. Where no pass is found at once, one
 * is looked for longer when every single deed has been tried.
 */
export function deviate(run: Run, passing: Passing, notes: Notes, budget: Budget): Deviations {
  const watched = watchOutside(run)
  const trail = trailOf(run, passing.script, budget)
  const outside = watched.filter(({ memory }) => !memory.was)
  const marks = markRun(run).score.scaled
  const seen = new Set<string>()
  const faults: Fault[] = []
  const turns = turnsOf(trail, passing.deeds)
  let tried = 0
  const blamed = createBlame()
  const unclear: Detour[] = []
  const settle = (detour: Detour, most: number): void => {
    const found = goOn(run, detour, { passing, outside, notes, marks, most }, budget)
    if (found === 'unknown') unclear.push(detour)
    else if (typeof found !== 'string') faults.push(...blamed.take(found, detour))
    else {
      const { at, from, depth, asked, priced } = detour.moment
      const before = [...passing.script.slice(0, at), ...detour.beside]
      if (found !== 'alive') faults.push(...stopsHere(run, detour.after, before, budget))
      if (depth + 1 >= MOST_DEPTH || isSpent(budget)) return
      detour.after.restore()
      const { beside } = detour
      const now = { depth: depth + 1, priced: priced || found === 'costs' }
      turns.add(momentNow(run, { at, from, beside, asked }, now))
    }
  }
  const tryAll = (isWanted: () => boolean): void => {
    while (isWanted() && !isSpent(budget)) {
      const turn = turns.next()
      if (!turn) return
      tried += 1
      const detour = begin(run, turn, seen, budget)
      noteRun(notes, run)
      if (detour) settle(detour, QUICK)
    }
  }
  tryAll(() => turns.left() > 0)
  for (const detour of unclear.splice(0)) settle(detour, THOROUGH)
  tryAll(() => true)
  return { faults, tried, left: turns.left(), unclear: unclear.map(({ deed }) => deed.action) }
}

/**
 * Does the deed; null where it had its price, was refused, or came to nothing new. What comes to the
 * same at the same stage, as `seen` has it, is gone on from once.
 */
function begin(run: Run, { moment, deed }: Turn, seen: Set<string>, budget: Budget): Detour | null {
  moment.snapshot.restore()
  const { length } = run.events
  perform(run, actionsOf(deed), budget)
  if (run.ending !== null || wentWrong(run, length) || namesToldIn(run, length)) return null
  const came = changesSince(run, moment)
  const key = `${moment.at} ${[...moment.beside, came].map((each) => JSON.stringify(each)).join()}`
  if (came === '' || seen.has(key)) return null
  seen.add(key)
  return { moment, deed, after: takeSnapshot(run), beside: [...moment.beside, ...actionsOf(deed)] }
}
