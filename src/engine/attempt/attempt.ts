import { sha256Hex } from '../../core/hash.ts'
import { canonicalJson } from '../../core/json.ts'
import type { Value } from '../../scenario/facts.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { RecordedAction } from '../action.ts'
import type { RunEvent } from '../event.ts'
import type { PoseTrack } from '../people/pose-track.ts'
import { isPose } from '../people/poses.ts'
import type { Purpose, Run } from '../run.ts'
import { ENGINE_VERSION } from '../version.ts'

export type Interface = 'script' | 'text' | 'desktop' | 'touch' | 'vr' | 'ar'

/** The evidence of one attempt: its scenario inside, so that it can be replayed anywhere. */
export interface Attempt<Result = unknown> {
  readonly format: 'millwright-attempt/1'
  readonly id: string
  /** The attempt and tick of which this is a redo. */
  readonly parent: { readonly id: string; readonly tick: number } | null
  readonly scripted: boolean
  readonly scenario: {
    readonly id: string
    readonly version: string
    readonly sha256: string
    readonly document: Scenario
  }
  readonly engine: string
  readonly seed: number
  readonly parameters: Readonly<Record<string, Value>>
  readonly purpose: Purpose
  readonly interface: Interface
  readonly language: string
  readonly startedAt: string
  /** When it was over by the clock of the device, ISO 8601; absent where nobody played it. */
  readonly endedAt?: string
  readonly actions: readonly RecordedAction[]
  readonly events: readonly RunEvent[]
  /** What was kept beside the evidence; null where nothing was, or it was taken out. */
  readonly tracks: Tracks | null
  readonly result: Result
  readonly digest: string
  readonly chain: Chain
  /** Of a supervised session: what its one-time code opened the chain with; absent elsewhere. */
  readonly session?: { readonly opening: string }
  /** Compact JWS over the parts of the file, each by one key; absent where nobody has signed. */
  readonly signatures?: readonly string[]
  /** Compact JWS, each the judgement of one person; absent where nobody has marked it again. */
  readonly judgements?: readonly string[]
}

export interface Tracks {
  readonly poses: PoseTrack
}

export interface Chain {
  readonly algorithm: 'sha-256/jcs'
  readonly links: readonly string[]
}

/** What a digest is taken of: no clock, no text, no id. */
export interface Evidence {
  readonly sha256: string
  readonly engine: string
  readonly seed: number
  readonly parameters: Readonly<Record<string, Value>>
  readonly purpose: Purpose
  readonly actions: readonly RecordedAction[]
  readonly events: readonly RunEvent[]
}

export const evidenceOf = (run: Run): Evidence => ({
  sha256: run.sha256,
  engine: ENGINE_VERSION,
  seed: run.seed,
  parameters: run.parameters,
  purpose: run.purpose,
  actions: run.actions,
  events: run.events,
})

export const evidenceOfAttempt = (attempt: Attempt): Evidence => ({
  sha256: attempt.scenario.sha256,
  engine: attempt.engine,
  seed: attempt.seed,
  parameters: attempt.parameters,
  purpose: attempt.purpose,
  actions: attempt.actions,
  events: attempt.events,
})

/** SHA-256 of the RFC 8785 form of the evidence. */
export function digestOf(evidence: Evidence): string {
  const { sha256, ...rest } = evidence
  return sha256Hex(canonicalJson({ 'scenario.sha256': sha256, ...rest }))
}

/**
 * A link for every action and then every event, each over the one before, the first over the opening
 * of a supervised session where there is one: shows where a file was
 * changed by accident. Only a signature shows a deliberate change.
 */
export function chainOf(
  actions: readonly RecordedAction[],
  events: readonly RunEvent[],
  opening = '',
): Chain {
  const links: string[] = []
  let last = opening
  for (const entry of [...actions, ...events]) {
    last = sha256Hex(last + canonicalJson(entry))
    links.push(last)
  }
  return { algorithm: 'sha-256/jcs', links }
}

/** Whether poses were kept while it was played, and their track is no longer in the file. */
export const trackWithheld = ({ tracks, events }: Pick<Attempt, 'tracks' | 'events'>): boolean =>
  tracks === null && events.some(isPose)
