import type { Result } from '../assessment/result.ts'
import { uuidV5 } from '../core/hash.ts'
import {
  type Attempt,
  chainOf,
  digestOf,
  evidenceOf,
  type Interface,
} from '../engine/attempt/attempt.ts'
import type { PoseTrack } from '../engine/people/pose-track.ts'
import type { Run } from '../engine/run.ts'
import { ENGINE_VERSION } from '../engine/version.ts'
import { NAMESPACE } from './names.ts'

/** What is known about an attempt beside its evidence. Nothing here says who played. */
export interface AttemptMeta {
  /** A UUID; without one it follows from the digest, so that the same evidence has the same id. */
  readonly id?: string | undefined
  /** ISO 8601 with a zone. */
  readonly startedAt: string
  /** ISO 8601 with a zone: when a person was done, by the clock of the device. */
  readonly endedAt?: string | undefined
  readonly interface: Interface
  readonly language: string
  /** Played from an action script rather than by a person. */
  readonly scripted: boolean
  /** The attempt and tick of which this is a redo. */
  readonly parent?: Attempt['parent']
  /** How head and hands moved, where the person lets that be kept. */
  readonly poses?: PoseTrack | null
  /** What the code of a supervised session opened the chain with. */
  readonly opening?: string | undefined
}

/** The attempt file of a run: its scenario inside, digest and chain taken of what happened. */
export function attemptOf(run: Run, result: Result, meta: AttemptMeta): Attempt<Result> {
  const digest = digestOf(evidenceOf(run))
  return {
    format: 'millwright-attempt/1',
    id: meta.id ?? uuidV5(digest, NAMESPACE),
    parent: meta.parent ?? null,
    scripted: meta.scripted,
    scenario: {
      id: run.scenario.id,
      version: run.scenario.version,
      sha256: run.sha256,
      document: run.scenario,
    },
    engine: ENGINE_VERSION,
    seed: run.seed,
    parameters: run.parameters,
    purpose: run.purpose,
    interface: meta.interface,
    language: meta.language,
    startedAt: meta.startedAt,
    ...(meta.endedAt !== undefined && { endedAt: meta.endedAt }),
    actions: [...run.actions],
    events: [...run.events],
    tracks: meta.poses ? { poses: meta.poses } : null,
    result,
    digest,
    chain: chainOf(run.actions, run.events, meta.opening),
    ...(meta.opening !== undefined && { session: { opening: meta.opening } }),
  }
}
