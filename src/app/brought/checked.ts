import type { InstructorNotes } from '../../scenario/notes.ts'
import type { Scenario } from '../../scenario/schema.ts'

/** A file that somebody gave, with its path from where they chose it: `pump/scenario.json`. */
export interface Given {
  readonly path: string
  readonly blob: Blob
}

/** Why what was given is not even looked at as a scenario; the page has a sentence for each. */
export type Why =
  | 'nothing'
  | 'attempt'
  | 'hand-in'
  | 'several'
  | 'many'
  | 'zipBroken'
  | 'zipOutside'
  | 'zipTwice'
  | 'zipLarge'
  | 'slow'

export interface Refused {
  readonly kind: 'refused'
  readonly why: Why
  /** The name or number that the sentence is about. */
  readonly what: string
}

export const refuse = (why: Why, what: string | number = ''): Refused => ({
  kind: 'refused',
  why,
  what: String(what),
})

/** A scenario with faults: `report` is what `validate` prints of it. */
interface Faulty {
  readonly kind: 'faulty'
  readonly file: string
  readonly report: string
}

/** A scenario without errors, with all that is kept of it. */
export interface Good {
  readonly kind: 'good'
  readonly file: string
  /** What `validate` prints: warnings, if there are any, and their number. */
  readonly report: string
  readonly warnings: number
  /** The file as it was written, so that a later version can check it again. */
  readonly text: string
  readonly scenario: Scenario
  readonly sha256: string
  readonly notes: InstructorNotes | null
  /** Notes were there and could not be read. */
  readonly notesLeftOut: boolean
}

export type Checked = Good | Faulty | Refused
