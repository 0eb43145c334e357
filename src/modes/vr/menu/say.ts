import { fill, localise } from '../../../scenario/text.ts'
import { type VrWord, vrWords } from '../words.ts'
import type { Effect, Page } from './page.ts'

/** A word of the panel, with the values of its places. */
export type Word = (name: VrWord, values?: Readonly<Record<string, string>>) => string

export const wordIn =
  (language: string): Word =>
  (name, values = {}) =>
    fill(localise(vrWords[name], language), values)

export const open = (page: Page): Effect => ({ kind: 'open', page })
