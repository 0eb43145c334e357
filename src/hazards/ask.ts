import { modelById } from './catalogue.ts'
import { isRefusal, type ModelResult, type OutputValue, runModel } from './model.ts'

/** Works out a model that the caller knows to be right for these inputs; throws where it is not. */
export function ask(id: string, inputs: unknown): ModelResult {
  const model = modelById.get(id)
  if (model === undefined) throw new Error(`ask: there is no hazard model "${id}".`)
  const result = runModel(model, inputs)
  if (isRefusal(result)) throw new Error(`ask: ${result.error}`)
  return result
}

/** The bare values of the outputs, by name. */
export function askValues(id: string, inputs: unknown): Readonly<Record<string, OutputValue>> {
  return Object.fromEntries(
    Object.entries(ask(id, inputs).outputs).map(([name, { value }]) => [name, value]),
  )
}

/** One output that is a number. */
export function askNumber(id: string, output: string, inputs: unknown): number {
  const value = askValues(id, inputs)[output]
  if (typeof value !== 'number') throw new Error(`ask: ${id} gives no number ${output}.`)
  return value
}
