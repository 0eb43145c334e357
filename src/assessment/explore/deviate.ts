import type { Vec3 } from '../../core/vec.ts'
import type { Action } from '../../engine/action.ts'
import type { Run } from '../../engine/run.ts'
import { type Snapshot, takeSnapshot } from '../../engine/snapshot.ts'
import { markRun } from '../mark-run.ts'
import { type Budget, isSpent } from './budget.ts'
import { type Deed, deedsOf } from './deeds.ts'
import type { ExploredFault } from './exploration.ts'
import { namesToldIn } from './learn.ts'
import { canStopFrom, canWorkOn } from './plan.ts'
import { actionsOf, perform, wentWrong } from './try-deed.ts'
import { unsafeIn, watchOutside } from './unsafe.ts'

type Fault = Omit<ExploredFault, 'parameters'>

export interface Deviations {
  readonly faults: readonly Fault[]
  readonly tried: number
  readonly left: number
}

/** Deeds that change nothing but what one has seen, or what is asked and reported. */
const IDLE = ['look', 'inspect', 'report', 'answer']

interface Moment {
  readonly snapshot: Snapshot
  /** The action of the script that comes next, and where one stands before it. */
  readonly at: number
  readonly from: Vec3 | null
  readonly deeds: readonly Deed[]
}

/**
 * Leaves a passing script for one deed and comes back to it. What still passes must be safe; what no
 * longer does must be mended by going on otherwise or by a right stop, or the deed is a dead end.
 */
export function deviate(run: Run, script: readonly Action[], budget: Budget): Deviations {
  const watched = watchOutside(run)
  const moments = momentsOf(run, script, budget)
  const outside = watched.filter(({ memory }) => !memory.was)
  const faults: Fault[] = []
  const all = firstOfEach(moments)
  let tried = 0
  for (const { moment, deed } of all) {
    if (isSpent(budget)) break
    tried += 1
    moment.snapshot.restore()
    const { length } = run.events
    perform(run, actionsOf(deed), budget)
    if (run.ending !== null || wentWrong(run, length) || namesToldIn(run, length)) continue
    const after = takeSnapshot(run)
    const actions = [...script.slice(0, moment.at), ...actionsOf(deed)]
    const rest = [...back(run, moment.from), ...script.slice(moment.at)]
    const came = playRest(run, rest, budget)
    const passed = came === 'ended' ? markRun(run) : null
    const unsafe = passed?.passed ? unsafeIn(run, passed, outside) : null
    if (unsafe) faults.push({ kind: 'loophole', ...unsafe, actions: [...actions, ...rest] })
    if (came !== 'refused') continue
    after.restore()
    if (canWorkOn(run, budget) || isSpent(budget)) continue
    after.restore()
    if (canStopFrom(run, budget) || isSpent(budget)) continue
    if (canTakeBack(run, { after, deed, moment, script }, budget) || isSpent(budget)) continue
    faults.push({ kind: 'dead-end', code: 'no-way-on', about: keyOf(deed), actions })
  }
  return { faults, tried, left: all.length - tried }
}

interface Detour {
  /** Once the deed is done. */
  readonly after: Snapshot
  readonly deed: Deed
  readonly moment: Moment
  readonly script: readonly Action[]
}

/** Whether one more deed with the same thing lets the script go on: the cover that was shut is opened again. */
function canTakeBack(run: Run, { after, deed, moment, script }: Detour, budget: Budget): boolean {
  after.restore()
  const { item } = deed.action
  const others = deedsOf(run, null).filter(({ action }) => item && action.item === item)
  return others.some((other) => {
    after.restore()
    const { length } = run.events
    perform(run, actionsOf(other), budget)
    if (wentWrong(run, length)) return false
    const rest = [...back(run, moment.from), ...script.slice(moment.at)]
    return playRest(run, rest, budget) === 'ended' && markRun(run).passed
  })
}

/** The state before each stage of the script, with what could be done there instead. */
function momentsOf(run: Run, script: readonly Action[], budget: Budget): Moment[] {
  let done = -1
  return script.flatMap((action, at): Moment[] => {
    const now = [...run.steps.values()].filter(({ state }) => state === 'done').length
    const moment =
      now === done
        ? []
        : [
            {
              snapshot: takeSnapshot(run),
              at,
              from: standing(run),
              deeds: deedsOf(run, null).filter(changes),
            },
          ]
    done = now
    perform(run, [action], budget)
    return moment
  })
}

const standing = (run: Run): Vec3 | null => run.world.people.get('trainee')?.at ?? null

/** The way back to where the script goes on. */
const back = (run: Run, from: Vec3 | null): Action[] =>
  from === null || from === standing(run) ? [] : [{ do: 'move', to: from }]

const changes = ({ action }: Deed): boolean => !IDLE.includes(action.do)

const keyOf = ({ action }: Deed): string => JSON.stringify(action)

/** Each deed once, by turns from the whole script: the stage at which it first can be tried. */
function firstOfEach(moments: readonly Moment[]): { moment: Moment; deed: Deed }[] {
  const seen = new Set<string>()
  const queues = moments.map((moment) => ({
    moment,
    deeds: moment.deeds.filter((deed) => !seen.has(keyOf(deed)) && seen.add(keyOf(deed))),
  }))
  const most = Math.max(0, ...queues.map(({ deeds }) => deeds.length))
  return Array.from({ length: most }, (_, i) =>
    queues.flatMap(({ moment, deeds }) => (deeds[i] ? [{ moment, deed: deeds[i] }] : [])),
  ).flat()
}

/** Plays the script on: to its end, to a refusal that a person would work around, or to a fault. */
function playRest(
  run: Run,
  rest: readonly Action[],
  budget: Budget,
): 'ended' | 'refused' | 'wrong' {
  for (const action of rest) {
    if (run.ending !== null) break
    const { length } = run.events
    perform(run, [action], budget)
    if (wentWrong(run, length)) return 'wrong'
    if (namesToldIn(run, length)) return 'refused'
  }
  return run.ending === null ? 'wrong' : 'ended'
}
