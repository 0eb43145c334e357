import type { Fault } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'

type Path = readonly (string | number)[]
/** Words by language. */
type LocalText = Readonly<Record<string, string>>

const TAG = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/
/** Longer than this, two languages saying the same letters is a copy and not a name. */
const SHORT = 12

const isText = (value: object, languages: ReadonlySet<string>): value is LocalText => {
  const entries = Object.entries(value)
  return (
    entries.length > 0 &&
    entries.every(([key, v]) => typeof v === 'string' && TAG.test(key)) &&
    entries.some(([key]) => languages.has(key))
  )
}

/**
 * A language that the title or most texts have, and that another text lacks or merely copies, is a
 * warning.
 */
export function checkLanguages(scenario: Scenario): Fault[] {
  const titled = Object.keys(scenario.title)
  if (titled.length === 0) {
    const message = 'The title is in no language: give it one, such as {"en": "…"}.'
    return [{ path: ['title'], code: 'missing-language', message }]
  }
  const texts = textsIn(scenario, new Set(titled))
  const languages = [...new Set([...titled, ...languagesOfMost(texts.map(([, text]) => text))])]
  return texts.flatMap(([path, text]) => textFaults(text, languages, path))
}

/** Every text of a document with its place. */
function textsIn(
  value: unknown,
  known: ReadonlySet<string>,
  path: Path = [],
): readonly (readonly [Path, LocalText])[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((child, n) => textsIn(child, known, [...path, n]))
  if (isText(value, known)) return [[path, value]]
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, known, [...path, key]))
}

/** What more than half of the texts are in: a title may be the one that was forgotten. */
function languagesOfMost(texts: readonly LocalText[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const language of Object.keys(text)) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].filter(([, count]) => count * 2 > texts.length).map(([language]) => language)
}

function textFaults(text: LocalText, languages: readonly string[], path: Path): Fault[] {
  const faults: Fault[] = []
  const first = Object.keys(text)[0] ?? ''
  for (const language of languages) {
    const words = text[language]
    if (words === undefined || words.trim() === '') {
      faults.push({
        path,
        severity: 'warning',
        code: 'missing-language',
        message: `This text is missing in "${language}".`,
      })
    } else if (language !== first && words === text[first] && words.length > SHORT) {
      faults.push({
        path: [...path, language],
        severity: 'warning',
        code: 'copied-language',
        message: `The "${language}" text is a copy of "${first}".`,
      })
    }
  }
  return faults
}
