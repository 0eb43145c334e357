import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelById, models } from '../../src/hazards/catalogue.ts'
import type { InputSpec, Range } from '../../src/hazards/inputs.ts'
import { isRefusal, type Model, runModel } from '../../src/hazards/model.ts'
import examples from '../../src/hazards/words/examples.json' with { type: 'json' }
import {
  BASES,
  CHOSEN,
  DIRECTIONS,
  EVERYDAY,
  FIXED,
  LEVELS,
  RANKS,
  WITHOUT_AMOUNTS,
} from './directions.ts'

type Inputs = Readonly<Record<string, unknown>>
const worked: Readonly<Record<string, { readonly inputs: Inputs }>> = examples

const lines = DIRECTIONS.trim()
  .split('\n')
  .map((line) => {
    const [figure = '', grows = '', shrinks = ''] = line.split('|').map((part) => part.trim())
    const [id = '', output = ''] = figure.split(' ')
    const words = (text: string) => text.split(' ').filter((word) => word !== '')
    return { id, output, grows: words(grows), shrinks: words(shrinks) }
  })

/** The figure, or the rank of the word; nothing where the model has none for these inputs. */
function figureOf(model: Model, output: string, inputs: Inputs): number | undefined {
  const result = runModel(model, inputs)
  if (isRefusal(result)) return undefined
  const value = result.outputs[output]?.value
  if (typeof value === 'string') return RANKS[`${model.id} ${output}`]?.indexOf(value)
  return typeof value === 'number' ? value : undefined
}

/** A value and a larger one of what may be given, everyday sizes before the ends of the range. */
function pairIn(range: Range): fc.Arbitrary<readonly [number, number]> {
  const low = range.above ?? range.min ?? -1e6
  const high = range.max ?? 1e6
  const upTo = (most: number) =>
    fc.double({ min: Math.max(low, -50), max: Math.min(high, most), noNaN: true })
  const size = fc.oneof(
    upTo(250),
    upTo(Math.max(low, 20)),
    fc.double({ min: low, max: high, noNaN: true }),
  )
  return fc
    .tuple(size, size)
    .map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)))
    .filter(([less]) => range.above === undefined || less > range.above)
}

/** A place in the inputs: an input, or one number of the entries of a list. */
interface Place {
  readonly name: string
  readonly field: string | undefined
}

const placeOf = (words: string): Place => {
  const [name = '', field] = words.split('.')
  return { name, field }
}

function rangeAt(spec: InputSpec, field: string | undefined): Range {
  if (spec.type === 'pairs') return field === 'duration' ? spec.duration : spec.value
  if (spec.type === 'tasks') return spec.fields[field ?? ''] ?? {}
  return spec.type === 'category' || spec.type === 'boolean' ? {} : spec
}

/** The inputs with this size at the place. */
function withSize(model: Model, base: Inputs, { name, field }: Place, size: number): Inputs {
  switch (model.inputs[name]?.type) {
    case 'pairs':
      return { ...base, [name]: [field === 'duration' ? [LEVELS[model.id], size] : [size, 1]] }
    case 'numbers':
      return { ...base, [name]: [size] }
    case 'record':
      return { ...base, [name]: { methane: 5, propane: size } }
    case 'tasks': {
      const heavy = { L: 20, FIRWL: 20, F: 2 }
      return { ...base, [name]: [heavy, { L: 10, FIRWL: 20, F: 3, [field ?? '']: size }] }
    }
    default:
      return { ...base, [name]: size }
  }
}

/** The example of the model, with other words chosen and every number up to twice or half as large. */
function nearExample(model: Model): fc.Arbitrary<Inputs> {
  const example = { ...worked[model.id]?.inputs, ...BASES[model.id] }
  const fields = Object.entries(model.inputs).flatMap(([name, spec]) => {
    const given = example[name]
    if (spec.type === 'category') return [[name, fc.constantFrom(...spec.values)] as const]
    if (spec.type === 'boolean') return [[name, fc.boolean()] as const]
    if (given === undefined) return []
    if (spec.type !== 'number' || typeof given !== 'number')
      return [[name, fc.constant(given)] as const]
    const { min = -1e6, max = 1e6 } = spec
    const scaled = fc
      .double({ min: 0.5, max: 2, noNaN: true })
      .map((by) => Math.min(max, Math.max(min, given * by)))
    return [[name, CHOSEN.has(`${model.id} ${name}`) ? fc.constant(given) : scaled] as const]
  })
  return fc.record(Object.fromEntries(fields))
}

/** Throws where the figure moves the other way for any inputs near the example. */
function holds(model: Model, output: string, place: Place, sign: 1 | -1): void {
  const spec = model.inputs[place.name]
  if (spec === undefined) throw new Error(`${model.id} has no input ${place.name}.`)
  fc.assert(
    fc.property(nearExample(model), pairIn(rangeAt(spec, place.field)), (base, [less, more]) => {
      const before = figureOf(model, output, withSize(model, base, place, less))
      const after = figureOf(model, output, withSize(model, base, place, more))
      if (before === undefined || after === undefined) return
      const rounding = 1e-9 * Math.max(Math.abs(before), Math.abs(after))
      expect(sign * (after - before)).toBeGreaterThanOrEqual(-rounding)
    }),
    { numRuns: 40 },
  )
}

/** Whether the figure moves at all over everyday sizes, for some choice of words. */
function moves(model: Model, output: string, place: Place): boolean {
  const example = { ...worked[model.id]?.inputs, ...BASES[model.id] }
  const choices = Object.entries(model.inputs).flatMap(([name, spec]) =>
    spec.type === 'category' ? spec.values.map((word) => ({ ...example, [name]: word })) : [],
  )
  return [example, ...choices].some((base) => {
    const figures = EVERYDAY.map((size) =>
      figureOf(model, output, withSize(model, base, place, size)),
    )
    return new Set(figures.filter((figure) => figure !== undefined)).size > 1
  })
}

describe('more exposure never lowers harm, and protection never raises it', () => {
  it('in any model there is, and in every number that it takes or works out', () => {
    const told = new Set(lines.map(({ id }) => id))
    expect([...told, ...WITHOUT_AMOUNTS].sort()).toEqual(models.map(({ id }) => id).sort())
    for (const id of told) {
      const own = lines.filter((line) => line.id === id)
      const model = modelById.get(id)
      const numbers = Object.entries(model?.inputs ?? {}).flatMap(([name, spec]) =>
        spec.type === 'number' && !CHOSEN.has(`${id} ${name}`) ? [name] : [],
      )
      const places = own.flatMap(({ grows, shrinks }) => [...grows, ...shrinks].map(placeOf))
      expect(
        places.map(({ name }) => name),
        id,
      ).toEqual(expect.arrayContaining(numbers))
      const outputs = Object.keys(model?.outputs ?? {}).filter(
        (name) => !FIXED.has(`${id} ${name}`),
      )
      expect(own.map(({ output }) => output).sort(), id).toEqual(outputs.sort())
    }
  })

  it.each(lines)('$id $output', ({ id, output, grows, shrinks }) => {
    const model = modelById.get(id)
    if (model === undefined) throw new Error(`There is no model ${id}.`)
    for (const words of [...grows, ...shrinks]) {
      holds(model, output, placeOf(words), grows.includes(words) ? 1 : -1)
      expect(moves(model, output, placeOf(words)), words).toBe(true)
    }
  })
})
