import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { models } from '../../src/hazards/catalogue.ts'
import type { Range } from '../../src/hazards/inputs.ts'
import { isRefusal, type Model, runModel } from '../../src/hazards/model.ts'
import { wantedInWords } from '../../src/hazards/wanted.ts'
import examples from '../../src/hazards/words/examples.json' with { type: 'json' }
import { anyInputs, type Inputs } from './any-inputs.ts'

const worked: Readonly<
  Record<string, { readonly inputs: Inputs; readonly over?: string; readonly shows?: string }>
> = examples

const exampleOf = (model: Model): Inputs => worked[model.id]?.inputs ?? {}

const refusalOf = (model: Model, inputs: Inputs): string => {
  const result = runModel(model, inputs)
  return isRefusal(result) ? result.error : ''
}

/** Numbers just outside a range, as far as it has ends. */
const outside = ({ min, max, above }: Range): readonly number[] => [
  ...(min === undefined ? [] : [min - 1]),
  ...(above === undefined ? [] : [above]),
  ...(max === undefined ? [] : [max * 1.01 + 1]),
]

describe('the example of every model', () => {
  it('is worked out, and names an input and an output of its own for the plot', () => {
    expect(Object.keys(worked).sort()).toEqual(models.map(({ id }) => id).sort())
    for (const model of models) {
      expect([model.id, refusalOf(model, exampleOf(model))]).toEqual([model.id, ''])
      const { over, shows } = worked[model.id] ?? {}
      if (over !== undefined) expect(Object.keys(model.inputs), model.id).toContain(over)
      if (shows !== undefined) expect(Object.keys(model.outputs), model.id).toContain(shows)
    }
  })
})

describe.each(models.map((model) => [model.id, model] as const))('%s', (id, model) => {
  it('gives finite figures of its own outputs for whatever is in range, or says why not', () => {
    fc.assert(
      fc.property(anyInputs(model), (inputs) => {
        const before = JSON.stringify(inputs)
        const result = runModel(model, inputs)
        expect(JSON.stringify(inputs)).toBe(before)
        if (isRefusal(result)) {
          expect(result.error.startsWith(`${id}: `)).toBe(true)
          expect(result.error.length).toBeGreaterThan(id.length + 12)
          expect(result.error).not.toMatch(/no finite value|NaN|Infinity/)
          return
        }
        for (const [name, { value }] of Object.entries(result.outputs)) {
          expect(Object.hasOwn(model.outputs, name)).toBe(true)
          if (typeof value === 'number') expect(Number.isFinite(value), name).toBe(true)
        }
      }),
      { numRuns: 120 },
    )
  })

  it('refuses what is no number or out of range, and names quantity, range and unit', () => {
    for (const [name, spec] of Object.entries(model.inputs)) {
      if (spec.type !== 'number') continue
      const ends = [spec.min, spec.max, spec.above].filter((end) => end !== undefined)
      for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, ...outside(spec)]) {
        const said = refusalOf(model, { ...exampleOf(model), [name]: bad })
        expect(said, `${name} ${bad}`).toContain(`${id}: ${name} must be`)
        for (const end of ends) expect(said).toContain(String(end))
        if (spec.unit !== '1') expect(said).toContain(spec.unit)
      }
    }
  })

  it('refuses a word it does not know and lists those it knows', () => {
    for (const [name, spec] of Object.entries(model.inputs)) {
      if (spec.type !== 'category') continue
      const said = refusalOf(model, { ...exampleOf(model), [name]: 'zzz' })
      expect(said).toContain(`${id}: ${name} must be one of ${spec.values.join(', ')}`)
    }
  })

  it('refuses when an input is missing, and says which, what it is, its range and its unit', () => {
    for (const [name, spec] of Object.entries(model.inputs)) {
      const mayLack = 'default' in spec || ('optional' in spec && spec.optional)
      if (mayLack) continue
      const { [name]: _left, ...others } = exampleOf(model)
      const said = refusalOf(model, others)
      expect(said).toContain(`${id}: ${name} is missing: ${spec.doc}`)
      expect(said).toContain(` It must be ${wantedInWords(spec, spec.unit)}.`)
      if (spec.type === 'number' && spec.unit !== '1') expect(said).toContain(spec.unit)
    }
  })

  it('points into lists at the entry that is wrong', () => {
    for (const [name, spec] of Object.entries(model.inputs)) {
      const say = (value: unknown) => refusalOf(model, { ...exampleOf(model), [name]: value })
      if (spec.type === 'pairs') {
        expect(say([[spec.value.min ?? 0, Number.NaN]])).toContain(`${name}[0][1]`)
        expect(say([])).toContain(name)
      }
      if (spec.type === 'numbers') expect(say([1, Number.NaN])).toContain(`${name}[1]`)
      if (spec.type === 'record') expect(say({ methane: Number.NaN })).toContain(`${name}.methane`)
      if (spec.type === 'tasks') expect(say([{}])).toContain(`${name}[0]`)
    }
  })
})
