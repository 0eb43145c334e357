import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

export interface DeterminismReport {
  readonly files: number
  /** `file:line:column what and why`, one for each. */
  readonly faults: readonly string[]
}

const HEADLESS_ROOMS = [
  'core',
  'scenario',
  'engine',
  'equipment',
  'hazards',
  'assessment',
  'records',
]

/** Members of `Math` that give the same bits in every engine. */
const EXACT = new Set([
  'PI',
  'E',
  'LN2',
  'LN10',
  'LOG2E',
  'LOG10E',
  'SQRT1_2',
  'SQRT2',
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
])

const NO_CLOCK = 'has a clock: take the time as an argument'
const NO_LOCALE = 'differs between engines and settings: leave words and sorting to the app'

/** Globals that a headless room must not name. */
const BANNED_GLOBALS: Readonly<Record<string, string>> = {
  Date: NO_CLOCK,
  performance: NO_CLOCK,
  setTimeout: NO_CLOCK,
  setInterval: NO_CLOCK,
  Intl: NO_LOCALE,
  crypto: 'is not the same each time: take random bytes as an argument',
}

const BANNED_METHODS: Readonly<Record<string, string>> = {
  localeCompare: NO_LOCALE,
  toLocaleString: NO_LOCALE,
  toLocaleUpperCase: NO_LOCALE,
  toLocaleLowerCase: NO_LOCALE,
}

const POWERS = new Set([
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.AsteriskAsteriskEqualsToken,
])

function faultOf(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && POWERS.has(node.operatorToken.kind)) {
    return '** differs between engines: use pow of src/core/maths.ts'
  }
  if (!ts.isIdentifier(node)) return undefined
  const { parent, text } = node
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node
  if (isMember) {
    const reason = Object.hasOwn(BANNED_METHODS, text) ? BANNED_METHODS[text] : undefined
    return reason && `${text} ${reason}`
  }
  if (ts.isPropertyAssignment(parent) && parent.name === node) return undefined
  if (text === 'Math' && !ts.isTypeNode(parent)) {
    const member = ts.isPropertyAccessExpression(parent) ? parent.name.text : undefined
    if (member && EXACT.has(member)) return undefined
    return `Math${member ? `.${member}` : ''} is not the same everywhere: use src/core/maths.ts`
  }
  const reason = Object.hasOwn(BANNED_GLOBALS, text) ? BANNED_GLOBALS[text] : undefined
  const isName = ts.isPropertySignature(parent) || ts.isBindingElement(parent)
  return reason && !isName ? `${text} ${reason}` : undefined
}

export function faultsIn(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const faults: string[] = []
  const visit = (node: ts.Node): void => {
    const fault = faultOf(node)
    if (fault) {
      const { line, character } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
      faults.push(`${file}:${line + 1}:${character + 1} ${fault}.`)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return faults
}

/** Looks for whatever two machines could disagree about, in every headless room under `base`. */
export function checkDeterminism(base: string): DeterminismReport {
  const files = HEADLESS_ROOMS.flatMap((room) => {
    const folder = join(base, 'src', room)
    if (!existsSync(folder)) return []
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    )
  }).filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  return {
    files: files.length,
    faults: files.flatMap((path) => faultsIn(relative(base, path), readFileSync(path, 'utf8'))),
  }
}
