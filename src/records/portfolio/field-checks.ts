import { parseInstant } from '../../core/civil-time.ts'
import { isRecord, isTag } from '../check-parts.ts'
import { isText } from '../shape.ts'
import { PIECE_BOUNDS } from './piece.ts'

/** A text of at most so many characters. */
export const shorter =
  (most: number) =>
  (value: unknown): boolean =>
    typeof value === 'string' && value.length <= most
export const isLine = (value: unknown): boolean =>
  isText(value) && shorter(PIECE_BOUNDS.line)(value)
export const isProse = (value: unknown): boolean =>
  isText(value) && shorter(PIECE_BOUNDS.text)(value)

/** A day of the calendar: `2026-03-01`. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && parseInstant(`${value}T00:00:00Z`) !== null

/** A text in languages, none longer than a page takes. */
export const isLocalText = (value: unknown): boolean =>
  isRecord(value) && Object.entries(value).every(([tag, text]) => isTag(tag) && isProse(text))
