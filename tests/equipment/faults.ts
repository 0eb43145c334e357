import type { KindWords, Outcome, Refusal } from '../../src/engine/kind.ts'
import type { Field, Value } from '../../src/scenario/facts.ts'
import type { Text } from '../../src/scenario/text.ts'

/** What is wrong with a value for a field; nothing where it fits. */
export function valueFaults(name: string, field: Field | undefined, value: Value): string[] {
  if (!field) return [`there is no field "${name}"`]
  const type = field.type === 'word' || field.type === 'text' ? 'string' : field.type
  if (typeof value !== type) return [`"${name}" is a ${field.type}, not ${JSON.stringify(value)}`]
  if (typeof value === 'number' && !Number.isFinite(value)) return [`"${name}" is ${value}`]
  const { values } = field
  return values && !values.includes(String(value)) ? [`"${name}" cannot be "${value}"`] : []
}

/** What is wrong with the fields that an outcome sets. */
export const outcomeFaults = (
  fields: Readonly<Record<string, Field>>,
  { set = {} }: Outcome,
): string[] =>
  Object.entries(set).flatMap(([name, value]) => valueFaults(name, fields[name], value))

const WRITTEN_IN: Readonly<Record<string, RegExp>> = {
  en: /[a-z]/i,
  fr: /[a-zà-ÿ]/i,
  ar: /[\u0600-\u06ff]/,
}

/** What is printed on a thing, such as `L1-E`, reads the same everywhere. */
const MARKING = /^[A-Z0-9 +-]{1,8}$/

/** What is wrong with a text: a language missing, in another's letters, or merely copied. */
export function textFaults(what: string, text: Text): string[] {
  const { en = '', fr = '', ar = '' } = text
  if (MARKING.test(en) && fr === en && ar === en) return []
  const faults = Object.entries(WRITTEN_IN)
    .filter(([language, letters]) => !letters.test(text[language] ?? ''))
    .map(([language]) => `${what} has no words in ${language}: ${text[language]}`)
  if (Object.values(text).some((each) => /:\s*[.,،]/.test(each)))
    faults.push(`${what} says that something follows, and nothing does: ${en}`)
  return en === fr && en.length > 12 ? [...faults, `${what} is only copied into fr: ${en}`] : faults
}

/** Places in a text, as in `{item}`, that are in one language and not in another. */
export function placeFaults(what: string, text: Text): string[] {
  const places = (language: string) =>
    [...(text[language] ?? '').matchAll(/\{(\w+)\}/g)]
      .map(([, name]) => name)
      .sort()
      .join(' ')
  return ['fr', 'ar']
    .filter((language) => places(language) !== places('en'))
    .map((language) => `${what} names other things in ${language} than in en`)
}

/** What is wrong with the words for a refusal: there are none, or they name what it does not say. */
export function refusalFaults({ refusals }: KindWords, { code, params }: Refusal): string[] {
  const words = refusals[code]
  if (!words) return [`there are no words for the refusal "${code}"`]
  const named = [...`${words.seen.en} ${words.why.en}`.matchAll(/\{(\w+)\}/g)].flatMap(
    ([, name = '']) => name,
  )
  return named
    .filter((name) => !Object.hasOwn(params, name))
    .map((name) => `"${code}" does not say what {${name}} is`)
}
