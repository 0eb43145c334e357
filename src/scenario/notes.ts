import { isRecord } from '../core/is-record.ts'
import { readSource } from './source.ts'
import type { Text } from './text.ts'

/** What comes with a scenario as `instructor.json`. */
export interface InstructorNotes {
  readonly title: Text
  readonly sections: readonly {
    readonly heading: Text
    readonly paragraphs: readonly Text[]
  }[]
}

const isText = (value: unknown): value is Text =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string')

const isSection = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.heading) &&
  Array.isArray(value.paragraphs) &&
  value.paragraphs.every(isText)

/** The notes for the instructor that came with a scenario; null where they are none that can be shown. */
export function readNotes(text: string): InstructorNotes | null {
  const { value, diagnostics } = readSource(text, 'instructor.json')
  const fits =
    diagnostics.length === 0 &&
    isRecord(value) &&
    isText(value.title) &&
    Array.isArray(value.sections) &&
    value.sections.every(isSection)
  return fits ? (value as unknown as InstructorNotes) : null
}
