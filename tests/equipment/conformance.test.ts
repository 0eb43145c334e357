import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsOf } from '../../src/engine/kind.ts'
import { equipment } from '../../src/equipment/catalogue.ts'
import type { Facts, StateField } from '../../src/scenario/facts.ts'
import { validateScenario } from '../../src/scenario/validate.ts'
import { anyProps, anySight, anyState } from './any-sight.ts'
import { askAll } from './behaviours.ts'
import { outcomeFaults, placeFaults, refusalFaults, textFaults, valueFaults } from './faults.ts'

const FOLDER = join(import.meta.dirname, '../../src/equipment')
const MINIMUM = 20
const FILES = ['README.md', 'index.ts', 'behaviour.ts', 'words.ts', 'shape.ts', 'example.json']

const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(FOLDER, entry.name, 'index.ts')))
  .map((entry) => entry.name)

const facts: Facts = {
  kinds: new Map(equipment.map((kind) => [kind.kind, factsOf(kind)])),
  exposures: new Map(),
  limits: [],
  kits: ['workshop'],
  sounds: [],
}

const read = (kind: string, file: string) => readFileSync(join(FOLDER, kind, file), 'utf8')

describe('the catalogue of equipment', () => {
  it('lists every folder, once, and no other', () => {
    console.info(`conformance: looked at ${equipment.length} kinds of equipment`)
    expect(equipment.map(({ kind }) => kind).sort()).toEqual(folders.sort())
    expect(equipment.length).toBeGreaterThanOrEqual(MINIMUM)
  })
})

