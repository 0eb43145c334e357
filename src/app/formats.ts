import { localise } from '../scenario/text.ts'
import type { LocalText } from './catalogue.ts'
import { useLanguage } from './words/words.ts'

/** Digits as on the equipment, in every language; English with the day before the month. */
const locale = (language: string): string => `${language === 'en' ? 'en-GB' : language}-u-nu-latn`

export function formatDate(iso: string, language: string): string {
  const at = new Date(iso)
  const show = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale(language), options).format(at)
  const day = show({ day: 'numeric', month: 'long' })
  const time = show({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return `${day}${language === 'ar' ? '،' : ','} ${time}`
}

/** A day with its year, as on a record that is looked at years later. */
export const formatDay = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(locale(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(iso))

/** A size for people: megabytes from a million bytes on, kilobytes below, never zero. */
export function formatBytes(bytes: number, language: string): string {
  const [value, unit] =
    bytes >= 1e6 ? [bytes / 1e6, 'megabyte'] : [Math.ceil(bytes / 1e3), 'kilobyte']
  const maximumFractionDigits = bytes >= 1e6 && bytes < 1e7 ? 1 : 0
  return new Intl.NumberFormat(locale(language), {
    style: 'unit',
    unit,
    maximumFractionDigits,
  }).format(value)
}

export const formatPercent = (share: number, language: string): string =>
  new Intl.NumberFormat(locale(language), { style: 'percent' }).format(share)

export const formatList = (words: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { style: 'narrow', type: 'conjunction' }).format(words)

/** The name of a language in the reader's language. */
export const languageName = (tag: string, language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag

/** Simulated time as minutes and seconds. */
export function formatTicks(tick: number): string {
  const seconds = Math.floor(tick / 60)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

/** Scenario texts in the language that the app speaks now. */
export function useSay(): (text: LocalText | string | undefined) => string {
  const language = useLanguage()
  return (text) => (typeof text === 'string' ? text : localise(text, language))
}

/** For a fact that stands alone: the first letter large, where the script has one. */
export const capital = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
