import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OUTCOME_WORDS } from '../../src/records/report/outcome-words.ts'
import { localise } from '../../src/scenario/text.ts'

/** Every folder of words: the app's own, and those of rooms that are loaded later. */
const folders = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name === 'en.json')
  .map((entry) => entry.parentPath)

type Texts = Readonly<Record<string, string>>

function flatten(tree: object, before = ''): Texts {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === 'string'
        ? { [before + key]: value }
        : flatten(value as object, `${before}${key}.`),
    ),
  )
}

const read = (folder: string, language: string): Texts =>
  flatten(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')))

const plural = /_(zero|one|two|few|many|other)$/

/** Keys as the code writes them, each with the plural forms it comes in. */
function forms(texts: Texts): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const key of Object.keys(texts)) {
    const form = plural.exec(key)?.[1]
    const name = key.replace(plural, '')
    found.set(name, (found.get(name) ?? new Set()).add(form ?? ''))
  }
  return found
}

const places = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[0]).sort()

describe('the words of the app', () => {
  it('are found in at least one folder', () => expect(folders.length).toBeGreaterThanOrEqual(1))

  describe.each(folders)('%s', (folder) => {
    const english = read(folder, 'en')

    it.each(['fr', 'ar'])('say everything in %s', (language) => {
      const keys = [...forms(read(folder, language)).keys()].sort()
      expect(keys).toEqual([...forms(english).keys()].sort())
    })

    it.each(['en', 'fr', 'ar'])('have every plural form that %s needs', (language) => {
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      for (const [key, has] of forms(read(folder, language))) {
        if (!has.has('')) expect([key, [...has].sort()]).toEqual([key, [...wanted].sort()])
      }
    })

    it.each(['fr', 'ar'])('fill in the same values in %s', (language) => {
      for (const [key, text] of Object.entries(read(folder, language))) {
        const source = english[key] ?? english[key.replace(plural, '_other')] ?? ''
        // "One minute" and "two minutes" may be said without the figure.
        const spoken = /_(zero|one|two)$/.test(key)
        if (!spoken) expect([key, places(text)]).toEqual([key, places(source)])
      }
    })

    it('keep a date in Arabic from being turned round: 2026-03-01 would read as 01-03-2026', () => {
      const turned = Object.entries(read(folder, 'ar')).filter(([, text]) =>
        /(?<!\u2066)\b\d{4}-\d{2}-\d{2}/.test(text),
      )
      expect(turned).toEqual([])
    })

    it.each(['fr', 'ar'])('are not left in English in %s', (language) => {
      const same = Object.entries(read(folder, language)).filter(
        ([key, text]) =>
          text === english[key] && /[a-z]{4}/i.test(text.replace(/\{\{\w+\}\}/g, '')),
      )
      expect(same.length).toBeLessThan(12)
    })
  })
})

describe('how an attempt came out', () => {
  it.each(['en', 'fr', 'ar'])('has one name in %s on every page, report and panel', (language) => {
    const named = Object.fromEntries(
      Object.entries(OUTCOME_WORDS).map(([outcome, { word }]) => [
        `outcome.${outcome}`,
        localise(word, language),
      ]),
    )
    expect(read('src/app/words', language)).toMatchObject(named)
  })
})
