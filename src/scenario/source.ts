import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { BOUNDS } from './bounds.ts'
import { type Diagnostic, didYouMean, type Fault, pointer } from './diagnostics.ts'
import { breaksOf } from './json-breaks.ts'

/** A JSON text with the place of everything in it. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly root: Node | undefined
  readonly lineStarts: readonly number[]
}

function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return starts
}

/** Line and column (from 1) of an offset, by bisection. */
function placeOf(lineStarts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
}

/** Turns a fault into a diagnostic at its place; a missing key is shown at its nearest parent. */
export function locate(source: Source, fault: Fault): Diagnostic {
  let node: Node | undefined
  let offset = 0
  for (let depth = fault.path.length; depth >= 0 && source.root && !node; depth--) {
    node = findNodeAtLocation(source.root, [...fault.path.slice(0, depth)])
  }
  if (node) {
    offset = node.offset
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined
    if (fault.atKey && key) offset = key.offset
    if (fault.offset !== undefined) offset = offsetInString(source.text, node.offset, fault.offset)
  }
  if (fault.start !== undefined) offset = fault.start
  const suggestion = fault.suggestion ?? null
  return {
    file: source.file,
    ...placeOf(source.lineStarts, offset),
    severity: fault.severity ?? 'error',
    code: fault.code,
    message: `${fault.message}${didYouMean(suggestion)}`,
    suggestion,
    path: pointer(fault.path),
  }
}

/** Faults of a value are not told where its text was no number already. */
export const notYetTold = (
  faults: readonly Fault[],
  told: readonly Diagnostic[],
): readonly Fault[] => {
  const broken = new Set(told.flatMap(({ code, path }) => (code === 'not-finite' ? [path] : [])))
  return faults.filter(({ path }) => !broken.has(pointer(path)))
}

/** Where the n-th character of a string value stands in the file, escapes counted as written. */
function offsetInString(text: string, start: number, characters: number): number {
  let at = start + 1
  for (let i = 0; i < characters; i++) {
    if (text[at] !== '\\') at += 1
    else at += text[at + 1] === 'u' ? 6 : 2
  }
  return at
}

interface Reading {
  readonly source: Source
  /** The value, with no prototype keys in it; undefined where the text cannot be used at all. */
  readonly value: unknown
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a JSON text from anybody: bounded, every syntax fault with its place, no prototype keys. */
export function readSource(
  written: string,
  file: string,
  bounds: { readonly characters: number; readonly nodes: number } = BOUNDS,
): Reading {
  // Some editors begin a file with a mark of its byte order, which RFC 8259, 8.1, lets a reader pass over.
  const text = written.replace(/^\ufeff/, '')
  const empty: Source = {
    file,
    text,
    root: undefined,
    lineStarts: lineStartsOf(text.slice(0, bounds.characters)),
  }
  const refuse = (source: Source, fault: Fault): Reading => ({
    source,
    value: undefined,
    diagnostics: [locate(source, fault)],
  })
  if (text.length > bounds.characters) {
    return refuse(empty, {
      path: [],
      code: 'too-large',
      message: `The file has ${text.length} characters. ${bounds.characters} are allowed.`,
    })
  }
  const depth = depthOf(text)
  if (depth > BOUNDS.depth) {
    return refuse(empty, {
      path: [],
      code: 'too-deep',
      message: `The file is nested ${depth} levels deep. ${BOUNDS.depth} are allowed.`,
    })
  }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const source: Source = { ...empty, root }
  if (errors.length > 0) {
    const diagnostics = breaksOf(text, errors).map(
      ({ offset, message }): Diagnostic => ({
        file,
        ...placeOf(source.lineStarts, offset),
        severity: 'error',
        code: 'bad-json',
        message,
        suggestion: null,
        path: '',
      }),
    )
    return { source, value: undefined, diagnostics }
  }
  if (!root) return refuse(source, { path: [], code: 'bad-json', message: 'The file is empty.' })
  const faults: Fault[] = []
  const read = plain(root, [], faults, bounds.nodes)
  // What was left out beyond the bound would be told as missing.
  const value = faults.some(({ code }) => code === 'too-many') ? undefined : read
  return { source, value, diagnostics: faults.map((fault) => locate(source, fault)) }
}

/** Nesting depth by brackets outside strings, so that a hostile file never reaches the parser. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (inString) {
      if (c === 92) i++
      else if (c === 34) inString = false
    } else if (c === 34) inString = true
    else if (c === 123 || c === 91) deepest = Math.max(deepest, ++depth)
    else if (c === 125 || c === 93) depth--
  }
  return deepest
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** Half of a pair of code units that make one character together. */
const HALF = /\p{Surrogate}/u

/** The plain value of a syntax tree: duplicate and prototype keys and non-finite numbers are faults. */
function plain(
  node: Node,
  path: readonly (string | number)[],
  faults: Fault[],
  nodes: number,
  budget = { left: nodes },
): unknown {
  if (--budget.left < 0) {
    if (budget.left === -1)
      faults.push({ path, code: 'too-many', message: `The file has more than ${nodes} values.` })
    return null
  }
  if (node.type === 'array') {
    return (node.children ?? []).map((child, i) =>
      plain(child, [...path, i], faults, nodes, budget),
    )
  }
  if (node.type === 'object') {
    const value: Record<string, unknown> = {}
    for (const property of node.children ?? []) {
      const [keyNode, valueNode] = property.children ?? []
      if (!keyNode || !valueNode) continue
      const key = String(keyNode.value)
      const here = [...path, key]
      if (FORBIDDEN.has(key)) {
        faults.push({
          path: here,
          code: 'forbidden-key',
          message: `"${key}" may not be a key.`,
          atKey: true,
        })
      } else if (Object.hasOwn(value, key)) {
        faults.push({
          path: here,
          code: 'duplicate-key',
          message: `"${key}" is given twice.`,
          start: keyNode.offset,
        })
      } else {
        value[key] = plain(valueNode, here, faults, nodes, budget)
      }
    }
    return value
  }
  if (node.type === 'string' && HALF.test(String(node.value))) {
    const message =
      'This text holds half a character, which no file can keep. Write the sign itself.'
    faults.push({ path, code: 'bad-text', message })
  }
  if (node.type === 'number' && !Number.isFinite(node.value)) {
    faults.push({ path, code: 'not-finite', message: 'The number is too large to be one.' })
    return Number.NaN
  }
  return node.value
}
