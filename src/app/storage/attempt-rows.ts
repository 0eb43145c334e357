import type { Parcel } from '../../records/outbox/parcel.ts'
import type { Interface, LocalText, Purpose } from '../catalogue.ts'
import type { Outcome } from '../ui/outcome-tag.tsx'

/** A semantic action as the engine wrote it down. The app keeps it and asks no questions. */
export interface StoredAction {
  readonly n: number
  readonly tick: number
  readonly by: string
  readonly do: string
  readonly [field: string]: unknown
}

/** What the lists of attempts show, so that no attempt file has to be opened for them. */
export interface AttemptRow {
  readonly id: string
  readonly learner: string
  readonly scenario: {
    readonly id: string
    readonly version: string
    readonly sha256: string
    readonly title: LocalText
  }
  /** What addresses call its job, where that is not the id of its scenario: a job from a file. */
  readonly job?: string
  readonly purpose: Purpose
  readonly interface: Interface
  readonly language: string
  readonly seed: number
  /** Drawn or fixed values, as the engine recorded them. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly variant: string | null
  /** The attempt and tick of a redo; such an attempt is practice. */
  readonly parent: { readonly attempt: string; readonly tick: number } | null
  readonly startedAt: string
  /** What the code of a supervised session opens its chain with. */
  readonly opening?: string
  readonly state: 'running' | 'finished' | 'abandoned'
  readonly pauses: readonly Pause[]
  readonly progress: { readonly tick: number; readonly done: number; readonly of: number }
  readonly verdict: Verdict | null
  /** What assessors judged later, in their order; the verdict stays as it was. */
  readonly judged?: readonly JudgedVerdict[]
}

/** The attempt that the statements of a parcel are about. */
export const attemptIn = ({ id, judged }: Pick<ParcelRow, 'id' | 'judged'>): string => judged ?? id

/** What addresses call the job of an attempt. */
export const jobOf = ({ job, scenario }: Pick<AttemptRow, 'job' | 'scenario'>): string =>
  job ?? scenario.id

/** The drawn or fixed values of an attempt, as the engine takes them. */
export const valuesOf = ({ parameters }: Pick<AttemptRow, 'parameters'>) =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, value] as const]
        : [],
    ),
  )

export interface Pause {
  /** ISO 8601, by the clock of the device. */
  readonly at: string
  readonly tick: number
  readonly reason: 'asked' | 'hidden' | 'unwell' | 'headset-off' | 'reload'
  /** Seconds on the clock of the person; null while it lasts. */
  readonly seconds: number | null
}

export interface Verdict {
  readonly outcome: Outcome
  readonly passed: boolean
  /** 0 to 1. */
  readonly scaled: number
}

export interface JudgedVerdict extends Verdict {
  /** Of the judgement. */
  readonly id: string
  readonly assessor: string
}

export interface ActionRow {
  readonly attempt: string
  readonly n: number
  readonly action: StoredAction
}

/** The finished attempt file, its statements and its report, as text, ready to be taken away. */
export interface FileRow {
  readonly attempt: string
  readonly json: string
  readonly statements: string
  readonly report: string
}

/**
 * The statements of an attempt, or of what was judged of it later, on their way to a record store. It
 * stays until it is old, so that people see what was sent; no learner's name is in it.
 */
export interface ParcelRow extends Parcel {
  /** The attempt's, or the judgement's. */
  readonly id: string
  /** The attempt that the judgement in this parcel is about; absent in a parcel of an attempt. */
  readonly judged?: string
  /** Whose attempt it is, for as long as that person is on this device; else empty. */
  readonly learner: string
  readonly title: LocalText
  /** ISO 8601, by the clock of the device. */
  readonly startedAt: string
  readonly queuedAt: string
  /** The session of a learning platform that these statements are for; absent for a record store. */
  readonly launch?: string
  /** When the last of them arrived, so far. */
  readonly sentAt: string | null
}
