import type { Action } from '../../../engine/action.ts'
import { takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import { markRun } from '../../mark-run.ts'
import type { Result } from '../../result.ts'
import { type Budget, isSpent } from '../budget.ts'
import { hasHadItsPrice, perform, wentWrong } from '../doing/try-deed.ts'
import type { Fault } from '../exploration.ts'
import { namesToldIn } from '../goals/learn.ts'
import { type Notes, noteResult, noteRun } from '../notes.ts'
import { type Change, changesOf, type Moment } from './mutants.ts'
import { needless } from './stops-here.ts'
import { unsafeIn, watchOutside } from './unsafe.ts'

export interface Mutated {
  /** The script without what it does not need. */
  readonly script: readonly Action[]
  readonly faults: readonly Fault[]
  readonly tried: number
  readonly left: number
}

/**
 * Changes a passing script in one place after the other: an action left out, two stages swapped, one
 * thing taken for another of its kind, a delay, a stop. Whatever still passes must still be safe. `known`
 * holds the changes that were tried in other scripts, and takes up these.
 */
export function mutate(
  run: Run,
  passing: readonly Action[],
  notes: Notes,
  known: Set<string>,
  budget: Budget,
): Mutated {
  const watched = watchOutside(run)
  const moments = momentsOf(run, passing, budget)
  // What the passing script itself does out of its watch is allowed there.
  const outside = watched.filter(({ memory }) => !memory.was)
  const whole = markRun(run)
  let script = passing
  const faults: Fault[] = []
  let tried = 0
  const all = changesOf(run, passing, moments)
  const isKnown = ({ key }: Change): boolean => known.has(key)
  const others = all.filter(({ shortens }) => !shortens)
  const fresh = all.filter((change) => change.shortens && !isKnown(change))
  // What was tried in another script comes after what is new in this one.
  // Leaving out the same again is not worth it.
  const changes = [
    ...others.filter((change) => !isKnown(change)),
    ...others.filter(isKnown),
    ...fresh,
  ]
  const again = all.length - changes.length
  while (changes.length > 0 && !isSpent(budget)) {
    const change = changes.shift()
    if (change) known.add(change.key)
    const mutant = change?.make(script)
    const moment = mutant && moments[mutant.from]
    if (!mutant || !moment) continue
    tried += 1
    moment.snapshot.restore()
    const { result, smooth } = playRest(run, mutant.rest, budget)
    const actions = [...script.slice(0, mutant.from), ...mutant.rest]
    noteRun(notes, run)
    if (result) noteResult(notes, result)
    if (!result?.passed) continue
    const unsafe = unsafeIn(run, result, outside)
    if (actions.at(-1)?.do === 'stop') faults.push(needless(actions))
    else if (unsafe) faults.push({ kind: 'loophole', ...unsafe, actions })
    else if (change?.shortens && smooth && marksOf(result) === marksOf(whole)) script = actions
  }
  return { script, faults, tried, left: changes.length + again }
}

const marksOf = ({ score, steps }: Result): string =>
  `${score.raw} ${steps.filter(({ state }) => state === 'done').length}`

/** Plays the script once and keeps the moment before each action. */
function momentsOf(run: Run, script: readonly Action[], budget: Budget): Moment[] {
  return script.map((action) => {
    const done = [...run.steps.values()].filter(({ state }) => state === 'done').length
    const moment = { snapshot: takeSnapshot(run), done }
    perform(run, [action], budget)
    return moment
  })
}

interface Rest {
  /** Null where it hurt or broke a rule, which has had its price, or came to no end. */
  readonly result: Result | null
  /** Nothing was refused, and no step came too early. */
  readonly smooth: boolean
}

/** Plays on past what is refused or comes too early, as somebody would who does not care. */
function playRest(run: Run, rest: readonly Action[], budget: Budget): Rest {
  let smooth = true
  for (const action of rest) {
    if (run.ending !== null) break
    const { length } = run.events
    perform(run, [action], budget)
    if (hasHadItsPrice(run, length)) return { result: null, smooth }
    if (wentWrong(run, length) || namesToldIn(run, length)) smooth = false
  }
  return { result: run.ending === null ? null : markRun(run), smooth }
}
