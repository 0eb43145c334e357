import { z } from 'zod'
import type { KindFacts, PropField } from './facts.ts'
import { condition } from './schema/atoms.ts'
import { scenarioSchema } from './schema.ts'

/** A JSON Schema (draft 7, which every editor reads) as plain data. */
export type JsonSchema = { readonly [key: string]: unknown }

const isRecord = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The format as JSON Schema, for completion and checks in any editor: the document's own shape, the
 * kinds by name, and the properties of each kind with their units and bounds. What only the whole
 * scenario can tell (names, conditions, reachability) is left to `validate`.
 */
export function scenarioJsonSchema(
  kinds: Iterable<KindFacts>,
  conditions: readonly string[] = [],
): JsonSchema {
  const { properties, ...document } = withExamples(
    z.toJSONSchema(scenarioSchema, { target: 'draft-7', io: 'input' }),
    conditions,
  )
  const own = isRecord(properties) ? properties : {}
  return {
    ...document,
    title: 'Millwright scenario, format 1',
    properties: { ...own, equipment: equipmentSchema(own.equipment, [...kinds]) },
  }
}

const CONDITION = condition.description

/** Offers the conditions of one scenario wherever one may stand: written once, and referred to. */
function withExamples(schema: JsonSchema, conditions: readonly string[]): JsonSchema {
  if (conditions.length === 0) return schema
  let found: unknown
  const referred = JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    if (!isRecord(value) || value.description !== CONDITION) return value
    found = value
    return { $ref: '#/definitions/condition' }
  })
  const own = isRecord(referred.definitions) ? referred.definitions : {}
  const offered = isRecord(found) ? { ...found, examples: conditions } : {}
  return { ...referred, definitions: { ...own, condition: offered } }
}

function equipmentSchema(equipment: unknown, kinds: readonly KindFacts[]): JsonSchema {
  const map = isRecord(equipment) ? equipment : {}
  const entity = isRecord(map.additionalProperties) ? map.additionalProperties : {}
  const fields = isRecord(entity.properties) ? entity.properties : {}
  const is = {
    description: 'The kind of equipment.',
    oneOf: kinds.map(({ kind, doc }) => ({ const: kind, description: doc })),
  }
  return {
    ...map,
    additionalProperties: {
      ...entity,
      properties: { ...fields, is },
      allOf: kinds.map((kind) => ({
        if: { properties: { is: { const: kind.kind } }, required: ['is'] },
        then: withOf(kind),
      })),
    },
  }
}

/** What `with` of one kind takes; it must be there where a property has no value of its own. */
function withOf({ props }: KindFacts): JsonSchema {
  const needed = Object.entries(props)
    .filter(([, field]) => field.default === undefined)
    .map(([name]) => name)
  const properties = Object.fromEntries(
    Object.entries(props).map(([name, field]) => [name, propSchema(field)]),
  )
  const required = needed.length > 0 ? { required: needed } : {}
  return {
    properties: {
      with: { type: 'object', properties, ...required, additionalProperties: false },
    },
    ...(needed.length > 0 ? { required: ['with'] } : {}),
  }
}

/** A property's own value, or `=name` for that of a parameter. */
function propSchema(field: PropField): JsonSchema {
  const { doc, unit, default: otherwise } = field
  const description = unit === undefined || unit === '1' ? doc : `${doc} In ${unit}.`
  const one = valueSchema(field)
  return {
    description,
    ...(otherwise === undefined ? {} : { default: otherwise }),
    ...(field.list
      ? { type: 'array', items: one, maxItems: 64 }
      : { anyOf: [one, { type: 'string', pattern: '^=', description: 'A parameter’s value.' }] }),
  }
}

function valueSchema({ type, min, max, values }: PropField): JsonSchema {
  switch (type) {
    case 'number':
      return {
        type: 'number',
        ...(min === undefined ? {} : { minimum: min }),
        ...(max === undefined ? {} : { maximum: max }),
      }
    case 'boolean':
      return { type: 'boolean' }
    case 'word':
      return values === undefined ? { type: 'string' } : { enum: values }
    case 'text':
      return { type: 'string', maxLength: 500 }
  }
}
