import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { models } from '../../src/hazards/catalogue.ts'
import { isRefusal, type Model, runModel } from '../../src/hazards/model.ts'
import names from '../../src/hazards/words/names.json' with { type: 'json' }
import { inputName, outputName, type Phrases, sayIn } from '../../src/hazards/words/say.ts'
import { anyInputs, sampleOf } from './any-inputs.ts'

const read = (language: string): Phrases =>
  JSON.parse(readFileSync(`src/hazards/words/${language}.json`, 'utf8'))

/** Everything of a model that is shown as a text of its own. */
const textsOf = (model: Model): readonly string[] => [
  model.title,
  model.section,
  model.validity,
  ...Object.entries(model.inputs).flatMap(([name, { doc }]) => [doc, inputName(model, name)]),
  ...Object.keys(model.outputs).map((name) => outputName(model.id, name)),
]

/** Names of people, books and standards stay as they are. */
const isName = (text: string): boolean =>
  /^[^a-z]*$/.test(text) || /^(Eisenberg|Lees|Purple Book|FDS|ISO|ppm|mg\/m)/.test(text)

const figures = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((figure) => figure.replace(',', '.')).sort()

describe('short names of inputs', () => {
  it('belong to inputs that there are, and add to a description', () => {
    const known = models.flatMap(({ id, inputs }) =>
      Object.keys(inputs).flatMap((name) => [name, `${id}.${name}`]),
    )
    expect(Object.keys(names.inputs).length).toBeGreaterThan(40)
    expect(Object.keys(names.inputs).filter((name) => !known.includes(name))).toEqual([])
  })
})

describe('every output of every model', () => {
  it('has a name in plain words', () => {
    let named = 0
    for (const model of models) {
      for (const name of Object.keys(model.outputs)) {
        const words = outputName(model.id, name)
        expect(words.length, `${model.id} ${name}`).toBeGreaterThan(2)
        named += 1
      }
    }
    expect(named).toBeGreaterThan(110)
  })
})

describe.each(['fr', 'ar'])('the words of the models in %s', (language) => {
  const phrases = read(language)
  const say = sayIn(phrases)

  it('translate every title, field, description, output name and validity', () => {
    const missing = models
      .flatMap(textsOf)
      .filter((text) => !isName(text) && !Object.hasOwn(phrases, text))
    expect(missing).toEqual([])
  })

  it('translate every word that is chosen or answered', () => {
    const asked = models.flatMap(({ inputs }) =>
      Object.values(inputs).flatMap((spec) => (spec.type === 'category' ? spec.values : [])),
    )
    const answered = 'acceptable hazardous none pain first_degree second_degree third_degree'
    const words = [...asked, ...answered.split(' '), 'high', 'moderate', 'low']
    const english = sayIn({})
    const same = words.filter(
      (word) => !isName(english.word(word)) && say.word(word) === english.word(word),
    )
    // Letters and years of a standard, and words that both languages share.
    expect(same.filter((word) => /[a-z]{4}/.test(word) && language === 'ar')).toEqual([])
    expect(same.length).toBeLessThan(14)
  })

  it('keep every figure of the English text', () => {
    for (const [english, translated] of Object.entries(phrases)) {
      // "5, 50 or 95" loses its commas; a point within a figure may become a comma.
      expect([english, figures(translated)]).toEqual([english, figures(english)])
    }
  })

  it('leave nothing untranslated but names, and hold nothing that no model says', () => {
    const same = Object.entries(phrases).filter(([english, text]) => english === text)
    expect(same.length).toBeLessThan(30)
  })

  it('say every warning, refusal and basis that the models were seen to give', () => {
    const seen = new Set<string>()
    const untold = new Set<string>()
    for (const model of models) {
      for (const inputs of sampleOf(anyInputs(model), 400)) {
        const result = runModel(model, inputs)
        const messages = isRefusal(result)
          ? [result.error.slice(model.id.length + 2)]
          : result.warnings
        for (const message of messages) {
          // What is wrong with a single box the form says itself, before the model is asked.
          if (/ must be (more than|from|at most) .*, got /.test(message)) continue
          seen.add(message)
          if (say.message(message) === message) untold.add(`${model.id}: ${message}`)
        }
        if (isRefusal(result)) continue
        if (say.basis(model.id, result.basis) === result.basis) untold.add(result.basis)
      }
    }
    expect(seen.size).toBeGreaterThan(50)
    expect([...untold]).toEqual([])
  })
})
