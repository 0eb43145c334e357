import { fill, localise, type Text } from '../../scenario/text.ts'

/** What stands in a `{name}` place: a text in several languages, or something the same in all. */
export type Insert = Text | string | number

/** A sentence starts with a capital where the script has capitals. */
const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const insert = (value: Insert, language: string): string =>
  typeof value === 'object' ? localise(value, language) : String(value)

/** A template in one language, its places filled. */
export function say(
  template: Text,
  language: string,
  values: Readonly<Record<string, Insert>> = {},
): string {
  const words = Object.entries(values).map(([name, value]) => [name, insert(value, language)])
  return sentence(fill(localise(template, language), Object.fromEntries(words)))
}

/** A template in every language that it has, its places filled. */
export const compose = (template: Text, values: Readonly<Record<string, Insert>> = {}): Text =>
  Object.fromEntries(
    Object.keys(template).map((language) => [language, say(template, language, values)]),
  )
