import type { Action, RecordedAction } from '../engine/action.ts'
import { abandon, advance, advanceUntilFree } from '../engine/advance.ts'
import { playScript } from '../engine/attempt/script.ts'
import type { Catalogue } from '../engine/catalogue.ts'
import { createRun } from '../engine/create.ts'
import { actionBehind, type RunEvent } from '../engine/event.ts'
import type { Purpose, Run } from '../engine/run.ts'
import type { Value } from '../scenario/facts.ts'
import type { Scenario } from '../scenario/schema.ts'
import { type Change, changedPaced, changedScript, placeOf } from './change.ts'
import { markRun } from './mark-run.ts'
import { pacedOf, playPaced } from './pauses.ts'
import type { Result } from './result.ts'

/** What was played: enough to play it again with one thing changed. */
export interface Played {
  readonly scenario: Scenario
  readonly seed: number
  readonly purpose: Purpose
  readonly parameters: Readonly<Record<string, Value>>
  readonly actions: readonly RecordedAction[]
  /** The script that these actions came from, where there was one: it says more than they do. */
  readonly script?: readonly Action[]
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
  /** The event that says why the world does not allow what was put in; null where it does. */
  readonly refused: RunEvent | null
  readonly result: Result
}

/**
 * Plays the same attempt again with one action removed, replaced or added, and compares. It is what
 * playing the changed list of actions gives: what comes after comes earlier or later by as much as the
 * change takes less or more time, and the pauses that people made between their actions are kept.
 * A script is played on past the moment at which the attempt ended; of a recording no more is known.
 */
export function whatIf(played: Played, change: Change, catalogue: Catalogue): WhatIf {
  const run = createRun(played.scenario, catalogue, played)
  if (played.script) playScript(run, changedScript(played.script, played.actions, change))
  else playRecorded(run, played, change, catalogue)
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
    refused: refusalOf(run, played.actions, change),
    result: would,
  }
}

function playRecorded(run: Run, played: Played, change: Change, catalogue: Catalogue): void {
  const before = createRun(played.scenario, catalogue, played)
  const paced = pacedOf(before, played.actions)
  // Whoever left the job went on doing nothing for as long.
  advanceUntilFree(before, played.actions.at(-1)?.by, played.result.ticks)
  const idle = Math.max(0, played.result.ticks - before.tick)
  playPaced(run, changedPaced(paced, played.actions, change))
  if (run.ending !== null) return
  advance(run, run.tick + idle)
  if (run.ending === null) abandon(run)
}

/** Why what was put in was refused, the first of several. */
function refusalOf(run: Run, actions: readonly RecordedAction[], change: Change): RunEvent | null {
  const { first, count } = placeOf(actions, change)
  const isOwn = (event: RunEvent): boolean => {
    const n = event.type === 'rejected' ? actionBehind(event) : null
    const action = n === null ? undefined : run.actions[n]
    // What co-workers do by themselves follows from the last action too.
    return (
      n !== null &&
      n >= first &&
      n < first + count &&
      action?.by === event.by &&
      action?.do === event.do
    )
  }
  return run.events.find(isOwn) ?? null
}
