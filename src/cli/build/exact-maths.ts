import { fileURLToPath } from 'node:url'
import { type Plugin, parseAst } from 'vite'

/**
 * JavaScript engines disagree in the last bit of these: the headless rooms use the ones in
 * src/core/maths.ts, and so must cannon-es, which computes part of what the engine records.
 */
const REWRITTEN = [
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'atan2',
  'exp',
  'log',
  'log10',
  'log2',
  'pow',
  'cbrt',
] as const

/** Engines agree on these to the last bit, so they may stay. */
const EXACT = new Set([
  'PI',
  'SQRT1_2',
  'SQRT2',
  'abs',
  'ceil',
  'floor',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
])

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) walk(child, visit)
  }
}

const child = (node: Node, key: string): Node | undefined => {
  const value: unknown = Reflect.get(node, key)
  return isNode(value) ? value : undefined
}

const nameOf = (node: Node | undefined): string =>
  node?.type === 'Identifier' ? String(Reflect.get(node, 'name')) : ''

function mathsCall(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' || nameOf(child(node, 'object')) !== 'Math') return undefined
  if (Reflect.get(node, 'computed')) throw new Error('exactMaths: Math[...] cannot be followed.')
  return nameOf(child(node, 'property'))
}

function powerEdits(code: string, node: Node): Edit[] {
  const [left, right] = [child(node, 'left'), child(node, 'right')]
  if (!left || !right) return []
  const operator = code.indexOf('**', left.end)
  return [
    { from: node.start, to: node.start, text: '__maths.pow(' },
    { from: operator, to: operator + 2, text: ',' },
    { from: node.end, to: node.end, text: ')' },
  ]
}

export interface Rewritten {
  readonly code: string
  /** How many calls and `**` were replaced. */
  readonly places: number
}

/**
 * Replace each inexact `Math` function and each `**` by the function of the same meaning that
 * `maths` exports. Line numbers stay. Refuses a `Math` member that it does not know.
 */
export function rewriteMaths(code: string, maths: string): Rewritten {
  const edits: Edit[] = []
  let places = 0
  walk(parseAst(code) as Node, (node) => {
    const name = mathsCall(node)
    if (name !== undefined) {
      if (REWRITTEN.some((rewritten) => rewritten === name)) {
        edits.push({ from: node.start, to: node.end, text: `__maths.${name}` })
        places++
      } else if (!EXACT.has(name)) {
        throw new Error(`exactMaths: Math.${name} is not known to be exact; add it to one list.`)
      }
    }
    const operator: unknown = Reflect.get(node, 'operator')
    if (operator === '**=') throw new Error('exactMaths: **= is not handled.')
    if (operator === '**') {
      edits.push(...powerEdits(code, node))
      places++
    }
  })
  if (places === 0) return { code, places }
  return { code: `import * as __maths from ${JSON.stringify(maths)};${apply(code, edits)}`, places }
}

/** Edits may nest but never cross, so applying them from the end keeps every position right. */
function apply(code: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => b.from - a.from || b.order - a.order)
  let result = code
  for (const { from, to, text } of ordered) result = result.slice(0, from) + text + result.slice(to)
  return result
}

const isCannon = (id: string): boolean => /[\\/]node_modules[\\/]cannon-es[\\/]/.test(id)

/**
 * For the app, the command line and the tests alike; never global: three.js keeps its own. A build
 * that would ship cannon-es any other way fails.
 */
export function exactMaths(): Plugin {
  const maths = fileURLToPath(new URL('../../core/maths.ts', import.meta.url))
  return {
    name: 'millwright:exact-maths',
    enforce: 'pre',
    transform(code, id) {
      if (!isCannon(id)) return null
      const { code: exact, places } = rewriteMaths(code, maths)
      if (places < 30) {
        throw new Error(`exactMaths: expected 30 places or more in cannon-es, found ${places}.`)
      }
      return { code: exact, map: null }
    },
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'chunk' && part.imports.includes('cannon-es')) {
          throw new Error(`exactMaths: ${part.fileName} takes cannon-es from outside the build.`)
        }
      }
    },
  }
}
