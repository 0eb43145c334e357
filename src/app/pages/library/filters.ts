import { plainLetters } from '../../../core/plain-letters.ts'
import { localise } from '../../../scenario/text.ts'
import type { CatalogueEntry } from '../../catalogue.ts'

export interface Filters {
  readonly words: string
  /** Trades, levels and languages by value; empty means all. */
  readonly trade: string
  readonly level: string
  readonly language: string
  /** Most minutes, as the list offers them; empty means any. */
  readonly minutes: '' | '10' | '20'
  readonly withoutHeadset: boolean
}

export const noFilters: Filters = {
  words: '',
  trade: '',
  level: '',
  language: '',
  minutes: '',
  withoutHeadset: false,
}

/** A trade is the same trade in every language. */
export const tradeKey = (entry: CatalogueEntry): string => localise(entry.trade, 'en')

/** Likewise whom a job is for. */
export const levelKey = ({ level }: CatalogueEntry): string =>
  typeof level === 'string' ? level : localise(level, 'en')

/** Every word must appear somewhere in what the card or the briefing says, in either language. */
function holdsWords(entry: CatalogueEntry, words: string, language: string): boolean {
  const texts = [entry.title, entry.summary, entry.trade, ...entry.competencies.map((c) => c.title)]
  const all = texts.flatMap((text) => [localise(text, language), localise(text, 'en')])
  const hay = plainLetters([...all, ...entry.standards].join(' '))
  return plainLetters(words)
    .split(/\s+/u)
    .every((word) => hay.includes(word))
}

export function chooseJobs(
  entries: readonly CatalogueEntry[],
  filters: Filters,
  language: string,
): readonly CatalogueEntry[] {
  return entries.filter(
    (entry) =>
      !entry.exercise &&
      holdsWords(entry, filters.words, language) &&
      (filters.trade === '' || tradeKey(entry) === filters.trade) &&
      (filters.level === '' || levelKey(entry) === filters.level) &&
      (filters.language === '' || entry.languages.some(({ tag }) => tag === filters.language)) &&
      (filters.minutes === '' ||
        (entry.minutes ?? Number.POSITIVE_INFINITY) <= Number(filters.minutes)) &&
      (!filters.withoutHeadset || entry.interfaces.some((way) => way !== 'vr')),
  )
}
