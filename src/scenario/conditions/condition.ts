import { BOUNDS } from '../bounds.ts'
import type { Fault } from '../diagnostics.ts'
import { analyse } from './analyse.ts'
import type { Expression } from './ast.ts'
import { compile } from './evaluate.ts'
import type { Reader } from './functions.ts'
import { readCondition } from './read-condition.ts'
import { Unreadable } from './tokens.ts'
import { Mismatch, nameOf, typeOf } from './types.ts'
import type { Vocabulary } from './vocabulary.ts'
import { MOST_WORK, mostWork } from './work.ts'

/** A condition that has been read and checked against one scenario. */
export interface Condition {
  readonly source: string
  /** What it reads, as wake keys: `entity:x`, `person:x`, `mark:said:x`, `step:x`, `exposure:x`. */
  readonly reads: ReadonlySet<string>
  /** What can have made it turn: as `reads`, but of a thing only the fields it reads, `entity:x.field`. */
  readonly sources: ReadonlySet<string>
  /** What a model said of people, among what it reads: `hurt:person`, `dose:person:model`, `air:zone`. */
  readonly figures: ReadonlySet<string>
  /** Whether it reads counters or what was said and done, which count from when a step opens. */
  readonly counts: boolean
  readonly ast: Expression
  evaluate(): boolean
}

type ConditionFault = Omit<Fault, 'path'>

/** Makes the conditions of one scenario; with a reader they can also be evaluated. */
export interface ConditionMaker {
  /** Never throws: a condition with faults comes back as those faults, offsets from its start. */
  make(source: string): Condition | readonly ConditionFault[]
}

/**
 * Conditions are CEL (Common Expression Language), of which they need a small part: the reader, the
 * types and the evaluation are Millwright's own, a fifth of the code of a whole CEL to fetch before
 * somebody can play. A test holds them to the meaning that a whole CEL gives.
 */
export const conditionMaker = (vocabulary: Vocabulary, reader: Reader): ConditionMaker => ({
  make(source) {
    if (source.length > BOUNDS.expressionCharacters) {
      const message = `The condition has more than ${BOUNDS.expressionCharacters} characters.`
      return [{ code: 'too-long', message, offset: 0 }]
    }
    try {
      return conditionOf(source, vocabulary, reader)
    } catch (error) {
      if (error instanceof Unreadable)
        return [faultOf('bad-condition', 'The condition cannot be read', error)]
      if (error instanceof Mismatch) {
        const what = 'The condition compares or joins things that do not fit'
        return [faultOf('bad-type', what, error)]
      }
      throw error
    }
  },
})

const faultOf = (
  code: string,
  what: string,
  { message, offset }: Unreadable | Mismatch,
): ConditionFault => ({ code, message: `${what}: ${message}.`, offset })

function conditionOf(
  source: string,
  vocabulary: Vocabulary,
  reader: Reader,
): Condition | readonly ConditionFault[] {
  const ast = readCondition(source)
  const { faults, reads, sources, figures, counts, opaque } = analyse(ast, vocabulary)
  if (faults.length > 0) return faults
  const type = opaque ? 'bool' : typeOf(ast, vocabulary)
  if (type !== 'bool') {
    const message = `This gives a ${nameOf(type)}, not true or false.`
    return [{ code: 'not-a-condition', message, offset: 0 }]
  }
  if (mostWork(ast) > MOST_WORK) {
    const message = `The condition can take more than ${MOST_WORK} steps to work out. Write fewer or shorter lists inside lists.`
    return [{ code: 'too-much-work', message, offset: 0 }]
  }
  const ask = compile(ast, vocabulary, reader)
  return { source, reads, sources, figures, counts, ast, evaluate: () => ask() === true }
}
