import { nearest, otherwiseIn } from '../../core/near.ts'
import type { Fault } from '../diagnostics.ts'
import type { Field } from '../facts.ts'
import type { Expression } from './ast.ts'
import { childrenOf } from './ast.ts'
import {
  type ArgumentKind,
  BUILT_IN_VIEW,
  CONDITION_FUNCTIONS,
  PERSON_FIELDS,
  SOUNDS,
} from './functions.ts'
import { namesOf, type Vocabulary } from './vocabulary.ts'

interface Analysis {
  readonly faults: readonly Omit<Fault, 'path'>[]
  readonly reads: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
  readonly counts: boolean
  /** It reads something of an unknown kind, so its types cannot be checked. */
  readonly opaque: boolean
}

/** Only what is watched over time has held or failed before the end. */
const called = (kind: ArgumentKind): string =>
  ({ criterion: 'criterion over time (always, never or once)', entity: 'equipment' })[
    kind as string
  ] ?? kind

const MACROS = new Set(['exists', 'all', 'exists_one', 'filter', 'map'])
const PLAIN_FUNCTIONS = new Set([
  'size',
  'contains',
  'startsWith',
  'endsWith',
  'double',
  'string',
  ...MACROS,
])

const namesIn = (count: number): string =>
  ['nothing', 'one name', 'two names'][count] ?? `${count} names`

/** What is given to a function that asks for names; a name without quotes was told there already. */
const unquotedLeftOut = (name: string, args: readonly Expression[]): readonly Expression[] =>
  CONDITION_FUNCTIONS.some((f) => f.name === name) ? args.filter(({ op }) => op !== 'id') : args

/** Under which the last change of one field of a thing is kept, for causes. */
export const fieldKey = (key: string, field: string): string => `${key}.${field}`

/**
 * The checks that CEL itself does not make: names with a suggestion, words and ids inside strings,
 * and what the condition reads, so that it wakes only when one of those changes.
 */
