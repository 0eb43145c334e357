import type { Action, RecordedAction } from '../engine/action.ts'
import { abandon, act, advance } from '../engine/advance.ts'
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
  | { readonly add: Action; readonly atTick: number }

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
}

/** The actions at their ticks with the change made; nothing else moves. */
function changed(actions: readonly RecordedAction[], change: Change): readonly Timed[] {
  const timed = actions.map(({ n: _n, tick, ...action }) => ({ tick, action: action as Action }))
  if ('remove' in change) return timed.filter((_, n) => n !== change.remove)
  if ('replace' in change) {
    return timed.map((entry, n) => (n === change.replace ? { ...entry, action: change.by } : entry))
  }
  const at = timed.findIndex((entry) => entry.tick > change.atTick)
  const added: Timed = { tick: change.atTick, action: change.add }
  return at < 0 ? [...timed, added] : [...timed.slice(0, at), added, ...timed.slice(at)]
}

/** Plays the same attempt again with one action removed, replaced or added, and compares. */
export function whatIf(played: Played, change: Change, catalogue: Catalogue): WhatIf {
  const run: Run = createRun(played.scenario, catalogue, played)
  for (const { tick, action } of changed(played.actions, change)) {
    advance(run, Math.max(run.tick, tick))
    act(run, action)
  }
  const last = played.result.ticks
  if (run.ending === null) advance(run, Math.max(run.tick, last))
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
