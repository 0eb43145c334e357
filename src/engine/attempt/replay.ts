import { canonicalJson } from '../../core/json.ts'
import { abandon, act, advance } from '../advance.ts'
import type { Catalogue } from '../catalogue.ts'
import { createRun } from '../create.ts'
import { actionBehind, type RunEvent } from '../event.ts'
import { isPose, poseOf, tellPose } from '../people/poses.ts'
import type { Run } from '../run.ts'
import { ENGINE_VERSION } from '../version.ts'
import { type Attempt, digestOf, evidenceOf, evidenceOfAttempt, trackWithheld } from './attempt.ts'

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
  /** Poses were kept, and their track was taken out of the file: nothing else rests on it. */
  readonly trackWithheld: boolean
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
  const last = attempt.events.at(-1)
  const poses = attempt.events.filter((event) => isPose(event) && event.tick <= untilTick)
  const final = last?.type === 'ended' ? attempt.events.at(-2) : undefined
  if (final && isPose(final) && poses.at(-1) === final) {
    run.pose = poseOf(final)
    poses.pop()
  }
  // Poses come from a person, as actions do: they enter the log again where they did.
  const tellUntil = (isDue: (event: RunEvent) => boolean): void => {
    for (let next = poses[0]; next && isDue(next); next = poses[0]) {
      poses.shift()
      advance(run, next.tick)
      if (run.tick === next.tick) tellPose(run, poseOf(next))
    }
  }
  for (const { n, tick, ...action } of attempt.actions) {
    if (tick > untilTick) break
    tellUntil((event) => event.tick <= tick && (actionBehind(event) ?? n) < n)
    advance(run, tick)
    act(run, action)
  }
  tellUntil(() => true)
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
    trackWithheld: trackWithheld(attempt),
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