export function analyse(root: Expression, vocabulary: Vocabulary): Analysis {
  const faults: Omit<Fault, 'path'>[] = []
  const reads = new Set<string>()
  const fieldsRead = new Map<string, string[]>()
  const figures = new Set<string>()
  let counts = false
  let opaque = false

  const fault = (
    node: Expression,
    code: string,
    message: string,
    suggestion: string | null = null,
  ) => {
    faults.push({ code, message, suggestion, offset: node.start })
  }

  const things = (): string[] => [...vocabulary.entities.keys(), ...vocabulary.opaque]
  const names = (): string[] => ['variant', ...vocabulary.people, ...things()]

  /** The field that an expression `thing.field` reads, if it is one. */
  const fieldAt = (node: Expression): Field | null => {
    if (node.op !== '.') return null
    const [base, name] = node.args
    if (base.op !== 'id') return null
    if (base.args === 'variant') return vocabulary.parameters[name] ?? null
    return vocabulary.entities.get(base.args)?.[name] ?? null
  }

  const checkWord = (literal: Expression, field: Field) => {
    if (literal.op !== 'value' || typeof literal.args !== 'string') return
    const word = literal.args
    const allowed =
      field.values ??
      (field.names === 'person'
        ? ['', ...vocabulary.people]
        : field.names === 'equipment'
          ? ['', ...things()]
          : field.names === 'zone'
            ? ['', ...vocabulary.zones]
            : field.names === 'anything'
              ? ['', ...names()]
              : null)
    if (allowed && !allowed.includes(word)) {
      const offered =
        allowed.length <= 8 ? ` It can be ${allowed.map((v) => `"${v}"`).join(', ')}.` : ''
      fault(
        literal,
        'unknown-value',
        `"${word}" is not a value this can have.${offered}`,
        nearest(word, allowed),
      )
    }
  }

  const checkCall = (
    node: Expression,
    name: string,
    args: readonly Expression[],
    receiver: Expression | null,
  ) => {
    const plainName = name
    const candidates = CONDITION_FUNCTIONS.filter(
      (f) => f.name === plainName && f.method === (receiver !== null),
    )
    const f = candidates.find((c) => c.arguments.length === args.length) ?? candidates[0]
    if (!f) {
      if (PLAIN_FUNCTIONS.has(name)) return
      const all = CONDITION_FUNCTIONS.filter((c) => c.method === (receiver !== null)).map(
        (c) => c.name,
      )
      fault(
        node,
        'unknown-function',
        `There is no function "${plainName}".${receiver === null ? '' : otherwiseIn(plainName, all)}`,
        nearest(plainName, all),
      )
      return
    }
    if (args.length !== f.arguments.length) {
      fault(
        node,
        'wrong-arguments',
        `"${f.name}" takes ${namesIn(f.arguments.length)}, not ${args.length}.`,
      )
      return
    }
    const values: string[] = []
    f.arguments.forEach((kind, i) => {
      const literal = args[i]
      if (literal?.op !== 'value' || typeof literal.args !== 'string') {
        const meant = literal?.op === 'id' ? `: '${literal.args}'` : ''
        fault(literal ?? node, 'not-a-name', `"${f.name}" takes a name in quotes${meant}.`)
        return
      }
      const allowed = namesOf(vocabulary, kind)
      if (allowed && !allowed.includes(literal.args)) {
        fault(
          literal,
          `unknown-${kind}`,
          `There is no ${called(kind)} "${literal.args}" in this scenario.`,
          nearest(literal.args, allowed),
        )
      }
      values.push(literal.args)
    })
    if (receiver) {
      if (receiver.op === 'id') {
        reads.add(`person:${receiver.args}`)
        if (f.name === 'hears') reads.add(SOUNDS)
        if (f.name === 'dose') {
          reads.add(`dose:${receiver.args}:${values[0]}`)
          figures.add(`dose:${receiver.args}:${values[0]}`)
        }
      }
      return
    }
    if (f.name === 'done' || f.name === 'available') reads.add(`step:${values[0]}`)
    else if (f.name === 'broken' || f.name === 'held') reads.add(`criterion:${values[0]}`)
    else if (f.name === 'score') for (const id of vocabulary.criteria) reads.add(`criterion:${id}`)
    else if (f.name === 'exposure') {
      reads.add(`exposure:${values[0]}`)
      figures.add(`dose:trainee:${values[0]}`)
    } else if (f.name === 'air') {
      reads.add(`air:${values[0]}`)
      figures.add(`air:${values[0]}`)
    } else {
      reads.add(`mark:${f.name}:${values.join(':')}`)
      counts = true
    }
  }

  const checkName = (node: Expression, name: string, hint = ''): boolean => {
    if (vocabulary.opaque.has(name)) opaque = true
    if (names().includes(name)) return true
    const near = nearest(name, names())
    const told = `There is no "${name}" in this scenario.${near === null ? hint : ''}`
    fault(node, 'unknown-name', told, near)
    return false
  }

  /** What comes before a dot: the name of a thing or person there, an expression elsewhere. */
  const walkOwner = (node: Expression, locals: ReadonlySet<string>): void => {
    if (node.op !== 'id') walk(node, locals)
    else if (!locals.has(node.args)) checkName(node, node.args)
  }

  const walk = (node: Expression, locals: ReadonlySet<string>): void => {
    if (node.op === 'id') {
      if (locals.has(node.args)) return
      // Handed on as a whole, nothing could tell what of it is read, nor when to look again.
      if (checkName(node, node.args, ` A value stands in quotes: '${node.args}'.`))
        fault(node, 'bare-name', `Say which state of "${node.args}" is meant.`)
      return
    }
    if (node.op === '[]' || node.op === 'map') {
      const what = node.op === '[]' ? '[…] cannot look anything up' : '{…} cannot be used'
      fault(node, 'no-lookup', `${what} in a condition. Write thing.state.`)
      return
    }
    if (node.op === '.') {
      const [base, name] = node.args
      walkOwner(base, locals)
      if (base.op !== 'id' || locals.has(base.args)) return
      const id = base.args
      const person = vocabulary.people.includes(id)
      const fields =
        id === 'variant'
          ? vocabulary.parameters
          : person
            ? PERSON_FIELDS
            : vocabulary.entities.get(id)
      if (fields && !Object.hasOwn(fields, name)) {
        const at = { ...node, start: node.end - name.length }
        faults.push({
          code: 'unknown-state',
          message: `"${id}" has no state "${name}".${otherwiseIn(name, Object.keys(fields))}`,
          suggestion: nearest(name, Object.keys(fields)),
          offset: at.start,
        })
      }
      if (person && name === 'hurt') figures.add(`hurt:${id}`)
      if (id !== 'variant') {
        const key = person ? `person:${id}` : `entity:${id}`
        reads.add(key)
        const isOwn = !person && !Object.hasOwn(BUILT_IN_VIEW, name)
        fieldsRead.set(key, [...(fieldsRead.get(key) ?? []), isOwn ? fieldKey(key, name) : key])
      }
      if (vocabulary.entities.get(id)?.[name]?.counter) counts = true
      return
    }
    if (node.op === '==' || node.op === '!=') {
      const [left, right] = node.args
      const field = fieldAt(left) ?? fieldAt(right)
      if (field) checkWord(fieldAt(left) ? right : left, field)
      for (const [call, literal] of [
        [left, right],
        [right, left],
      ] as const) {
        if (call.op !== 'call' || call.args[0] !== 'chose') continue
        const question = call.args[1][0]
        if (question?.op === 'value' && typeof question.args === 'string') {
          const choices = vocabulary.questions.get(question.args)
          if (choices) checkWord(literal, { type: 'word', values: ['', ...choices], doc: '' })
        }
      }
    }
    if (node.op === 'in') {
      const [left, right] = node.args
      const field = fieldAt(left)
      if (field && right.op === 'list') for (const literal of right.args) checkWord(literal, field)
    }
    if (node.op === 'call') checkCall(node, node.args[0], node.args[1], null)
    if (node.op === 'rcall') {
      const [name, receiver, args] = node.args
      if (MACROS.has(name) && args[0]?.op === 'id') {
        walk(receiver, locals)
        const inner = new Set([...locals, args[0].args])
        for (const arg of args.slice(1)) walk(arg, inner)
        return
      }
      checkCall(node, name, args, receiver)
      walkOwner(receiver, locals)
      for (const arg of unquotedLeftOut(name, args)) walk(arg, locals)
      return
    }
    const [called, args] = node.op === 'call' ? node.args : ['', childrenOf(node)]
    for (const child of unquotedLeftOut(called, args)) walk(child, locals)
  }

  walk(root, new Set())
  const sources = new Set([...reads].flatMap((key) => fieldsRead.get(key) ?? [key]))
  return { faults, reads, sources, figures, counts, opaque }
}
