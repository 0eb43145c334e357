import { type ASTNode, Environment, type ParseResult } from '@marcbachmann/cel-js'
import { BOUNDS } from '../bounds.ts'
import type { Fault } from '../diagnostics.ts'
import { analyse } from './analyse.ts'
import { childrenOf } from './ast.ts'
import { CONDITION_FUNCTIONS, PERSON_FIELDS, type Reader } from './functions.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A condition that has been read and checked against one scenario. */
export interface Condition {
  readonly source: string
  /** What it reads, as wake keys: `entity:x`, `person:x`, `mark:said:x`, `step:x`, `exposure:x`. */
  readonly reads: ReadonlySet<string>
  /** Whether it reads counters or what was said and done, which count from when a step opens. */
  readonly counts: boolean
  readonly ast: ASTNode
  evaluate(): boolean
}

/** Makes the conditions of one scenario; with a reader they can also be evaluated. */
export interface ConditionMaker {
  /** Never throws: a condition with faults comes back as those faults, offsets from its start. */
  make(source: string): Condition | readonly Omit<Fault, 'path'>[]
}

/** A method named `in` is a reserved word in CEL; the same letters in capitals are not. */
const METHOD_IN = /(\.\s*)in(\s*\()/g

function withoutReservedMethods(source: string): string {
  return source
    .split(/('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/)
    .map((part, i) => (i % 2 === 0 ? part.replace(METHOD_IN, '$1IN$2') : part))
    .join('')
}

/** Every number in a scenario is a double, so integer literals are too. */
function promoteIntegers(node: ASTNode): void {
  if (node.op === 'value') {
    if (typeof node.args === 'bigint') Object.assign(node, { args: Number(node.args) })
    return
  }
  for (const child of childrenOf(node)) promoteIntegers(child)
}

const CEL_TYPE = { number: 'double', boolean: 'bool', word: 'string', text: 'string' } as const
/** What a field reads as in a variant that leaves its thing out: nothing, never a fault. */
const ABSENT = { number: 0, boolean: false, word: '', text: '' } as const

/** A class with one getter per field: CEL refuses plain objects for registered types. */
function viewClass(fields: readonly string[], read: (field: string) => unknown): new () => object {
  class View {}
  for (const field of fields) {
    Object.defineProperty(View.prototype, field, { get: () => read(field) })
  }
  return View
}

export function conditionMaker(vocabulary: Vocabulary, reader: Reader): ConditionMaker {
  const environment = new Environment({
    unlistedVariablesAreDyn: false,
    limits: {
      maxAstNodes: 400,
      maxDepth: 24,
      maxListElements: 64,
      maxMapEntries: 1,
      maxCallArguments: 4,
    },
  })
  const context: Record<string, object> = {}
  const register = (
    name: string,
    type: string,
    fields: Readonly<Record<string, string>>,
    read: (field: string) => unknown,
  ) => {
    const ctor = viewClass(Object.keys(fields), read)
    environment.registerType(type, { ctor, fields: { ...fields } })
    environment.registerVariable(name, type)
    context[name] = new ctor()
  }
  for (const [id, state] of vocabulary.entities) {
    const fields = Object.fromEntries(
      Object.entries(state).map(([name, f]) => [name, CEL_TYPE[f.type]]),
    )
    register(
      id,
      `Thing_${id}`,
      fields,
      (field) => reader.field(id, field) ?? ABSENT[state[field]?.type ?? 'word'],
    )
  }
  register(
    'variant',
    'Variant',
    Object.fromEntries(
      Object.entries(vocabulary.parameters).map(([name, f]) => [name, CEL_TYPE[f.type]]),
    ),
    (name) => reader.variant(name),
  )
  const people = new Map<object, string>()
  class Person {}
  for (const field of Object.keys(PERSON_FIELDS)) {
    Object.defineProperty(Person.prototype, field, {
      get(this: object) {
        return reader.person(people.get(this) ?? '', field)
      },
    })
  }
  const fields = Object.entries(PERSON_FIELDS).map(([name, { type }]) => [name, type])
  environment.registerType('Person', { ctor: Person, fields: Object.fromEntries(fields) })
  for (const id of vocabulary.people) {
    environment.registerVariable(id, 'Person')
    const person = new Person()
    people.set(person, id)
    context[id] = person
  }
  for (const f of CONDITION_FUNCTIONS) {
    const types = f.arguments.map(() => 'string').join(', ')
    const name = f.name === 'in' ? 'IN' : f.name
    if (f.method) {
      environment.registerFunction(
        `Person.${name}(${types}): ${f.gives}`,
        (who: object, ...args: string[]) => reader.ask(f.name, [people.get(who) ?? '', ...args]),
      )
    } else {
      environment.registerFunction(`${name}(${types}): ${f.gives}`, (...args: string[]) =>
        reader.ask(f.name, args),
      )
    }
  }

  return {
    make(source) {
      if (source.length > BOUNDS.expressionCharacters) {
        return [
          {
            code: 'too-long',
            message: `The condition has more than ${BOUNDS.expressionCharacters} characters.`,
            offset: 0,
          },
        ]
      }
      let parsed: ParseResult
      try {
        parsed = environment.parse(withoutReservedMethods(source))
      } catch (error) {
        return [celFault('bad-condition', 'The condition cannot be read', error)]
      }
      promoteIntegers(parsed.ast)
      const analysis = analyse(parsed.ast, vocabulary)
      if (analysis.faults.length > 0) return analysis.faults
      const checked = analysis.opaque ? { valid: true, type: 'bool' } : parsed.check()
      if (!checked.valid)
        return [
          celFault(
            'bad-type',
            'The condition compares or joins things that do not fit',
            checked.error,
          ),
        ]
      if (checked.type !== 'bool') {
        return [
          {
            code: 'not-a-condition',
            message: `This gives a ${checked.type}, not true or false.`,
            offset: 0,
          },
        ]
      }
      return {
        source,
        reads: analysis.reads,
        counts: analysis.counts,
        ast: parsed.ast,
        evaluate: () => parsed(context) === true,
      }
    },
  }
}

function celFault(code: string, what: string, error: unknown): Omit<Fault, 'path'> {
  const range = error instanceof Error && 'range' in error ? error.range : undefined
  const summary =
    error instanceof Error && 'summary' in error ? String(error.summary) : String(error)
  const start =
    typeof range === 'object' && range !== null && 'start' in range ? Number(range.start) : 0
  return { code, message: `${what}: ${summary}.`, offset: Number.isFinite(start) ? start : 0 }
}
