/** Words of one language: texts by key, in groups; a text with a count comes in its plural forms. */
export interface Words {
  readonly [key: string]: string | Words
}

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type WithoutForm<Name extends string> = Name extends `${infer Plain}_${PluralForm}` ? Plain : Name

/** The keys under which texts are asked for: groups with dots, a plural without its form. */
export type KeyOf<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string
    ? WithoutForm<Name>
    : `${Name}.${KeyOf<Tree[Name]>}`
}[keyof Tree & string]

/** What is put in the places of a text, by name; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number | null | undefined>>

const own = (tree: Words, name: string): string | Words | undefined =>
  Object.hasOwn(tree, name) ? tree[name] : undefined

/** The text of a key in the plural form that the language has for a count; nothing for no such key. */
export function textOf(
  words: Words,
  key: string,
  language: string,
  count?: Values[string],
): string | undefined {
  const names = key.split('.')
  const last = names.pop() ?? ''
  let group: string | Words | undefined = words
  for (const name of names) group = typeof group === 'object' ? own(group, name) : undefined
  if (typeof group !== 'object') return undefined
  const form = typeof count === 'number' ? new Intl.PluralRules(language).select(count) : 'other'
  const found = own(group, `${last}_${form}`) ?? own(group, last)
  return typeof found === 'string' ? found : undefined
}

/** Puts values in the places `{{name}}` of a text: nothing where there is none, as it is where nobody gave one. */
export const fillIn = (text: string, values: Values): string =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name] ?? '') : place,
  )
