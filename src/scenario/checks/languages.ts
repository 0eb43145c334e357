import type { Fault } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'

type Path = readonly (string | number)[]

const TAG = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/
/** Longer than this, two languages saying the same letters is a copy and not a name. */
const SHORT = 12

const isText = (
  value: object,
  languages: ReadonlySet<string>,
): value is Readonly<Record<string, string>> => {
  const entries = Object.entries(value)
  return (
    entries.length > 0 &&
    entries.every(([key, v]) => typeof v === 'string' && TAG.test(key)) &&
    entries.some(([key]) => languages.has(key))
  )
}

/** A language that the title has, and that another text lacks or merely copies, is a warning. */
export function checkLanguages(scenario: Scenario): Fault[] {
  const languages = Object.keys(scenario.title)
  const wanted = new Set(languages)
  const faults: Fault[] = []
  if (languages.length === 0) {
    const message = 'The title is in no language: give it one, such as {"en": "…"}.'
    faults.push({ path: ['title'], code: 'missing-language', message })
  }
  const look = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return
    if (!Array.isArray(value) && isText(value, wanted)) {
      faults.push(...textFaults(value, languages, path))
      return
    }
    for (const [key, child] of Object.entries(value)) {
      look(child, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }
  look(scenario, [])
  return faults
}

function textFaults(
  text: Readonly<Record<string, string>>,
  languages: readonly string[],
  path: Path,
): Fault[] {
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
