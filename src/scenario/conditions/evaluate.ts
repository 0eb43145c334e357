import type { BinaryOperator, Expression } from './ast.ts'
import type { Reader } from './functions.ts'
import type { Vocabulary } from './vocabulary.ts'

type Value = string | number | boolean | null | readonly Value[]
type Ask = () => Value

/** What a field reads as in a variant that leaves its thing out: nothing, never a fault. */
const ABSENT = { number: 0, boolean: false, word: '', text: '' } as const

const isEqual = (a: Value, b: Value): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((each, i) => isEqual(each, b[i] ?? null))
    : a === b

const elementsOf = (value: Value): readonly Value[] => (Array.isArray(value) ? value : [])

function sum(a: Value, b: Value): Value {
  if (typeof a === 'string') return a + String(b)
  return Array.isArray(a) ? [...a, ...elementsOf(b)] : Number(a) + Number(b)
}

/** Both sides have one type by then, so the comparison and the sum are JavaScript's own. */
const OPERATIONS: Readonly<
  Record<Exclude<BinaryOperator, '&&' | '||'>, (a: Value, b: Value) => Value>
> = {
  '==': isEqual,
  '!=': (a, b) => !isEqual(a, b),
  '<': (a, b) => (a ?? 0) < (b ?? 0),
  '<=': (a, b) => (a ?? 0) <= (b ?? 0),
  '>': (a, b) => (a ?? 0) > (b ?? 0),
  '>=': (a, b) => (a ?? 0) >= (b ?? 0),
  in: (a, b) => elementsOf(b).some((each) => isEqual(each, a)),
  '+': sum,
  '-': (a, b) => Number(a) - Number(b),
  '*': (a, b) => Number(a) * Number(b),
  '/': (a, b) => Number(a) / Number(b),
  '%': () => Number.NaN,
}

const sizeOf = (value: Value): number =>
  typeof value === 'string' ? [...value].length : elementsOf(value).length

/**
 * Turns a condition whose names and types are right into a function that asks the reader. It never
 * throws: what cannot be, such as a number made of a word, is not a number and equals nothing.
 */
export function compile(root: Expression, { entities, people }: Vocabulary, reader: Reader): Ask {
  const locals = new Map<string, Value>()
  const withLocal = (name: string, value: Value, body: Ask): Value => {
    const before = locals.get(name)
    locals.set(name, value)
    const found = body()
    if (before === undefined) locals.delete(name)
    else locals.set(name, before)
    return found
  }

  const field = (base: Expression, name: string): Ask => {
    if (base.op !== 'id') return () => null
    const { args: id } = base
    if (id === 'variant') return () => scalarOf(reader.variant(name))
    if (people.includes(id)) return () => reader.person(id, name)
    const absent = ABSENT[entities.get(id)?.[name]?.type ?? 'word']
    return () => scalarOf(reader.field(id, name) ?? absent)
  }

  const call = (name: string, args: readonly Ask[]): Ask => {
    const [first = () => null] = args
    if (name === 'size') return () => sizeOf(first())
    if (name === 'double') return () => Number(first())
    if (name === 'string') return () => String(first())
    return () =>
      reader.ask(
        name,
        args.map((arg) => String(arg())),
      )
  }

  const method = (node: Extract<Expression, { op: 'rcall' }>): Ask => {
    const [name, receiver, args] = node.args
    if (receiver.op === 'id' && people.includes(receiver.args)) {
      const words = args.map(of)
      return () => reader.ask(name, [receiver.args, ...words.map((word) => String(word()))])
    }
    const owner = of(receiver)
    const [first, body] = args
    if (name === 'size') return () => sizeOf(owner())
    if (first?.op === 'id' && body) return overEach(name, owner, first.args, of(body))
    const word = first ? of(first) : () => ''
    if (name === 'contains') return () => String(owner()).includes(String(word()))
    if (name === 'startsWith') return () => String(owner()).startsWith(String(word()))
    return () => String(owner()).endsWith(String(word()))
  }

  /** The macros: what holds for each element, or is made of it. */
  const overEach = (name: string, list: Ask, local: string, body: Ask): Ask => {
    const given = (each: Value): Value => withLocal(local, each, body)
    const holds = (each: Value): boolean => given(each) === true
    switch (name) {
      case 'all':
        return () => elementsOf(list()).every(holds)
      case 'exists':
        return () => elementsOf(list()).some(holds)
      case 'exists_one':
        return () => elementsOf(list()).filter(holds).length === 1
      case 'filter':
        return () => elementsOf(list()).filter(holds)
      default:
        return () => elementsOf(list()).map(given)
    }
  }

  const of = (node: Expression): Ask => {
    switch (node.op) {
      case 'value':
        return () => node.args
      case 'id':
        return () => locals.get(node.args) ?? null
      case '.':
        return field(...node.args)
      case 'list': {
        const elements = node.args.map(of)
        return () => elements.map((each) => each())
      }
      case '?:': {
        const [test, yes, no] = [of(node.args[0]), of(node.args[1]), of(node.args[2])]
        return () => (test() === true ? yes() : no())
      }
      case '!_': {
        const inner = of(node.args)
        return () => inner() !== true
      }
      case '-_': {
        const inner = of(node.args)
        return () => -Number(inner())
      }
      case 'call':
        return call(node.args[0], node.args[1].map(of))
      case 'rcall':
        return method(node)
      case '[]':
      case 'map':
        return () => null
    }
    const [left, right] = [of(node.args[0]), of(node.args[1])]
    if (node.op === '&&') return () => left() === true && right() === true
    if (node.op === '||') return () => left() === true || right() === true
    const operation = OPERATIONS[node.op]
    return () => operation(left(), right())
  }
  return of(root)
}

const scalarOf = (read: unknown): Value =>
  typeof read === 'string' || typeof read === 'number' || typeof read === 'boolean' ? read : null