describe.each(equipment.map((kind) => [kind.kind, kind] as const))('%s', (name, kind) => {
  const runs = { numRuns: 60 }
  const anyLook = anyProps(kind).chain((props) =>
    anyState(kind, props).map((state) => ({ props, state })),
  )

  it('has every file of a kind', () => {
    const wanted = [...FILES, `${name}.test.ts`]
    expect(wanted.filter((file) => !existsSync(join(FOLDER, name, file)))).toEqual([])
    expect(read(name, 'README.md').length).toBeGreaterThan(150)
    expect(kind.standard).not.toBe('')
  })

  it('has an example that is sound and shows it', () => {
    const { scenario, diagnostics } = validateScenario(read(name, 'example.json'), name, facts)
    expect(diagnostics).toEqual([])
    expect(Object.values(scenario?.equipment ?? {}).map(({ is }) => is)).toContain(name)
  })

  it('refuses a property that it does not have', () => {
    const example = JSON.parse(read(name, 'example.json'))
    for (const entity of Object.values<{ is: string; with?: object }>(example.equipment)) {
      if (entity.is === name) entity.with = { ...entity.with, noSuchProperty: 1 }
    }
    const { scenario, diagnostics } = validateScenario(JSON.stringify(example), name, facts)
    expect(scenario).toBeNull()
    expect(diagnostics.map(({ code }) => code)).toContain('unknown-property')
  })

  it('has defaults that its own properties allow', () => {
    const faults = Object.entries(kind.props).flatMap(([prop, field]) =>
      [field.default ?? []].flat().flatMap((value) => valueFaults(prop, field, value)),
    )
    expect(faults).toEqual([])
  })

  it('starts with every field of its state, and no other', () => {
    fc.assert(
      fc.property(anyProps(kind), (props) => {
        const start = kind.start(props)
        const fields = kind.state(props)
        expect(Object.keys(start).sort()).toEqual(Object.keys(fields).sort())
        expect(outcomeFaults(fields, { set: start })).toEqual([])
      }),
      runs,
    )
  })

  it('names only fields that it has: in controls, ports and words', () => {
    fc.assert(
      fc.property(anyProps(kind), (props) => {
        const fields: Readonly<Record<string, StateField>> = kind.state(props)
        const controls = Object.values(kind.controls(props))
        const given = controls.flatMap(({ gives = {} }) =>
          Object.entries(gives).flatMap(([field, values]) =>
            values.flatMap((value) => valueFaults(field, fields[field], value)),
          ),
        )
        expect(given).toEqual([])
        const arriving = Object.entries(kind.energy?.arrives ?? {})
        expect(arriving.filter(([, field]) => fields[field]?.type !== 'number')).toEqual([])
        const ports = Object.keys(kind.ports ?? {})
        expect(arriving.filter(([port]) => port !== '' && !ports.includes(port))).toEqual([])
        if (kind.flow) expect(fields.flowing).toMatchObject({ type: 'boolean', quiet: true })
      }),
      runs,
    )
    const some = { ...kind.state(fc.sample(anyProps(kind), 1)[0] ?? {}) }
    const happening = Object.keys(kind.words.happens).map((key) => key.split('='))
    expect(happening.filter(([field = '']) => !Object.hasOwn(some, field))).toEqual([])
    const impossible = happening.filter(([field = '', value = '']) => {
      const { type, values } = some[field] ?? { type: 'text' }
      if (type === 'boolean') return value !== 'true' && value !== 'false'
      return type === 'number' ? Number.isNaN(Number(value)) : values && !values.includes(value)
    })
    expect(impossible).toEqual([])
  })

  it('has words in English, French and Arabic for all that is always there', () => {
    const { refusals, happens } = kind.words
    const texts = [
      ['title', kind.title] as const,
      ...Object.entries(kind.parts ?? {}).map(([part, { label }]) => [part, label] as const),
      ...Object.entries(happens),
      ...Object.entries(refusals).flatMap(([code, { seen, why }]) => [
        [`${code}, seen`, seen] as const,
        [`${code}, why`, why] as const,
      ]),
    ]
    expect(texts.flatMap(([what, text]) => textFaults(what, text))).toEqual([])
    expect(texts.flatMap(([what, text]) => placeFaults(what, text))).toEqual([])
  })

  it('has words in English, French and Arabic for however it looks', () => {
    fc.assert(
      fc.property(anyLook, ({ props, state }) => {
        const controls = Object.entries(kind.controls(props))
        const texts = [
          ['looks', kind.words.looks(state, props)] as const,
          ['inspected', kind.words.inspected(state, props)] as const,
          ...controls.map(([control, { label }]) => [control, label] as const),
          ...controls.flatMap(([control, { words = {} }]) =>
            Object.entries(words).map(([value, text]) => [`${control}=${value}`, text] as const),
          ),
        ]
        expect(texts.flatMap(([what, text]) => textFaults(what, text))).toEqual([])
        for (const [, { values, words = {} }] of controls) {
          if (values) expect(Object.keys(words).sort()).toEqual([...values].sort())
        }
      }),
      runs,
    )
  })

  it('has a shape whose moving parts, handles and labels are there', () => {
    fc.assert(
      fc.property(anyProps(kind), (props) => {
        const shape = kind.shape(props)
        const { solids, motions = [], handles = [], labels = [], effects = [], colliders } = shape
        const nodes = solids.flatMap(({ node }) => node ?? [])
        const fields = kind.state(props)
        const controls = kind.controls(props)
        expect(solids.length).toBeGreaterThan(0)
        expect(colliders.length).toBeGreaterThan(0)
        expect(motions.filter(({ node }) => !nodes.includes(node))).toEqual([])
        expect(motions.filter(({ field }) => !Object.hasOwn(fields, field))).toEqual([])
        expect(effects.filter(({ field }) => !Object.hasOwn(fields, field))).toEqual([])
        expect(motions.filter(({ stops, range }) => !stops && !range)).toEqual([])
        const wrongStops = motions.flatMap(({ field, stops = {} }) => {
          const { type, values } = fields[field] ?? { type: 'text' }
          const possible = type === 'boolean' ? ['true', 'false'] : values
          return Object.keys(stops).filter((value) => possible && !possible.includes(value))
        })
        expect(wrongStops).toEqual([])
        expect(handles.filter(({ control }) => !Object.hasOwn(controls, control))).toEqual([])
        expect(handles.filter(({ radius }) => radius < 0.03)).toEqual([])
        expect(labels.filter(({ prop }) => !Object.hasOwn(kind.props, prop))).toEqual([])
      }),
      runs,
    )
  })

  it('answers everything it is asked, sets only what it has, and says why not in words', () => {
    fc.assert(
      fc.property(anySight(kind), (sight) => {
        const fields = kind.state(sight.props)
        const faults = askAll(kind, sight).flatMap(({ asked, outcome }) =>
          [
            ...outcomeFaults(fields, outcome),
            ...(outcome.refuse ? refusalFaults(kind.words, outcome.refuse) : []),
          ].map((fault) => `${asked}: ${fault}`),
        )
        expect(faults).toEqual([])
      }),
      runs,
    )
  })

  it('gives equal answers to equal questions, and changes nothing that it is shown', () => {
    fc.assert(
      fc.property(anySight(kind), (sight) => {
        const [first, again] = [askAll(kind, sight), askAll(kind, sight)]
        // The plain comparison is the quick one; the other shows what differs.
        if (!isDeepStrictEqual(first, again)) expect(again).toEqual(first)
        expect(kind.dangers?.(sight)).toEqual(kind.dangers?.(sight))
        expect(kind.energy?.gives?.(sight)).toEqual(kind.energy?.gives?.(sight))
      }),
      runs,
    )
  })

  it('has words for every refusal that its source can give', () => {
    const sources = ['index.ts', 'behaviour.ts'].map((file) => read(name, file)).join('\n')
    const codes = [...sources.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code]) => code)
    expect(codes.filter((code) => !Object.hasOwn(kind.words.refusals, code ?? ''))).toEqual([])
  })

  it('comes to rest when it settles', () => {
    fc.assert(
      fc.property(anySight(kind), (sight) => {
        let state = sight.state
        for (let round = 0; round < 4; round++) {
          state = { ...state, ...kind.settle?.({ ...sight, state }) }
        }
        expect({ ...state, ...kind.settle?.({ ...sight, state }) }).toEqual(state)
      }),
      runs,
    )
  })

  it('puts dangers only at parts that it has, and gives off only finite quantities', () => {
    const parts = Object.keys(kind.parts ?? {})
    fc.assert(
      fc.property(anySight(kind), (sight) => {
        for (const danger of kind.dangers?.(sight) ?? []) {
          expect(parts).toContain(danger.part)
          const numbers = JSON.stringify(danger, (_, value) =>
            typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
          )
          expect(numbers).not.toContain('not finite')
        }
        expect(Number.isFinite(kind.energy?.gives?.(sight) ?? 0)).toBe(true)
        const given = JSON.stringify(
          [kind.surroundings?.(sight), kind.protections?.(sight)],
          (_, value) =>
            typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
        )
        expect(given).not.toContain('not finite')
      }),
      runs,
    )
  })
})
