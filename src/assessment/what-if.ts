import type { Action, RecordedAction } from '../engine/action.ts'
import { abandon, act, advance, advanceUntilFree } from '../engine/advance.ts'
import type { Catalogue } from '../engine/catalogue.ts'
import { createRun } from '../engine/create.ts'
import type { Purpose, Run } from '../engine/run.ts'
import type { Value } from '../scenario/facts.ts'
import type { Scenario } from '../scenario/schema.ts'
import { markRun } from './mark-run.ts'
import type { Result } from './result.ts'

/** One thing that might have been done otherwise. */
export type Change =
  | { readonly remove: number }
  | { readonly replace: number; readonly by: Action }
  /** An action, or several that one step takes: what was done then comes after them. */
  | { readonly add: Action | readonly Action[]; readonly atTick: number }

/** What was played: enough to play it again with one thing changed. */
export interface Played {
  readonly scenario: Scenario
  readonly seed: number
  readonly purpose: Purpose
  readonly parameters: Readonly<Record<string, Value>>
  readonly actions: readonly RecordedAction[]
  readonly result: Result
}

export interface WhatIf {
  readonly change: Change
  readonly outcome: { readonly was: Result['outcome']; readonly would: Result['outcome'] }
  readonly harm: { readonly was: Result['harm']; readonly would: Result['harm'] }
  readonly scaled: { readonly was: number; readonly would: number }
  /** Criteria whose verdict would be another. */
  readonly criteria: readonly {
    readonly id: string
    readonly was: string
    readonly would: string
  }[]
  readonly result: Result
}

interface Timed {
  readonly tick: number
  readonly action: Action
  /** It takes time that the recorded actions do not know of. */
  readonly isAdded?: boolean
}

/** The actions at their ticks with the change made; nothing else moves. */
function changed(actions: readonly RecordedAction[], change: Change): readonly Timed[] {
  const timed = actions.map(({ n: _n, tick, ...action }) => ({ tick, action: action as Action }))
  if ('remove' in change) return timed.filter((_, n) => n !== change.remove)
  if ('replace' in change) {
    return timed.map((entry, n) => (n === change.replace ? { ...entry, action: change.by } : entry))
  }
  const at = timed.findIndex((entry) => entry.tick > change.atTick)
  const deeds = [change.add].flat()
  const added = deeds.map((action): Timed => ({ tick: change.atTick, action, isAdded: true }))
  return at < 0 ? [...timed, ...added] : [...timed.slice(0, at), ...added, ...timed.slice(at)]
}

/** Plays the same attempt again with one action removed, replaced or added, and compares. */
export function whatIf(played: Played, change: Change, catalogue: Catalogue): WhatIf {
  const run: Run = createRun(played.scenario, catalogue, played)
  // What is added takes time: the trainee does everything after it so much later, nobody else does.
  let delay = 0
  for (const { tick, action, isAdded } of changed(played.actions, change)) {
    const late = (action.by ?? 'trainee') === 'trainee' ? delay : 0
    advance(run, Math.max(run.tick, tick + late))
    if (isAdded) advanceUntilFree(run)
    const before = run.tick
    act(run, action)
    if (isAdded) advanceUntilFree(run)
    if (isAdded) delay += run.tick - before
  }
  const last = played.result.ticks
  if (run.ending === null) advance(run, Math.max(run.tick, last + delay))
  if (run.ending === null) abandon(run)
  const would = markRun(run)
  const was = played.result
  return {
    change,
    outcome: { was: was.outcome, would: would.outcome },
    harm: { was: was.harm, would: would.harm },
    scaled: { was: was.score.scaled, would: would.score.scaled },
    criteria: was.criteria.flatMap(({ id, verdict }) => {
      const other =
        would.criteria.find((criterion) => criterion.id === id)?.verdict ?? 'not-observed'
      return other === verdict ? [] : [{ id, was: verdict, would: other }]
    }),
    result: would,
  }
}
