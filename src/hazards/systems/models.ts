import type { Model, OutputValue } from '../model.ts'
import { isRefusal, type ModelRefusal, type ModelResult, runModel } from '../model.ts'
import { isDoubtfulKeeper, type KeeperName } from './keepers.ts'

/**
 * The models as a system has them worked out: what they warn of goes with whatever is said on their
 * figures. No system runs a model in any other way (`tests/hazards/warnings.alone.test.ts`).
 */
export interface Models {
  /** The bare values of the outputs, by name, and their basis; null where the model refuses. */
  readonly ask: (model: Model, inputs: unknown) => Answer | null
  /** The values alone; throws for inputs that the model refuses. */
  readonly values: (model: Model, inputs: unknown) => Answer['values']
  /** One output that is a number. */
  readonly number: (model: Model, output: string, inputs: unknown) => number
  /**
   * Only what a model warns of, for a figure that the caller takes from its formula; what it would
   * refuse is a warning too.
   */
  readonly heed: (model: Model, inputs: unknown) => void
  /**
   * A figure with what keeps harm off taken into account, or as it is without that. Whether the harm
   * would come without the figures from memory is found by asking the system a second time.
   */
  readonly keeps: <T>(keeper: KeeperName, kept: T, bare: T) => T
}

interface Answer {
  readonly values: Readonly<Record<string, OutputValue>>
  readonly basis: string
}

interface Collecting extends Models {
  /** All warnings so far, each with its model: `fire.point_source: ...`. */
  readonly warnings: () => readonly string[]
  /** What was counted on so far whose figure is from memory. */
  readonly leansOn: () => readonly KeeperName[]
}

const bare = ({ outputs }: ModelResult): Answer['values'] =>
  Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]))

/** Models for one thing that a system says; `withoutMemory` counts on nothing whose figure is from memory. */
export function collecting(withoutMemory = false): Collecting {
  const warnings: string[] = []
  const keepers = new Set<KeeperName>()
  const run = (model: Model, inputs: unknown): ModelResult | ModelRefusal => {
    const result = runModel(model, inputs)
    if (!isRefusal(result))
      warnings.push(...result.warnings.map((warning) => `${model.id}: ${warning}`))
    return result
  }
  const values: Models['values'] = (model, inputs) => {
    const result = run(model, inputs)
    if (isRefusal(result)) throw new Error(`collecting: ${result.error}`)
    return bare(result)
  }
  return {
    ask: (model, inputs) => {
      const result = run(model, inputs)
      return isRefusal(result) ? null : { values: bare(result), basis: result.basis }
    },
    values,
    number: (model, output, inputs) => {
      const value = values(model, inputs)[output]
      if (typeof value !== 'number')
        throw new Error(`collecting: ${model.id} gives no number ${output}.`)
      return value
    },
    heed: (model, inputs) => {
      const result = run(model, inputs)
      if (isRefusal(result)) warnings.push(result.error)
    },
    keeps: (keeper, kept, without) => {
      if (kept === without || !isDoubtfulKeeper(keeper)) return kept
      keepers.add(keeper)
      return withoutMemory ? without : kept
    },
    warnings: () => warnings,
    leansOn: () => [...keepers],
  }
}
