import { modelById } from './catalogue.ts'
import type { Model, ModelResult, OutputValue } from './model.ts'
import { resultOf, valuesOf, workOut } from './work-out.ts'

/**
 * The functions of `work-out.ts` by the id of a model. Whoever asks like this brings all models along,
 * so the hazard systems name the ones that they need instead.
 */
function named(id: string): Model {
  const model = modelById.get(id)
  if (model === undefined) throw new Error(`ask: there is no hazard model "${id}".`)
  return model
}

export const ask = (id: string, inputs: unknown): ModelResult => resultOf(named(id), inputs)

export const askValues = (id: string, inputs: unknown): Readonly<Record<string, OutputValue>> =>
  valuesOf(named(id), inputs)

export const askNumber = (id: string, output: string, inputs: unknown): number =>
  workOut(named(id), output, inputs)
