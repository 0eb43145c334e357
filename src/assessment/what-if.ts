import type { Action, RecordedAction } from '../engine/action.ts'
import { abandon, act, advance, advanceUntilFree, busy } from '../engine/advance.ts'
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
  /** Its place among the recorded actions; null for what is added, whose time those do not know of. */
  readonly place: number | null
}

/** The actions at their ticks with the change made; nothing else moves. */
function changed(actions: readonly RecordedAction[], change: Change): readonly Timed[] {
  const timed = actions.map(
    ({ n: _n, tick, ...action }, place): Timed => ({ tick, action: action as Action, place }),
  )
  if ('remove' in change) return timed.filter(({ place }) => place !== change.remove)
  if ('replace' in change) {
    return timed.map((entry) =>
      entry.place === change.replace ? { ...entry, action: change.by } : entry,
    )
  }
  const at = timed.findIndex((entry) => entry.tick > change.atTick)
  const deeds = [change.add].flat()
  const added = deeds.map((action): Timed => ({ tick: change.atTick, action, place: null }))
  return at < 0 ? [...timed, ...added] : [...timed.slice(0, at), ...added, ...timed.slice(at)]
}

/** The places of actions that were asked for while whoever acts was still busy with the one before. */
function askedWhileBusy(played: Played, catalogue: Catalogue): ReadonlySet<number> {
  const run = createRun(played.scenario, catalogue, played)
  const places = new Set<number>()
  for (const { tick, action, place } of changed(played.actions, { remove: -1 })) {
    advance(run, tick)
    if (place !== null && busy(run, action.by)) places.add(place)
    act(run, action)
  }
  return places
}

/**
 * Plays the same attempt again with one action removed, replaced or added, and compares. Each action
 * comes when it came, or as soon as whoever acts is free, where what is changed keeps them busy for
 * longer: nobody hands in or walks on in the middle of a deed. What is under way at the end is ended.
 */
export function whatIf(played: Played, change: Change, catalogue: Catalogue): WhatIf {
  const run: Run = createRun(played.scenario, catalogue, played)
  let early: ReadonlySet<number> | null = null
  const cameEarly = (place: number): boolean => {
    early ??= askedWhileBusy(played, catalogue)
    return early.has(place)
  }
  // What is added takes time: the trainee does everything after it so much later, nobody else does.
  let delay = 0
  for (const { tick, action, place } of changed(played.actions, change)) {
    const late = (action.by ?? 'trainee') === 'trainee' ? delay : 0
    advance(run, Math.max(run.tick, tick + late))
    if (busy(run, action.by) && (place === null || !cameEarly(place)))
      advanceUntilFree(run, action.by)
    const before = run.tick
    act(run, action)
    if (place !== null) continue
    advanceUntilFree(run)
    delay += run.tick - before
  }
  const last = played.result.ticks
  advance(run, Math.max(run.tick, last + delay))
  advanceUntilFree(run)
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
