import type { RecordedAction } from '../engine/action.ts'
import { act, advance } from '../engine/advance.ts'
import type { Catalogue } from '../engine/catalogue.ts'
import { createRun } from '../engine/create.ts'
import type { Run } from '../engine/run.ts'
import type { ScenarioStep } from '../scenario/schema.ts'
import type { Change } from './change.ts'
import { createBudget } from './explore/budget.ts'
import { scriptOf } from './explore/doing/try-deed.ts'
import { goalOf } from './explore/goals/goal.ts'
import { search } from './explore/search/search.ts'
import { type Played, type WhatIf, whatIf } from './what-if.ts'

/** A step that was left out, and the tick from which it could have been done. */
export interface LeftOut {
  readonly step: ScenarioStep
  readonly since: number
}

export interface Telling {
  readonly whatIf: WhatIf
  /** The step that would have been enough; null where leaving something out would. */
  readonly step: ScenarioStep | null
}

/** Deeds that only look, wait or speak have seldom hurt anybody. */
const IDLE = ['move', 'look', 'wait', 'inspect', 'hint', 'answer', 'say', 'finish', 'stop']
/** So many steps left out, and so many deeds before the harm, are looked at. */
const MOST_STEPS = 5
const MOST_DEEDS = 8
/** Simulated deeds to find out how a step is done. */
const STATES = 160

/**
 * The one thing whose change alone takes the worst away: a step that was left out, done when it could
 * have been, before a deed left out, and of several the one after which least would be left of the
 * danger. Null where no single thing would have been enough. `pause` lets others breathe in between.
 */
export async function mostTelling(
  played: Played,
  worst: { readonly tick: number; readonly actual: number },
  leftOut: readonly LeftOut[],
  catalogue: Catalogue,
  pause: () => Promise<void>,
): Promise<Telling | null> {
  const isEnough = ({ harm }: WhatIf): boolean =>
    worst.actual > 0 ? harm.would.actual === 0 : harm.would.potential === 0
  let best: Telling | null = null
  const take = (change: Change | null, step: ScenarioStep | null): void => {
    const found = change && whatIf(played, change, catalogue)
    if (!found || !isEnough(found)) return
    if (best === null || isBetter(found, best.whatIf)) best = { whatIf: found, step }
  }
  for (const { step, since } of leftOut.slice(0, MOST_STEPS)) {
    await pause()
    take(doing(played, step, since, catalogue), step)
  }
  if (best !== null) return best
  for (const { n } of deedsBefore(played, worst.tick)) {
    await pause()
    take({ remove: n }, null)
    if (best !== null) break
  }
  return best
}

/** Less danger left, then more marks. */
const isBetter = (one: WhatIf, other: WhatIf): boolean =>
  one.harm.would.potential === other.harm.would.potential
    ? one.scaled.would > other.scaled.would
    : one.harm.would.potential < other.harm.would.potential

/** What the trainee did to the world until then, the last first. */
const deedsBefore = ({ actions }: Played, tick: number): readonly RecordedAction[] =>
  actions
    .filter((action) => action.by === 'trainee' && action.tick <= tick && !IDLE.includes(action.do))
    .slice(-MOST_DEEDS)
    .toReversed()

/** The deeds that do a step from where the trainee stood then, and the way back; null for none found. */
function doing(
  played: Played,
  step: ScenarioStep,
  since: number,
  catalogue: Catalogue,
): Change | null {
  const run = runUntil(played, since, catalogue)
  const me = run.world.people.get('trainee')
  const goal = goalOf(
    run,
    step.id,
    step.done,
    () => run.steps.get(step.id)?.monitor.baseline ?? null,
  )
  if (!me || !goal || run.ending !== null) return null
  const { at } = me
  const before = run.actions.length
  if (search(run, goal, createBudget(STATES)) !== 'met') return null
  const deeds = scriptOf(run).slice(before)
  return deeds.length === 0 ? null : { add: [...deeds, { do: 'move', to: at }], atTick: since }
}

function runUntil(played: Played, tick: number, catalogue: Catalogue): Run {
  const run = createRun(played.scenario, catalogue, played)
  for (const { n: _n, tick: at, ...action } of played.actions) {
    if (at > tick) break
    advance(run, at)
    act(run, action)
  }
  advance(run, tick)
  return run
}
