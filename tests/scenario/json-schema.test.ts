import { describe, expect, it } from 'vitest'
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts'
import { facts } from '../engine/support/play.ts'

const schema = scenarioJsonSchema(facts.kinds.values())

const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([name]) => name === String(key))?.[1]
        : undefined,
    value,
  )

const entity = at(schema, 'properties', 'equipment', 'additionalProperties')

describe('the JSON Schema of a scenario', () => {
  it('is what is published (`npx vitest run <this file> -u` writes it anew)', async () => {
    await expect(`${JSON.stringify(schema, null, 1)}\n`).toMatchFileSnapshot(
      '../../public/schema/scenario.v1.json',
    )
  })

  it('refuses keys that the format does not know', () => {
    expect(schema.additionalProperties).toBe(false)
    expect(at(entity, 'additionalProperties')).toBe(false)
  })

  it('offers every kind by name, with a sentence', () => {
    const offered = at(entity, 'properties', 'is', 'oneOf')
    expect(offered).toEqual(
      [...facts.kinds.values()].map(({ kind, doc }) => ({ const: kind, description: doc })),
    )
    expect(facts.kinds.size).toBeGreaterThan(20)
  })

  it('types the properties of each kind, with bounds, units and words', () => {
    const kinds = [...facts.kinds.keys()]
    const props = (kind: string) =>
      at(entity, 'allOf', kinds.indexOf(kind), 'then', 'properties', 'with', 'properties')
    expect(at(props('rotary-isolator'), 'volts')).toMatchObject({
      description: expect.stringContaining('In V.'),
      anyOf: [{ type: 'number', minimum: 0, maximum: 1000 }, { pattern: '^=' }],
    })
    expect(at(props('rotary-isolator'), 'position', 'anyOf', 0)).toEqual({ enum: ['on', 'off'] })
    expect(at(props('form-sheet'), 'boxes')).toMatchObject({ type: 'array' })
    const protective = at(entity, 'allOf', kinds.indexOf('protective-equipment'), 'then')
    expect(protective).toMatchObject({
      required: ['with'],
      properties: { with: { required: ['item'], additionalProperties: false } },
    })
  })
})
