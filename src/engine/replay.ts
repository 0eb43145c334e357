import { canonicalJson } from '../core/json.ts'
import { abandon, act, advance } from './advance.ts'
import { type Attempt, digestOf, evidenceOf, evidenceOfAttempt } from './attempt.ts'
import type { Catalogue } from './catalogue.ts'
import { createRun } from './create.ts'
import type { Run } from './run.ts'
import { ENGINE_VERSION } from './version.ts'

export interface Replay {
  readonly same: boolean
  readonly recorded: string
  readonly replayed: string
  /** The first event that is not the same, in words; null where all are. */
  readonly firstDifference: {
    readonly n: number
    readonly recorded: unknown
    readonly replayed: unknown
  } | null
  /** Said where the attempt was recorded by another version, which has rules of its own. */
  readonly note: string | null
}

/** Runs an attempt's actions again, up to a tick if one is given. */
export function rerun(
  attempt: Attempt,
  catalogue: Catalogue,
  untilTick = Number.POSITIVE_INFINITY,
): Run {
  const run = createRun(attempt.scenario.document, catalogue, {
    seed: attempt.seed,
    purpose: attempt.purpose,
    parameters: attempt.parameters,
  })
  for (const { n: _n, tick, ...action } of attempt.actions) {
    if (tick > untilTick) break
    advance(run, tick)
    act(run, action)
  }
  const last = attempt.events.at(-1)
  const end = Math.min(untilTick, last?.tick ?? 0)
  advance(run, end)
  if (run.ending === null && last?.how === 'abandoned' && untilTick >= last.tick) abandon(run)
  return run
}

/** Whether the recorded events follow from the recorded actions, here and now. */
export function replay(attempt: Attempt, catalogue: Catalogue): Replay {
  const recorded = digestOf(evidenceOfAttempt(attempt))
  const note = attempt.engine === ENGINE_VERSION ? null : `recorded by engine ${attempt.engine}`
  const run = rerun(attempt, catalogue)
  const replayed = digestOf(evidenceOf(run))
  const same = note === null && recorded === replayed && recorded === attempt.digest
  return {
    same,
    recorded: attempt.digest,
    replayed,
    firstDifference: same ? null : firstDifference(attempt, run),
    note,
  }
}

function firstDifference(attempt: Attempt, run: Run): Replay['firstDifference'] {
  const most = Math.max(attempt.events.length, run.events.length)
  for (let n = 0; n < most; n++) {
    const recorded = attempt.events[n] ?? null
    const replayed = run.events[n] ?? null
    if (
      recorded === null ||
      replayed === null ||
      canonicalJson(recorded) !== canonicalJson(replayed)
    ) {
      return { n, recorded, replayed }
    }
  }
  return null
}
