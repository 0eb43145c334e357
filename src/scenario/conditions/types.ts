import type { Expression } from './ast.ts'
import { CONDITION_FUNCTIONS, PERSON_FIELDS } from './functions.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A type of CEL: numbers are all doubles; `unknown` is that of an empty list's elements. */
export type Type =
  | 'bool'
  | 'double'
  | 'string'
  | 'null'
  | 'unknown'
  | 'person'
  | 'thing'
  | { readonly listOf: Type }

/** Two things that do not go together, and where. */
export class Mismatch extends Error {
  readonly offset: number
  constructor(message: string, { start }: Expression) {
    super(message)
    this.offset = start
  }
}

const NAMES = { bool: 'yes or no', double: 'number', string: 'text', null: 'null' } as const

/** What an author calls it. */
export const nameOf = (type: Type): string => {
  if (typeof type !== 'string') return 'list'
  return type in NAMES ? NAMES[type as keyof typeof NAMES] : type
}

/** The type that both have, an unknown one taking that of the other; nothing where they differ. */
function common(a: Type, b: Type): Type | null {
  if (a === 'unknown') return b
  if (b === 'unknown') return a
  if (typeof a === 'string' || typeof b === 'string') return a === b ? a : null
  const listOf = common(a.listOf, b.listOf)
  return listOf && { listOf }
}

const FIELD_TYPE = { number: 'double', boolean: 'bool', word: 'string', text: 'string' } as const

type Locals = ReadonlyMap<string, Type>

/** The type of a condition whose names are known to be right. Throws `Mismatch`. */
export function typeOf(node: Expression, vocabulary: Vocabulary, locals: Locals = new Map()): Type {
  const of = (each: Expression): Type => typeOf(each, vocabulary, locals)
  const must = (each: Expression, wanted: Type): void => {
    const found = of(each)
    if (common(found, wanted) === null)
      throw new Mismatch(`a ${nameOf(found)} stands where a ${nameOf(wanted)} must`, each)
  }
  const alike = (a: Expression, b: Expression): Type => {
    const [left, right] = [of(a), of(b)]
    const both = common(left, right)
    if (both !== null) return both
    throw new Mismatch(`a ${nameOf(left)} beside a ${nameOf(right)}`, a)
  }
  const oneOf = (type: Type, ...allowed: readonly Type[]): Type => {
    if (allowed.includes(type)) return type
    throw new Mismatch(`nothing of the kind can be done with a ${nameOf(type)}`, node)
  }
  switch (node.op) {
    case 'value':
      if (node.args === null) return 'null'
      return ({ string: 'string', number: 'double', boolean: 'bool' } as const)[
        typeof node.args as 'string' | 'number' | 'boolean'
      ]
    case 'id':
      return locals.get(node.args) ?? (vocabulary.people.includes(node.args) ? 'person' : 'thing')
    case '.':
      return fieldType(node, vocabulary, of)
    case 'list':
      return {
        listOf: node.args.reduce<Type>((so, each) => {
          const both = common(so, of(each))
          if (both !== null) return both
          throw new Mismatch('a list holds things of several kinds', each)
        }, 'unknown'),
      }
    case '?:':
      must(node.args[0], 'bool')
      return alike(node.args[1], node.args[2])
    case '!_':
      must(node.args, 'bool')
      return 'bool'
    case '-_':
      must(node.args, 'double')
      return 'double'
    case '||':
    case '&&':
      for (const side of node.args) must(side, 'bool')
      return 'bool'
    case '==':
    case '!=':
      alike(...node.args)
      return 'bool'
    case '<':
    case '<=':
    case '>':
    case '>=':
      oneOf(alike(...node.args), 'double', 'string', 'bool')
      return 'bool'
    case 'in': {
      const list = of(node.args[1])
      if (typeof list === 'string') throw new Mismatch('"in" asks a list', node.args[1])
      must(node.args[0], list.listOf)
      return 'bool'
    }
    case '+': {
      const both = alike(...node.args)
      return typeof both === 'object' ? both : oneOf(both, 'double', 'string')
    }
    case '-':
    case '*':
    case '/':
      for (const side of node.args) must(side, 'double')
      return 'double'
    case 'call':
      return callType(node.args[0], node.args[1], node, of)
    case 'rcall':
      return methodType(node, vocabulary, locals)
    default:
      throw new Mismatch(`"${node.op}" takes whole numbers or messages, which no state is`, node)
  }
}

function fieldType(
  { args: [base, name], ...node }: Extract<Expression, { op: '.' }>,
  vocabulary: Vocabulary,
  of: (node: Expression) => Type,
): Type {
  if (base.op === 'id') {
    const { args: id } = base
    const ofPerson = vocabulary.people.includes(id) ? PERSON_FIELDS[name] : undefined
    if (ofPerson) return ofPerson.type
    const fields = id === 'variant' ? vocabulary.parameters : vocabulary.entities.get(id)
    const field = fields && Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field) return FIELD_TYPE[field.type]
  }
  throw new Mismatch(`a ${nameOf(of(base))} has no state "${name}"`, {
    ...node,
    args: [base, name],
  })
}

const PLAIN: Readonly<Record<string, (given: Type) => Type | null>> = {
  size: (given) => (given === 'string' || typeof given === 'object' ? 'double' : null),
  double: (given) => (given === 'double' || given === 'string' ? 'double' : null),
  string: (given) =>
    given === 'double' || given === 'string' || given === 'bool' ? 'string' : null,
}

function callType(
  name: string,
  args: readonly Expression[],
  node: Expression,
  of: (node: Expression) => Type,
): Type {
  const known = CONDITION_FUNCTIONS.find((f) => !f.method && f.name === name)
  if (known) return known.gives
  const [only] = args
  const gives =
    only && args.length === 1 && Object.hasOwn(PLAIN, name) ? PLAIN[name]?.(of(only)) : null
  if (gives) return gives
  throw new Mismatch(`"${name}" cannot be asked like this`, node)
}

function methodType(
  node: Extract<Expression, { op: 'rcall' }>,
  vocabulary: Vocabulary,
  locals: Locals,
): Type {
  const [name, receiver, args] = node.args
  const owner = typeOf(receiver, vocabulary, locals)
  if (owner === 'person') {
    const known = CONDITION_FUNCTIONS.find((f) => f.method && f.name === name)
    if (known) return known.gives
  }
  const [first, ...rest] = args
  if (owner === 'string' && first && rest.length === 0) {
    const asks = ['contains', 'startsWith', 'endsWith'].includes(name)
    if (asks && typeOf(first, vocabulary, locals) === 'string') return 'bool'
  }
  if (name === 'size' && args.length === 0 && (owner === 'string' || typeof owner === 'object'))
    return 'double'
  const [body] = rest
  const shadows = (id: string): boolean =>
    id === 'variant' || vocabulary.people.includes(id) || vocabulary.entities.has(id)
  if (first?.op === 'id' && shadows(first.args))
    throw new Mismatch(`"${first.args}" already has a meaning`, first)
  if (typeof owner === 'object' && first?.op === 'id' && body && rest.length === 1) {
    const given = typeOf(body, vocabulary, new Map([...locals, [first.args, owner.listOf]]))
    if (name === 'map') return { listOf: given }
    if (given === 'bool' && name === 'filter') return owner
    if (given === 'bool' && ['all', 'exists', 'exists_one'].includes(name)) return 'bool'
  }
  throw new Mismatch(`"${name}" cannot be asked of a ${nameOf(owner)}`, node)
}
