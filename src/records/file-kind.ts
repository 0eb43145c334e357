import { readBoundedJson } from './bounded-json.ts'
import { isRecord } from './check-parts.ts'

/** A file of ours that is not what a page asked for. */
export type FileKind = 'scenario' | 'attempt' | 'hand-in'

/** Whether a text is an attempt or a hand-in of a newer version, or has one inside. */
export function isNewer(text: string): boolean {
  const { value } = readBoundedJson(text)
  const records = isRecord(value) && Array.isArray(value.records) ? value.records : []
  return [value, ...records.map((record) => isRecord(record) && record.attempt)].some(
    (each) =>
      isRecord(each) && /^millwright-(attempt|hand-in)\/([2-9]|\d\d)/.test(String(each.format)),
  )
}

/** What kind of file of ours a text is, whole or with faults inside; null for any other. */
export function fileKind(text: string): FileKind | null {
  const { value } = readBoundedJson(text)
  if (!isRecord(value)) return null
  const { format, equipment, procedure } = value
  if (Number.isInteger(format) && isRecord(equipment) && Array.isArray(procedure)) return 'scenario'
  if (typeof format !== 'string') return null
  if (format.startsWith('millwright-attempt/')) return 'attempt'
  return format.startsWith('millwright-hand-in/') ? 'hand-in' : null
}
