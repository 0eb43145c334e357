import { isoInstant, parseInstant } from '../../core/civil-time.ts'
import { TICKS_PER_SECOND } from '../../core/time.ts'
import type { EventData } from '../../engine/event.ts'
import { fill, localise, type Text } from '../../scenario/text.ts'
import type { Cell, Phrase, Sign } from './report.ts'
import { WORDS } from './words.ts'

/** The text in the language asked for, with the language it was really found in. */
export function phraseOf(text: Text | undefined, language: string): Phrase {
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = text?.[tag]
    if (found !== undefined) return { text: found, language: tag }
  }
  const [tag, found] = Object.entries(text ?? {}).sort(([a], [b]) => rank(a) - rank(b))[0] ?? []
  return { text: found ?? '', language: tag ?? language }
}

const rank = (tag: string): number => (tag === 'en' ? 0 : 1)

export type Word = keyof typeof WORDS

/** Says the words of one list in one language. */
export type SayOf<Name> = (word: Name, values?: Readonly<Record<string, string | number>>) => Phrase

export const sayFrom =
  <Name extends string>(words: Readonly<Record<Name, Text>>, language: string): SayOf<Name> =>
  (word, values = {}) => {
    const phrase = phraseOf(words[word], language)
    const texts = Object.entries(values).map(([name, value]) => [name, String(value)])
    return { ...phrase, text: fill(phrase.text, Object.fromEntries(texts)) }
  }

/** Says the report's own words. */
export type Say = SayOf<Word>

export const sayIn = (language: string): Say => sayFrom(WORDS, language)

/** A name, figure or formula: the same in every language. */
export const code = (text: string | number): Phrase => ({
  text: String(text),
  language: 'en',
  code: true,
})

const VALUED: Text = { en: '{name}: {value}', fr: '{name} : {value}' }

/** A value after what it is called; the value keeps its own direction of reading. */
export const valued = (name: Phrase, value: string): Phrase => ({
  ...name,
  text: fill(localise(VALUED, name.language), {
    name: name.text,
    value: `\u2068${value}\u2069`,
  }),
})

export const cell = (...phrases: readonly Phrase[]): Cell => ({ phrases })

export const signed = (sign: Sign, ...phrases: readonly Phrase[]): Cell => ({ sign, phrases })

const two = (value: number): string => String(value).padStart(2, '0')

/** The moment of a tick as a clock shows it: `07:18`, `1:02:05`. */
export function clock(tick: number): string {
  const seconds = Math.floor(tick / TICKS_PER_SECOND)
  const minutes = Math.floor(seconds / 60)
  const rest = `${two(minutes % 60)}:${two(seconds % 60)}`
  return minutes < 60 ? rest : `${Math.floor(minutes / 60)}:${rest}`
}

/** `2026-03-01 07:30 UTC`, which reads the same in every language. */
export function dayAndTime(startedAt: string): string {
  const instant = parseInstant(startedAt)
  return instant === null ? startedAt : `${isoInstant(instant).slice(0, 16).replace('T', ' ')} UTC`
}

const NAMES: RegExp = /([a-z])([A-Z])/g

/** `releasedJoules` as `released joules`. */
export const spelt = (name: string): string => name.replace(NAMES, '$1 $2').toLowerCase()

/** A figure with no more digits than anybody could measure; a list or group in one line. */
export function figure(value: EventData | undefined): string {
  if (value === undefined || value === null) return '–'
  if (typeof value === 'number') return short(value)
  if (Array.isArray(value)) return value.map((entry: EventData) => figure(entry)).join(', ')
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, entry]) => `${spelt(key)} ${figure(entry as EventData)}`)
      .join('; ')
  return String(value)
}

function short(value: number): string {
  const size = Math.abs(value)
  const step = size >= 100 ? 1 : size >= 1 ? 100 : 10_000
  const rounded = Math.round(value * step) / step
  return String(rounded === 0 && value !== 0 ? value : rounded)
}
