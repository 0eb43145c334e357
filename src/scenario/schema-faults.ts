import type { z } from 'zod'
import { nearest } from '../core/near.ts'
import type { Fault } from './diagnostics.ts'
import { scenarioSchema } from './schema.ts'

type Issue = z.core.$ZodIssue
type Keys = readonly (string | number)[]

/** One place at which a document has not the shape of the format. */
export interface Misshape {
  readonly path: Keys
  readonly issue: Exclude<Issue, z.core.$ZodIssueInvalidUnion>
  /** Keys of which any one would do as well, where the format lets one choose. */
  readonly rivals?: readonly string[]
}

/** The single misshapes behind an issue: of a union, those of the branch that was meant. */
export function misshapesOf(issue: Issue, base: Keys = []): readonly Misshape[] {
  const path = [...base, ...issue.path.filter((key) => typeof key !== 'symbol')]
  if (issue.code !== 'invalid_union') return [{ path, issue }]
  const [first, ...others] = issue.errors
  if (!first) return []
  const closest = others.reduce(
    (best, branch) => (weigh(branch) < weigh(best) ? branch : best),
    first,
  )
  const rivals = issue.errors.filter((branch) => weigh(branch) === weigh(closest)).flatMap(loneKey)
  return closest.flatMap((inner) =>
    misshapesOf(inner, path).map((shape) => ({ ...shape, rivals: shape.rivals ?? rivals })),
  )
}

/** The key of a branch that nothing but the value of this key keeps from fitting. */
const loneKey = ([only, ...others]: readonly Issue[]): readonly string[] =>
  only?.code === 'invalid_type' && only.path.length === 1 && others.length === 0
    ? [String(only.path[0])]
    : []

/** The branch of a union that was meant has the fewest faults; a wrong set of keys weighs most. */
const weigh = (branch: readonly Issue[]): number =>
  branch.reduce(
    (sum, issue) =>
      sum + (issue.code === 'unrecognized_keys' ? 3 : issue.path.length === 1 ? 2 : 1),
    0,
  )

/** What is told of a misshape: a key too many with the key that was meant, a value with what it must be. */
export function misshapeFaults(
  { path, issue, rivals = [] }: Misshape,
  document: unknown,
): readonly Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      code: 'unknown-key',
      message: `"${key}" is not a key here.${othersAt(key, path)}`,
      suggestion: keyMeant(key, path),
      atKey: true,
    }))
  }
  if (issue.code === 'invalid_key') {
    const message = sentence(issue.issues[0]?.message ?? issue.message)
    return [
      { path, code: 'bad-key', message, suggestion: nameMeant(issue, path.at(-1)), atKey: true },
    ]
  }
  const missing = issue.code === 'invalid_type' && valueAt(document, path) === undefined
  if (missing) {
    const any = rivals.filter((key) => valueAt(document, [...path.slice(0, -1), key]) === undefined)
    const keys = (any.length > 1 ? any : path.slice(-1)).map((key) => `"${key}"`).join(', ')
    const message = any.length > 1 ? `One of ${keys} is missing.` : `${keys} is missing.`
    return [{ path, code: 'missing', message }]
  }
  const given = valueAt(document, path)
  const suggestion = valueMeant(issue, given)
  return [{ path, code: codeOf(issue), message: wrongValue(issue, given), suggestion }]
}

/** A name in the letters that are allowed: `fry-pan` as `fry_pan`; null where that is no way. */
export function nameMeant(issue: Misshape['issue'], given: unknown): string | null {
  if (issue.code === 'invalid_key')
    return issue.issues[0] ? nameMeant(issue.issues[0] as typeof issue, given) : null
  if (issue.code !== 'invalid_format' || issue.format !== 'regex' || typeof given !== 'string')
    return null
  const pattern = new RegExp((issue.pattern ?? '').replace(/^\/|\/\w*$/g, ''))
  const words = given
    .trim()
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  return ['_', '-'].map((joint) => words.join(joint)).find((name) => pattern.test(name)) ?? null
}

/** The word that a misspelt one was meant to be, where only some are allowed; null where none is near. */
function valueMeant(issue: Misshape['issue'], given: unknown): string | null {
  if (issue.code === 'invalid_format') return nameMeant(issue, given)
  if (issue.code !== 'invalid_value' || typeof given !== 'string') return null
  return nearest(
    given,
    issue.values.filter((value) => typeof value === 'string'),
  )
}

const codeOf = ({ code }: Issue): string =>
  code === 'invalid_type'
    ? 'wrong-type'
    : code === 'too_big' || code === 'too_small'
      ? 'out-of-range'
      : 'bad-value'

/** What a value must be, in an author's words where the schema's own are a programmer's. */
function wrongValue(issue: Misshape['issue'], given: unknown): string {
  if (issue.code === 'invalid_type' && issue.expected === 'record' && typeof given === 'string')
    return 'This must be an object in { }. A text is written in each language: {"en": "…"}.'
  if (issue.code === 'invalid_type')
    return `This must be ${WANTED[issue.expected] ?? issue.expected}.`
  if (issue.code === 'invalid_value')
    return `This can be ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`
  if (issue.code === 'too_big') {
    const percent = issue.maximum === 1 && typeof given === 'number' && given <= 100
    const share = percent ? ` ${given} % is written ${given / 100}.` : ''
    return `${OF[issue.origin] ?? 'This'} must be at most ${issue.maximum}.${share}`
  }
  if (issue.code === 'too_small' && given === '') return 'This may not be empty.'
  if (issue.code === 'too_small')
    return `${OF[issue.origin] ?? 'This'} must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}.`
  return sentence(issue.message)
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of numbers',
  object: 'an object',
  record: 'an object',
}

/** What of a value is counted against a bound. */
const OF: Readonly<Record<string, string>> = {
  array: 'The number of entries',
  string: 'The number of characters',
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`

function valueAt(document: unknown, path: Keys): unknown {
  let value = document
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([name]) => name === String(key))?.[1]
  }
  return value
}

/** The key that a misspelt one was meant to be; null where none is near. */
export function keyMeant(key: string, path: Keys): string | null {
  const known = keysAt(scenarioSchema, path)
  return known.includes(key) ? null : nearest(key, known)
}

/** More names than this are no help to anybody. */
const MOST_NAMED = 16

/** The keys that there are, for where none is near enough to be the one that was meant. */
function othersAt(key: string, path: Keys): string {
  const known = keysAt(scenarioSchema, path)
  if (known.length === 0 || known.length > MOST_NAMED || nearest(key, known) !== null) return ''
  return ` It can be ${known.join(', ')}.`
}

/** Every key that the format knows at a place, whichever branch of a union is taken. */
function keysAt(schema: z.core.$ZodType, path: Keys): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const [next, ...rest] = path
  switch (def.type) {
    case 'optional':
      return keysAt(def.innerType, path)
    case 'union':
      return [...new Set(def.options.flatMap((option) => keysAt(option, path)))]
    case 'array':
      return next === undefined ? [] : keysAt(def.element, rest)
    case 'record':
      return next === undefined ? wordsOf(def.keyType) : keysAt(def.valueType, rest)
    case 'object': {
      if (next === undefined) return Object.keys(def.shape)
      const inner = def.shape[next]
      return inner ? keysAt(inner, rest) : []
    }
    default:
      return []
  }
}

/** The keys of a map that can only be called so. */
const wordsOf = (schema: z.core.$ZodType): readonly string[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type === 'enum' ? Object.values(def.entries).map(String) : []
}
