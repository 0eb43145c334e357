import { isRecord } from '../check-parts.ts'

/** The part of JSON Schema in which the profile says what an extension may hold. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  /** Without the flag `u`. */
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

/** The first place at which a value does not fit its schema. */
export interface Misfit {
  /** What follows the path of the value: `.actual`, `[2]`; empty for the value itself. */
  readonly at: string
  /** What stands there instead, as the end of a sentence. */
  readonly wanted: string
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

const isOfType = (value: unknown, type: string): boolean =>
  type === 'integer' ? Number.isInteger(value) : typeOf(value) === type

export function misfitOf(value: unknown, schema: Schema): Misfit | null {
  const wanted = wantedOf(value, schema)
  if (wanted !== null) return { at: '', wanted }
  const parts = Array.isArray(value)
    ? value.map((each: unknown, n) => [`[${n}]`, each, schema.items] as const)
    : Object.entries(schema.properties ?? {}).flatMap(([key, part]) =>
        isRecord(value) && Object.hasOwn(value, key)
          ? [[`.${key}`, value[key], part] as const]
          : [],
      )
  for (const [at, part, of] of parts) {
    const inside = of ? misfitOf(part, of) : null
    if (inside) return { ...inside, at: at + inside.at }
  }
  return null
}

/** What the value itself should be and is not; null where that is right. */
function wantedOf(value: unknown, schema: Schema): string | null {
  const { enum: allowed, pattern, minimum, maximum, minItems, required = [] } = schema
  const types = [schema.type ?? []].flat()
  if (types.length > 0 && !types.some((type) => isOfType(value, type)))
    return `must be ${types.join(' or ')}`
  if (allowed && !allowed.includes(value)) return `must be one of ${allowed.join(', ')}`
  if (pattern !== undefined && typeof value === 'string' && !new RegExp(pattern).test(value))
    return `must match ${pattern}`
  if (minimum !== undefined && Number(value) < minimum) return `must be at least ${minimum}`
  if (maximum !== undefined && Number(value) > maximum) return `must be at most ${maximum}`
  if (minItems !== undefined && Array.isArray(value) && value.length < minItems)
    return `must have at least ${minItems}`
  const missing = isRecord(value) ? required.find((key) => !Object.hasOwn(value, key)) : undefined
  return missing === undefined ? null : `must have ${missing}`
}
