import { isRefusal, type Model, type ModelResult, type OutputValue, runModel } from './model.ts'

/** Works out a model for inputs that the caller knows to be right for it; throws where they are not. */
export function resultOf(model: Model, inputs: unknown): ModelResult {
  const result = runModel(model, inputs)
  if (isRefusal(result)) throw new Error(`resultOf: ${result.error}`)
  return result
}

/** The bare values of the outputs, by name. */
export function valuesOf(model: Model, inputs: unknown): Readonly<Record<string, OutputValue>> {
  return Object.fromEntries(
    Object.entries(resultOf(model, inputs).outputs).map(([name, { value }]) => [name, value]),
  )
}

/** One output that is a number. */
export function workOut(model: Model, output: string, inputs: unknown): number {
  const value = resultOf(model, inputs).outputs[output]?.value
  if (typeof value !== 'number') throw new Error(`workOut: ${model.id} gives no number ${output}.`)
  return value
}
