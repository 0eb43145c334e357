import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/core/json.ts'
import { CURRENT_FORMAT, migrate, migrations } from '../../src/scenario/migrations/index.ts'
import { scenarioSchema } from '../../src/scenario/schema.ts'
import { validateScenario } from '../../src/scenario/validate.ts'
import { facts, loto, lotoText } from '../engine/support/play.ts'
import older from '../fixtures/scenarios/format-0.json' with { type: 'json' }

const ROOT = join(import.meta.dirname, '../..')

describe('a scenario of the draft format', () => {
  it('is brought up to date, with a sentence for each change', () => {
    const { value, applied, fault } = migrate(older)
    expect(fault).toBeNull()
    expect(applied).toEqual(['Give the noise of a place in dB(A) instead of a word.'])
    expect(value).toMatchObject({ format: CURRENT_FORMAT, place: { noiseDecibels: 88 } })
    expect(JSON.stringify(value)).not.toContain('loudness')
  })

  it('has no faults then', () => {
    const { scenario, diagnostics } = validateScenario(JSON.stringify(older), 'old.json', facts)
    expect(diagnostics).toEqual([])
    expect(scenario?.place.noiseDecibels).toBe(88)
  })

  it.each([
    ['quiet', 55],
    ['normal', 70],
    ['loud', 88],
  ])('gives "%s" as %i dB(A)', (loudness, noiseDecibels) => {
    const { value } = migrate({ ...older, place: { ...older.place, loudness } })
    expect(value).toMatchObject({ place: { noiseDecibels } })
  })

  it('leaves the document that it was given as it was', () => {
    const before = JSON.stringify(older)
    migrate(older)
    expect(JSON.stringify(older)).toBe(before)
  })
})

/** Every shipped scenario and the example of every kind, as its author wrote it. */
const documents = ['scenarios', 'src/equipment'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /[/](scenario|example)[.]json$/.test(file))
    .map((file) => JSON.parse(readFileSync(join(ROOT, folder, file), 'utf8'))),
)

describe('any scenario, as the draft format had it', () => {
  it('is the scenario of today again once it is brought up to date, saved and loaded', () => {
    console.info(`migrations: ${documents.length} documents`)
    expect(documents.length).toBeGreaterThan(60)
    const levels = { quiet: 55, normal: 70, loud: 88 }
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.constantFrom(...(['quiet', 'normal', 'loud'] as const)),
        (document, loudness) => {
          const { noiseDecibels: _level, ...place } = document.place
          const today = { ...document, place: { ...place, noiseDecibels: levels[loudness] } }
          const draft = { ...document, format: 0, place: { ...place, loudness } }
          const { value, applied, fault } = migrate(draft)
          expect([applied.length, fault, value]).toEqual([CURRENT_FORMAT, null, today])
          const saved = JSON.stringify(value, null, 1)
          expect(migrate(JSON.parse(saved))).toEqual({ value: today, applied: [], fault: null })
          const loaded = validateScenario(saved, 'saved.json', facts)
          expect(validateScenario(JSON.stringify(draft), 'draft.json', facts).scenario).toEqual(
            loaded.scenario,
          )
          expect(loaded.scenario).not.toBeNull()
          expect(JSON.parse(JSON.stringify(loaded.scenario))).toEqual(loaded.scenario)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('migrations', () => {
  it('lead step by step to the current format, each with a sentence of its own', () => {
    expect(migrations.map(({ to }) => to)).toEqual(
      Array.from({ length: CURRENT_FORMAT }, (_, i) => i + 1),
    )
    expect(new Set(migrations.map(({ summary }) => summary)).size).toBe(migrations.length)
  })

  it('change nothing the second time, or on a current file', () => {
    const { value } = migrate(older)
    expect(migrate(value)).toEqual({ value, applied: [], fault: null })
    expect(migrate(loto).value).toEqual(loto)
  })

  it('never throw, whatever they are given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.jsonValue().map((place) => ({ format: 0, place })),
          fc.jsonValue().map((format) => ({ format })),
        ),
        (value) => {
          const { fault, applied } = migrate(value)
          expect(fault === null || applied.length === 0).toBe(true)
        },
      ),
    )
  })
})

describe('a scenario that is saved and loaded', () => {
  it('is the same scenario, whatever its spaces', () => {
    const compact = validateScenario(JSON.stringify(JSON.parse(lotoText)), 'a.json', facts)
    expect(compact.scenario && canonicalJson(compact.scenario)).toBe(canonicalJson(loto))
    expect(scenarioSchema.parse(JSON.parse(JSON.stringify(loto)))).toEqual(loto)
  })

  it('never makes the checks throw, whatever one value in it becomes', () => {
    const paths = pathsOf(JSON.parse(lotoText))
    expect(paths.length).toBeGreaterThan(1000)
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const document = JSON.parse(lotoText)
        put(document, path, value)
        const { scenario, diagnostics } = validateScenario(
          JSON.stringify(document, null, 1),
          'changed.json',
          facts,
        )
        const errors = diagnostics.filter(({ severity }) => severity === 'error')
        expect(scenario === null).toBe(errors.length > 0)
        for (const { line, column, code, message } of diagnostics) {
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
          expect(code).not.toBe('')
          expect(message).not.toMatch(/undefined|\[object/)
        }
      }),
      { numRuns: 60 },
    )
  })
})

type Path = readonly (string | number)[]

/** The way to every value inside a document. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...inner.flatMap(([key, child]) => pathsOf(child, [...path, key]))].slice(
    path.length === 0 ? 1 : 0,
  )
}

function put(document: unknown, path: Path, value: unknown): void {
  const last = path.at(-1)
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), document)
  if (last !== undefined) Reflect.set(Object(holder), last, value)
}
