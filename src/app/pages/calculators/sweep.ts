import type { InputSpec, Range } from '../../../hazards/inputs.ts'
import { isRefusal, type Model, type OutputValue, runModel } from '../../../hazards/model.ts'
import { isAsked, type PlainInputs } from './draft.ts'

/** One number of the inputs that a plot can turn, such as the level in the first row of a list. */
export interface Dial {
  readonly input: string
  /** The box in the first row, where the input is a list. */
  readonly column: number | null
  readonly unit: string
  readonly at: number
  readonly range: Range
  readonly turn: (value: number) => PlainInputs
}

/** Every number that can be turned, in the order of the inputs. */
export const dialsOf = (model: Model, inputs: PlainInputs): readonly Dial[] =>
  Object.entries(model.inputs).flatMap(([input, spec]) =>
    (isAsked(model, inputs, input) ? dialsIn(spec, inputs[input]) : []).map(
      ({ column, unit, at, range, turn }) => ({
        input,
        column,
        unit,
        at,
        range,
        turn: (value: number) => ({ ...inputs, [input]: turn(value) }),
      }),
    ),
  )

type OwnDial = Omit<Dial, 'input' | 'turn'> & { readonly turn: (value: number) => unknown }

function dialsIn(spec: InputSpec, given: unknown): readonly OwnDial[] {
  if (spec.type === 'number') {
    const at = given ?? spec.default
    if (typeof at !== 'number') return []
    return [{ column: null, unit: spec.unit, at, range: spec, turn: (value) => value }]
  }
  if (spec.type === 'numbers' || spec.type === 'pairs' || spec.type === 'tasks') {
    return Array.isArray(given) ? dialsInRow(spec, given) : []
  }
  if (spec.type !== 'record' || typeof given !== 'object' || given === null) return []
  const [first] = Object.entries(given)
  if (first === undefined) return []
  const [name, at] = first
  const turn = (value: number) => ({ ...given, [name]: value })
  return [{ column: 1, unit: spec.unit, at: Number(at), range: spec, turn }]
}

type RowSpec = Extract<InputSpec, { readonly type: 'numbers' | 'pairs' | 'tasks' }>

function dialsInRow(spec: RowSpec, rows: readonly unknown[]): readonly OwnDial[] {
  const [first, ...others] = rows
  if (spec.type === 'numbers') {
    const turn = (value: number) => [value, ...others]
    return [{ column: 0, unit: spec.unit, at: Number(first), range: spec, turn }]
  }
  if (spec.type === 'pairs') {
    const pair: readonly unknown[] = Array.isArray(first) ? first : []
    return [spec.value, spec.duration].map((range, column) => ({
      column,
      unit: range.unit,
      at: Number(pair[column]),
      range,
      turn: (value: number) => [pair.map((old, at) => (at === column ? value : old)), ...others],
    }))
  }
  const task = typeof first === 'object' && first !== null ? first : {}
  const values = new Map(Object.entries(task))
  return Object.entries(spec.fields).map(([field, range], column) => ({
    column,
    unit: range.unit,
    at: Number(values.get(field)),
    range,
    turn: (value: number) => [{ ...task, [field]: value }, ...others],
  }))
}

export interface SweepPoint {
  readonly x: number
  /** Undefined where the model refuses, or has no value. */
  readonly value: OutputValue | undefined
}

const STEPS = 60

/** From nothing, or as near as is allowed, to twice the value; the value itself is among them. */
function ends({ at, range: { min, max, above } }: Dial): readonly [low: number, high: number] {
  const reach = at === 0 ? Math.min(max ?? 10, 10) : Math.abs(at)
  const high = Math.min(at + reach, max ?? Number.POSITIVE_INFINITY)
  const low = Math.max(at - reach, min ?? Number.NEGATIVE_INFINITY)
  if (above !== undefined && low <= above) return [above + (high - above) / STEPS, high]
  // The least that a quantity may be is often far too little to show the rest beside it.
  return [min !== undefined && min > 0 ? Math.max(low, high / STEPS) : low, high]
}

/** One output over one input, all others held. */
export function sweep(model: Model, dial: Dial, output: string): readonly SweepPoint[] {
  const [low, high] = ends(dial)
  const step = (high - low) / STEPS
  const xs = Array.from({ length: STEPS + 1 }, (_, index) => low + index * step)
  return [...new Set([...xs, dial.at])]
    .sort((a, b) => a - b)
    .map((x) => ({ x, value: answer(model, dial, output, x) }))
}

function answer(model: Model, dial: Dial, output: string, x: number): SweepPoint['value'] {
  const result = runModel(model, dial.turn(x))
  return isRefusal(result) ? undefined : result.outputs[output]?.value
}

/** A stretch of the input with one and the same answer. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly value: SweepPoint['value']
}

const HALVINGS = 30

/** Where a word changes as the input grows, found between the points of the sweep by halving. */
export function bandsOf(model: Model, dial: Dial, output: string): readonly Band[] {
  const bands: Band[] = []
  for (const { x, value } of sweep(model, dial, output)) {
    const last = bands.at(-1)
    if (last === undefined) bands.push({ from: x, to: x, value })
    else if (last.value === value) bands[bands.length - 1] = { ...last, to: x }
    else {
      let [before, after] = [last.to, x]
      for (let halving = 0; halving < HALVINGS; halving += 1) {
        const middle = (before + after) / 2
        if (answer(model, dial, output, middle) === last.value) before = middle
        else after = middle
      }
      bands[bands.length - 1] = { ...last, to: after }
      bands.push({ from: after, to: x, value })
    }
  }
  return bands
}

/** The same for a word as input: one answer for each word. */
export function sweepWords(model: Model, inputs: PlainInputs, input: string, output: string) {
  const spec = model.inputs[input]
  if (spec?.type !== 'category') return []
  return spec.values.map((word) => {
    const result = runModel(model, { ...inputs, [input]: word })
    return { word, value: isRefusal(result) ? undefined : result.outputs[output]?.value }
  })
}
