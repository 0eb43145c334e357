import { COMPUTED, FROM_MEMORY, PUBLISHED, SECOND_HAND } from '../bases.ts'
import type { Model } from '../model.ts'
import names from './names.json' with { type: 'json' }

/** English texts of the models, each with the same in another language. Empty for English itself. */
export type Phrases = Readonly<Record<string, string>>

/** Says in one language what a model is called, takes, gives and answers. */
export interface Say {
  /** A title, a description, a validity: any text of a model that stands alone. */
  readonly text: (english: string) => string
  readonly output: (model: string, name: string) => string
  readonly input: (model: Model, name: string) => string
  /** A word that is an input or an output, such as `quasi_static`. */
  readonly word: (value: string) => string
  /** A warning or the reason of a refusal, with its figures. */
  readonly message: (english: string) => string
  readonly basis: (model: string, english: string) => string
}

const inputNames: Readonly<Record<string, string>> = names.inputs
const outputNames: Readonly<Record<string, Readonly<Record<string, string>>>> = names.outputs
const wordNames: Readonly<Record<string, string>> = names.words

/** What a basis ends with. */
const BASES = [SECOND_HAND, PUBLISHED, COMPUTED, FROM_MEMORY]

/** Presets named after who published them and the substance: `lees_chlorine`. */
const PUBLISHERS: Readonly<Record<string, string>> = { lees: 'Lees', pb: 'Purple Book' }

const spoken = (value: string): string => wordNames[value] ?? value.replaceAll('_', ' ')

export const outputName = (model: string, name: string): string =>
  outputNames[model]?.[name] ?? name

/** A short name where the description explains rather than names; else the description. */
export const inputName = (model: Model, name: string): string =>
  inputNames[`${model.id}.${name}`] ?? inputNames[name] ?? model.inputs[name]?.doc ?? name

export function sayIn(phrases: Phrases): Say {
  const text = (english: string): string =>
    Object.hasOwn(phrases, english) ? (phrases[english] ?? english) : english
  const templates = Object.entries(phrases)
    .filter(([english]) => english.includes('{1}'))
    .map(([english, translated]) => ({ shape: shapeOf(english), translated }))
  const message = (english: string): string => {
    if (Object.hasOwn(phrases, english)) return text(english)
    for (const { shape, translated } of templates) {
      const figures = shape.exec(english)
      if (figures) {
        return translated.replace(/\{(\d)\}/g, (_, place) => message(figures[Number(place)] ?? ''))
      }
    }
    // Several reasons in a row are said one by one.
    const sentences = english.split(/(?<=\.) (?=[A-Z])/)
    return sentences.length > 1 ? sentences.map(message).join(' ') : english
  }
  const output = (model: string, name: string): string => text(outputName(model, name))
  /** `boots from memory`: what it is about and how far it may be trusted, each in its own words. */
  const trust = (part: string): string => {
    const how = BASES.find((basis) => part.endsWith(` ${basis}`))
    if (Object.hasOwn(phrases, part) || how === undefined) return text(part)
    return `${text(part.slice(0, -how.length - 1))}: ${text(how)}`
  }
  return {
    text,
    output,
    input: (model, name) => text(inputName(model, name)),
    message,
    word: (value) => {
      const [, publisher = '', substance = ''] = /^(lees|pb)_(.+)$/.exec(value) ?? []
      if (publisher) return `${PUBLISHERS[publisher]}: ${text(spoken(substance))}`
      return text(spoken(value))
    },
    basis: (model, english) =>
      english
        .split('; ')
        .map((part) => {
          const [, name = '', rest = ''] = /^(\w+): (.+)$/.exec(part) ?? []
          return name ? `${output(model, name)}: ${text(rest)}` : trust(part)
        })
        .join('; '),
  }
}

/** What a message with places `{1}`, `{2}` looks like once figures stand in them. */
function shapeOf(template: string): RegExp {
  const parts = template.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('(.+?)')}$`)
}
