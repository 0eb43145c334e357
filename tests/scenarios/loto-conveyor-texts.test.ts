import { describe, expect, it } from 'vitest'
import notes from '../../scenarios/loto-conveyor/instructor.json' with { type: 'json' }
import { validateScenario } from '../../src/scenario/validate.ts'
import { facts, loto, lotoText } from '../engine/support/play.ts'

const LANGUAGES = ['en', 'fr', 'ar']
const ARABIC = /[\u0600-\u06ff]/
/** Longer sentences are hard for somebody who learns the language: words. */
const LONGEST_SENTENCE = 25

interface Found {
  readonly path: string
  readonly text: Readonly<Record<string, string>>
}

/** Every text of the document: an object whose keys are languages. */
function textsIn(value: unknown, path = ''): readonly Found[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  if ('en' in value && entries.every(([, words]) => typeof words === 'string')) {
    return [{ path, text: Object.fromEntries(entries.map(([key, words]) => [key, String(words)])) }]
  }
  return entries.flatMap(([key, child]) => textsIn(child, `${path}/${key}`))
}

const texts = textsIn(loto)

describe('the texts of the lockout', () => {
  it('have no fault and no warning', () => {
    expect(validateScenario(lotoText, 'scenario.json', facts).diagnostics).toEqual([])
  })

  it('are all there in English, French and Arabic', () => {
    console.info(`loto-conveyor: looked at ${texts.length} texts`)
    expect(texts.length).toBeGreaterThan(250)
    const other = texts.filter(({ text }) => Object.keys(text).join() !== LANGUAGES.join())
    expect(other).toEqual([])
  })

  it('are in Arabic letters where they are Arabic', () => {
    expect(texts.filter(({ text }) => !ARABIC.test(text.ar ?? ''))).toEqual([])
  })

  it('are in short sentences', () => {
    const long = texts.flatMap(({ path, text }) =>
      Object.values(text)
        .flatMap((words) => words.split(/[.:?؟!]/))
        .filter((sentence) => sentence.trim().split(/\s+/).length > LONGEST_SENTENCE)
        .map((sentence) => `${path}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  it('say that nobody of the trade has reviewed them yet', () => {
    expect(loto.about?.reviewed).toEqual([])
  })

  it('name every box, name, date and reason that a form offers', () => {
    const offered = Object.values(loto.equipment).flatMap(({ with: props = {} }) =>
      ['boxes', 'names', 'dates', 'reasons'].flatMap((name) => [props[name] ?? []].flat()),
    )
    expect(offered.length).toBeGreaterThan(10)
    expect(offered.filter((value) => !loto.words?.[String(value)])).toEqual([])
  })
})

describe('the notes for the instructor', () => {
  it('have headings and paragraphs in each language', () => {
    const found = textsIn(notes)
    console.info(`loto-conveyor: looked at ${found.length} texts for the instructor`)
    expect(found.length).toBeGreaterThan(25)
    expect(found.filter(({ text }) => Object.keys(text).join() !== LANGUAGES.join())).toEqual([])
    expect(found.filter(({ text }) => !ARABIC.test(text.ar ?? ''))).toEqual([])
  })

  it('tell of every parameter that gives a variant of the job, by its words in the table', () => {
    const { supply: _alike, ...drawn } = loto.parameters ?? {}
    const told = textsIn(notes)
    for (const language of LANGUAGES) {
      const all = told.map(({ text }) => (text[language] ?? '').toLowerCase()).join('\n')
      const headOf = (title: Readonly<Record<string, string>> | undefined): string =>
        (title?.[language] ?? '?').split(/ ?:/)[0]?.toLowerCase() ?? '?'
      const missing = Object.entries(drawn).filter(([, { title }]) => !all.includes(headOf(title)))
      expect(missing, language).toEqual([])
      expect(Object.keys(drawn).filter((name) => all.includes(`${name} =`))).toEqual([])
    }
  })

  it('find each drawn value that is a word in each language', () => {
    const values = Object.values(loto.parameters ?? {}).flatMap((parameter) =>
      'choose' in parameter ? parameter.choose.filter((value) => typeof value === 'string') : [],
    )
    expect(values.length).toBeGreaterThan(0)
    expect(values.filter((value) => !loto.words?.[value])).toEqual([])
  })
})
