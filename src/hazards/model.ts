import { isFromMemory } from '../core/basis.ts'
import { checkInputs } from './check-inputs.ts'
import type { InputSpec, InputValue, ValuesOf } from './inputs.ts'

type Inputs = Readonly<Record<string, InputSpec>>

export interface OutputSpec {
  /** Empty for a word or a yes/no. */
  readonly unit: string
  /** Where this one figure comes from, where it differs from the model's own basis. */
  readonly basis?: string
}
type Outputs = Readonly<Record<string, OutputSpec>>

export type OutputValue = number | string | boolean

/** What a formula gives back: its outputs, or why it cannot say. */
export type Outcome<O extends Outputs> =
  | {
      /** An output without a value, such as the level of no noise at all, is left out with a warning. */
      readonly outputs: { readonly [K in keyof O]: OutputValue | undefined }
      readonly warnings?: readonly string[]
      /** Units that depend on the inputs, such as kg instead of lb. */
      readonly units?: { readonly [K in keyof O]?: string }
      /** Where the figures used for these very inputs come from. */
      readonly basis?: string
    }
  | { readonly refused: string }

export interface ModelDefinition<I extends Inputs, O extends Outputs> {
  readonly id: string
  readonly title: string
  /** The part of the standard or the field it belongs to. */
  readonly section: string
  readonly inputs: I
  readonly outputs: O
  /** How far the figures may be trusted. Says "from memory" where no source was read. */
  readonly basis: string
  readonly source: string
  /** For what it holds, in words. */
  readonly validity: string
  readonly compute: (inputs: ValuesOf<I>) => Outcome<O>
}

/** A model on the list, whatever its inputs. */
export interface Model extends Omit<ModelDefinition<Inputs, Outputs>, 'compute'> {
  readonly compute: (inputs: Readonly<Record<string, InputValue>>) => Outcome<Outputs>
}

/** Types a model's formula by its inputs; the list takes it with `runModel` as the gatekeeper. */
export function defineModel<
  const I extends Inputs,
  const O extends Readonly<Record<string, OutputSpec>>,
>(definition: ModelDefinition<I, O>): Model {
  // checkInputs has made the values from the same specs that the type is worked out from.
  const compute = (values: Readonly<Record<string, InputValue>>) =>
    definition.compute(values as ValuesOf<I>)
  return { ...definition, compute }
}

export interface ModelResult {
  readonly model: string
  readonly outputs: Readonly<Record<string, { readonly value: OutputValue; readonly unit: string }>>
  readonly basis: string
  readonly warnings: readonly string[]
  readonly source: string
}

export interface ModelRefusal {
  readonly model: string
  readonly error: string
}

/** Works a model out from plain numbers, words and lists, or refuses with the reason. */
export function runModel(model: Model, rawInput: unknown): ModelResult | ModelRefusal {
  const refuse = (reason: string): ModelRefusal => ({
    model: model.id,
    error: `${model.id}: ${reason}`,
  })
  const checked = checkInputs(model.inputs, rawInput)
  if ('fault' in checked) return refuse(checked.fault)
  const outcome = model.compute(checked.values)
  if ('refused' in outcome) return refuse(outcome.refused)
  const outputs: Record<string, { value: OutputValue; unit: string }> = {}
  for (const [name, { unit }] of Object.entries(model.outputs)) {
    const value = outcome.outputs[name]
    if (value === undefined) continue
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return refuse(`${name} has no finite value for these inputs. ${model.validity}`)
    }
    outputs[name] = { value, unit: outcome.units?.[name] ?? unit }
  }
  return {
    model: model.id,
    outputs,
    basis: outcome.basis ?? basisOf(model),
    warnings: [...checked.warnings, ...(outcome.warnings ?? [])],
    source: model.source,
  }
}

export const isRefusal = (result: ModelResult | ModelRefusal): result is ModelRefusal =>
  'error' in result

/** The model's basis, with that of each output that has its own. */
function basisOf(model: Model): string {
  const own = Object.entries(model.outputs).flatMap(([name, { basis }]) =>
    basis === undefined ? [] : [`${name}: ${basis}`],
  )
  return [model.basis, ...own].join('; ')
}

/**
 * Whether a figure was never checked against its source. No pass or fail may rest on it; it may
 * inform the debriefing. With an output's name it answers for that one output.
 */
export function restsOnMemory(model: Model, output?: string): boolean {
  const own = output === undefined ? undefined : model.outputs[output]?.basis
  return isFromMemory(own ?? (output === undefined ? basisOf(model) : model.basis))
}

/** A model as plain data, for the list on the command line and for authors. */
export function describeModel(model: Model) {
  const { id, title, section, source, validity } = model
  return {
    id,
    title,
    section,
    inputs: Object.entries(model.inputs).map(([name, spec]) => ({ name, ...spec })),
    outputs: Object.entries(model.outputs).map(([name, spec]) => ({ name, ...spec })),
    basis: basisOf(model),
    restsOnMemory: restsOnMemory(model),
    source,
    validity,
  }
}
