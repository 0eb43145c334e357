import type { Model } from '../../../hazards/model.ts'
import examples from '../../../hazards/words/examples.json' with { type: 'json' }
import { type Draft, draftOf, type PlainInputs } from './draft.ts'

interface Example {
  readonly inputs: PlainInputs
  /** The input that matters most, for the plot; the first that is a number unless said. */
  readonly over?: string
  /** The output that matters most; the first unless said. */
  readonly shows?: string
}

const byModel: Readonly<Record<string, Example>> = examples

export const exampleOf = (model: Model): Example => byModel[model.id] ?? { inputs: {} }

export const exampleDraft = (model: Model): Draft => draftOf(model, exampleOf(model).inputs)
