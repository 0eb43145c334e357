import { isRefusal, type Model, runModel } from './model.ts'

/** One number that a model gives for inputs which the caller knows to be right; throws where they are not. */
export function workOut(model: Model, output: string, inputs: unknown): number {
  const result = runModel(model, inputs)
  if (isRefusal(result)) throw new Error(`workOut: ${result.error}`)
  const value = result.outputs[output]?.value
  if (typeof value !== 'number') throw new Error(`workOut: ${model.id} gives no number ${output}.`)
  return value
}
