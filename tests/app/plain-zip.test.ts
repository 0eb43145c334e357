import { describe, expect, it } from 'vitest'
import classArabic from '../../src/app/class/words/ar.json'
import classEnglish from '../../src/app/class/words/en.json'
import classFrench from '../../src/app/class/words/fr.json'
import arabic from '../../src/app/words/ar.json'
import english from '../../src/app/words/en.json'
import french from '../../src/app/words/fr.json'
import { plainNote } from '../../src/records/packages/plain-note.ts'

describe('the text file in a plain zip', () => {
  it('says how results leave it by the very names of the page and the button, in each language', () => {
    const titles = { en: 'Prime a pump', fr: 'Amorcer une pompe', ar: 'تحضير مضخة' }
    const summary = titles
    const facts = { id: 'pump', version: '1', title: titles.fr, mastery: 0.8, judged: true }
    const note = plainNote({ ...facts, titles, summary, files: [] })
    const pages = [english, french, arabic].map(({ frame }) => frame.records)
    const buttons = [classEnglish, classFrench, classArabic].map(({ hand }) => hand.go)
    for (const name of [...Object.values(titles), ...pages, ...buttons])
      expect(note).toContain(name)
  })
})
