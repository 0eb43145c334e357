import type { InstructorNotes } from '../../scenario/notes.ts'
import type { Scenario } from '../../scenario/schema.ts'

/** A job that somebody opened from a file: not one that ships with the app. */
export interface BroughtRow {
  /** What addresses call it. */
  readonly job: string
  /** The file as it was chosen. */
  readonly file: string
  /** The scenario as it was written. */
  readonly text: string
  readonly scenario: Scenario
  readonly sha256: string
  readonly notes: InstructorNotes | null
  /** The version of the app that found no errors in it. */
  readonly checkedBy: string
  /** The learner who opened it. */
  readonly openedBy: string
  /** ISO 8601, by the clock of the device. */
  readonly openedAt: string
}
