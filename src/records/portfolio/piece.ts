import type { Verdict } from '../../assessment/result.ts'
import type { Text } from '../../scenario/text.ts'

/** The job that a piece belongs to. */
export interface JobRef {
  readonly id: string
  readonly title: Text
}

interface AnyPiece {
  /** A UUID. */
  readonly id: string
  /** ISO 8601, when it was put in, by the clock of the device. */
  readonly at: string
  readonly job: JobRef | null
}

/** What a learner thinks about a try or about the real job. */
export interface Reflection extends AnyPiece {
  readonly kind: 'reflection'
  readonly text: string
}

/** A photo, film or document; its bytes are kept apart. */
export interface FilePiece extends AnyPiece {
  readonly kind: 'file'
  /** What it shows, in the learner's words. */
  readonly caption: string
  readonly type: FileType
  readonly bytes: number
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string
}

/** What somebody saw the learner do in the real workplace. */
export interface WitnessStatement extends AnyPiece {
  readonly kind: 'witness'
  readonly who: string
  /** What the witness is there, such as a supervisor. */
  readonly role: string
  /** The day it was seen: `2026-03-01`. */
  readonly on: string
  readonly text: string
  /** The witness was asked and agrees to be named. Without it nothing is kept. */
  readonly agreed: true
}

export interface MarkedCriterion {
  readonly id: string
  readonly title: Text
  readonly competency: string | null
  readonly critical: boolean
  readonly verdict: Verdict
  readonly note: string
}

/** A scenario's own criteria, marked by a person who watched the real task: a second source. */
export interface WorkplaceChecklist extends AnyPiece {
  readonly kind: 'workplace'
  readonly source: 'workplace'
  readonly job: JobRef
  readonly scenario: { readonly version: string; readonly sha256: string }
  readonly competencies: Readonly<Record<string, { readonly title: Text; readonly iri?: string }>>
  /** Who marked it. */
  readonly who: string
  readonly role: string
  /** The day of the task: `2026-03-01`. */
  readonly on: string
  readonly place: string
  readonly criteria: readonly MarkedCriterion[]
}

/** An assessor's signed no, with the reasons: what it says is read from what was signed. */
export interface RefusalPiece extends AnyPiece {
  readonly kind: 'refusal'
  /** Compact JWS. */
  readonly jws: string
}

export type Piece = Reflection | FilePiece | WitnessStatement | WorkplaceChecklist | RefusalPiece

/** What a portfolio may hold of files: no kind of them can run anything when it is opened. */
export const FILE_TYPES = {
  jpg: { mime: 'image/jpeg', sort: 'photo' },
  png: { mime: 'image/png', sort: 'photo' },
  webp: { mime: 'image/webp', sort: 'photo' },
  mp4: { mime: 'video/mp4', sort: 'film' },
  webm: { mime: 'video/webm', sort: 'film' },
  mov: { mime: 'video/quicktime', sort: 'film' },
  pdf: { mime: 'application/pdf', sort: 'document' },
  txt: { mime: 'text/plain', sort: 'document' },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    sort: 'document',
  },
  odt: { mime: 'application/vnd.oasis.opendocument.text', sort: 'document' },
} as const satisfies Readonly<
  Record<string, { readonly mime: string; readonly sort: 'photo' | 'film' | 'document' }>
>

export type FileType = keyof typeof FILE_TYPES

const ENDINGS: Readonly<Record<string, FileType>> = { jpeg: 'jpg', m4v: 'mp4' }

/** The type of a file by the ending of its name; null for one that is not taken. */
export function fileTypeOf(name: string): FileType | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const type = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : ending
  return type !== undefined && Object.hasOwn(FILE_TYPES, type) ? (type as FileType) : null
}

const MEGABYTE = 1024 * 1024

/** What one person's portfolio may be at most, so that a shared device keeps room for everybody. */
export const PIECE_BOUNDS = {
  pieces: 500,
  text: 8_000,
  line: 120,
  /** Bytes of one file, by its sort: a school's film of two minutes fits. */
  photo: 10 * MEGABYTE,
  document: 20 * MEGABYTE,
  film: 80 * MEGABYTE,
  /** Bytes of all files of one person. */
  total: 240 * MEGABYTE,
} as const

/** Where a refusal lies in a zip, to be checked by itself. */
export const pathOfRefusal = ({ id }: Pick<RefusalPiece, 'id'>): string => `refusals/${id}.jwt`

/** Where a file piece lies in a zip. */
export const pathOfFile = ({ id, type }: Pick<FilePiece, 'id' | 'type'>): string =>
  `files/${id}.${type}`
