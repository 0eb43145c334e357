import type { Expression } from './ast.ts'

/** A condition that may take more is refused: it is asked again whenever what it reads changes. */
export const MOST_WORK = 10_000

/** What a text of the scenario’s state is taken to be, characters; a few are longer, none without end. */
const USUAL_TEXT = 100

/** The most that a value can be: elements or characters, and everything inside it. */
interface Most {
  readonly size: number
  readonly deep: number
  /** Of its elements, where it is a list. */
  readonly each: Most | null
}

interface Worst {
  /** Expressions asked, and elements and characters gone through. */
  readonly work: number
  readonly most: Most
}

type Locals = ReadonlyMap<string, Most>

const ONE: Most = { size: 1, deep: 1, each: null }
const textOf = (size: number): Most => ({ size, deep: size, each: null })
const listOf = (size: number, each: Most): Most => ({ size, deep: 1 + size * each.deep, each })

const larger = (a: Most, b: Most): Most => {
  const each = a.each && b.each ? larger(a.each, b.each) : (a.each ?? b.each)
  return { size: Math.max(a.size, b.size), deep: Math.max(a.deep, b.deep), each }
}

/**
 * The most work that a condition can be, whatever the state of the world. Lists come from the
 * condition itself, so their lengths are known; lists inside lists multiply.
 */
export const mostWork = (root: Expression): number => worst(root, new Map()).work

function worst(node: Expression, locals: Locals): Worst {
  const of = (inner: Expression): Worst => worst(inner, locals)
  switch (node.op) {
    case 'value':
      return { work: 1, most: typeof node.args === 'string' ? textOf(node.args.length) : ONE }
    case 'id':
      return { work: 1, most: locals.get(node.args) ?? ONE }
    case '.':
      return { work: 1, most: textOf(USUAL_TEXT) }
    case 'list': {
      const elements = node.args.map(of)
      const each = elements.reduce((so, { most }) => larger(so, most), ONE)
      return { work: together(elements), most: listOf(elements.length, each) }
    }
    case '?:': {
      const [test, yes, no] = [of(node.args[0]), of(node.args[1]), of(node.args[2])]
      return { work: together([test, yes, no]), most: larger(yes.most, no.most) }
    }
    case '!_':
    case '-_':
      return { work: together([of(node.args)]), most: ONE }
    case 'call': {
      const args = node.args[1].map(of)
      const through = args.reduce((sum, { most }) => sum + most.size, 0)
      return { work: together(args) + through, most: textOf(Math.max(USUAL_TEXT, through)) }
    }
    case 'rcall':
      return ofMethod(node, locals)
    case '[]':
    case 'map':
      return { work: 1, most: ONE }
  }
  const [left, right] = [of(node.args[0]), of(node.args[1])]
  const work = together([left, right])
  const [a, b] = [left.most, right.most]
  if (node.op === '+') {
    const each = a.each && b.each ? larger(a.each, b.each) : (a.each ?? b.each)
    const size = a.size + b.size
    return { work: work + size, most: each ? listOf(size, each) : textOf(size) }
  }
  const gone = node.op === 'in' ? b.size * Math.min(a.deep, (b.each ?? ONE).deep) : 0
  return { work: work + gone + Math.min(a.deep, b.deep), most: ONE }
}

const together = (parts: readonly Worst[]): number => parts.reduce((sum, { work }) => sum + work, 1)

/** What is asked of a text or a person, and the macros, which ask their body for each element. */
function ofMethod(node: Extract<Expression, { op: 'rcall' }>, locals: Locals): Worst {
  const [name, receiver, args] = node.args
  const owner = worst(receiver, locals)
  const [first, body] = args
  if (first?.op === 'id' && body) {
    const given = worst(body, new Map([...locals, [first.args, owner.most.each ?? ONE]]))
    const { size } = owner.most
    const made = name === 'map' ? listOf(size, given.most) : name === 'filter' ? owner.most : ONE
    return { work: owner.work + size * (1 + given.work), most: made }
  }
  const parts = [owner, ...args.map((arg) => worst(arg, locals))]
  const through = parts.reduce((sum, { most }) => sum + most.size, 0)
  return { work: together(parts) + through, most: ONE }
}
