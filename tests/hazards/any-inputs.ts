import fc from 'fast-check'
import type { InputSpec, Range } from '../../src/hazards/inputs.ts'
import type { Model } from '../../src/hazards/model.ts'

/** Any number of a range, its ends and small and everyday ones among them. */
function numberIn({ min, max, above }: Range): fc.Arbitrary<number> {
  const low = above ?? min ?? -1e6
  const high = max ?? 1e6
  const inside = (value: number) => value >= low && value <= high && value !== above
  const everyday = [low, high, 0, 0.1, 1, 2, 7, 12, 25, 60, 100, 230].filter(inside)
  const any = fc.double({ min: low, max: high, minExcluded: above !== undefined, noNaN: true })
  return everyday.length > 0 ? fc.oneof(any, fc.constantFrom(...everyday)) : any
}

/** Any value that an input's own description allows. */
function anyValue(spec: InputSpec): fc.Arbitrary<unknown> {
  switch (spec.type) {
    case 'number':
      return spec.optional ? fc.option(numberIn(spec), { nil: undefined, freq: 4 }) : numberIn(spec)
    case 'category':
      return fc.constantFrom(...spec.values)
    case 'boolean':
      return fc.boolean()
    case 'numbers':
      return fc.array(numberIn(spec), { minLength: 1, maxLength: 2 })
    case 'pairs':
      return fc.array(fc.tuple(numberIn(spec.value), numberIn(spec.duration)), {
        minLength: 1,
        maxLength: 5,
      })
    case 'record':
      return fc.oneof(
        fc.constantFrom({ methane: 0.5, propane: 0.5 }, { methane: 1, propane: 0 }),
        fc.record({ methane: numberIn(spec), propane: numberIn(spec) }),
      )
    case 'tasks':
      return fc.array(
        fc.record(
          Object.fromEntries(Object.entries(spec.fields).map(([name, f]) => [name, numberIn(f)])),
        ),
        { minLength: 1, maxLength: 4 },
      )
  }
}

export type Inputs = Readonly<Record<string, unknown>>

/** Any inputs that a model's own description allows. */
export const anyInputs = (model: Model): fc.Arbitrary<Inputs> =>
  fc.record(
    Object.fromEntries(Object.entries(model.inputs).map(([name, spec]) => [name, anyValue(spec)])),
  )

/** The same ones every time, so that a message once seen is seen again. */
export const sampleOf = (inputs: fc.Arbitrary<Inputs>, numRuns: number): readonly Inputs[] =>
  fc.sample(inputs, { numRuns, seed: 20 })
