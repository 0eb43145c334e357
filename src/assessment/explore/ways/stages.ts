import type { Action } from '../../../engine/action.ts'
import { takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'
import type { Budget } from '../budget.ts'
import { perform, wentWrong } from '../doing/try-deed.ts'
import { distanceTo, type Goal } from '../goals/goal.ts'
import { namesToldIn } from '../goals/learn.ts'
import { type Draw, likestFirst } from '../variants.ts'

/** The ways in which each step has been done so far, and in which variant; in the order of the steps. */
export type Stages = Map<string, Stage[]>

interface Stage {
  readonly draw: Draw
  /** The whole script that it is of. */
  readonly of: readonly Action[]
  /** How many steps that did before. */
  readonly place: number
  readonly actions: readonly Action[]
}

/**
 * The same ways, in several orders: each follows one known script wherever that got a step done, and
 * in its order, those of variants that differ less from this one first; what it left out comes before.
 * A strict one does such a step in no other way, so that what belongs together stays together; a loose
 * one may.
 */
export function ordersFor(draw: Draw, stages: Stages): Stages[] {
  const near = [...stages.values()].flat().sort(likestFirst(draw))
  const scripts = [...new Set(near.map((stage) => stage.of))]
  return scripts.flatMap((script) => {
    const isOwn = (stage: Stage): boolean => stage.of === script
    const placeIn = (all: readonly Stage[]): number => all.find(isOwn)?.place ?? -1
    const inItsOrder = [...stages].sort(([, a], [, b]) => placeIn(a) - placeIn(b))
    return [true, false].map((strict): Stages => {
      const following = ([id, all]: readonly [string, Stage[]]): readonly [string, Stage[]] => {
        const own = all.filter(isOwn)
        const others = all.filter((stage) => !isOwn(stage)).sort(likestFirst(draw))
        return [id, strict && own.length > 0 ? own : [...own, ...others]]
      }
      return new Map(inItsOrder.map(following))
    })
  })
}

/** Notes which actions of a script brought which step about. */
export function learnStages(
  run: Run,
  script: readonly Action[],
  stages: Stages,
  budget: Budget,
): void {
  const draw = run.parameters
  let from = 0
  const done = new Set<string>()
  for (const [i, action] of script.entries()) {
    perform(run, [action], budget)
    const now = [...run.steps.values()].filter(({ state }) => state === 'done')
    const fresh = now.map(({ document }) => document.id).filter((id) => !done.has(id))
    for (const id of fresh) {
      const stage = { draw, of: script, place: done.size, actions: script.slice(from, i + 1) }
      stages.set(id, [...(stages.get(id) ?? []), stage])
      done.add(id)
    }
    if (fresh.length > 0) from = i + 1
  }
}

/** What came too soon is tried again so often, after so many seconds more each time. */
const MORE_TRIES = 3
const MORE_SECONDS = 300

/**
 * Does a step as it was done before. Where that took a wait, and all went well but the step is not
 * done, longer is waited and what came after the wait is done again: a charge or a hot plate takes its
 * own time in each variant. Leaves everything as it was where the step cannot be done so now.
 */
export function asBefore(run: Run, goal: Goal, stages: Stages, budget: Budget): boolean {
  const start = takeSnapshot(run)
  const goesWell = (action: Action): boolean => {
    const { length } = run.events
    perform(run, [action], budget)
    return run.ending === null && !wentWrong(run, length) && !namesToldIn(run, length)
  }
  for (const { actions } of stages.get(goal.id) ?? []) {
    const waited = actions.findLastIndex((action) => action.do === 'wait')
    const later = [{ do: 'wait', seconds: MORE_SECONDS } as const, ...actions.slice(waited + 1)]
    let good = actions.every(goesWell)
    for (let n = 0; good && waited >= 0 && n < MORE_TRIES && distanceTo(run, goal) > 0; n++)
      good = later.every(goesWell)
    if (good && distanceTo(run, goal) === 0) return true
    start.restore()
  }
  return false
}
