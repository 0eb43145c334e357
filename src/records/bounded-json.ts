/** What an attempt file may be at most: a long job has some megabytes, a hostile file has more. */
export const ATTEMPT_BOUNDS = { characters: 30_000_000, depth: 48, values: 3_000_000 } as const

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** Why a text is not even parsed, or no JSON, with the number that its sentence is about. */
export interface Unusable {
  readonly code: 'too-long' | 'too-deep' | 'empty' | 'torn' | 'damaged'
  /** Characters, levels of nesting, or the last line that is there. */
  readonly n: number
}

export interface BoundedJson {
  /** Undefined where the text cannot be used at all. */
  readonly value: unknown
  readonly faults: readonly string[]
}

const SENTENCES: Readonly<Record<Unusable['code'], (n: number) => string>> = {
  'too-long': (n) => `The file has ${n} characters. ${ATTEMPT_BOUNDS.characters} are allowed.`,
  'too-deep': (n) => `The file is nested ${n} levels. ${ATTEMPT_BOUNDS.depth} are allowed.`,
  empty: () => 'The file is empty.',
  torn: (n) => `The file stops in the middle (line ${n}). Ask for it again.`,
  damaged: () => 'The file is not JSON. Something in it was changed or damaged. Ask for it again.',
}

/** Reads JSON from anybody: never too large, too deep, with prototype keys or without an end. */
export function readBoundedJson(text: string): BoundedJson {
  const { value, unusable } = parse(text)
  if (unusable) return { value: undefined, faults: [SENTENCES[unusable.code](unusable.n)] }
  const faults: string[] = []
  walk(value, '', faults, { left: ATTEMPT_BOUNDS.values })
  return { value: faults.length > 0 ? undefined : value, faults }
}

/** Why a text from anybody cannot be parsed, for whoever has words of their own; null where it can. */
export const whyUnusable = (text: string): Unusable | null => parse(text).unusable

function parse(text: string): { readonly value: unknown; readonly unusable: Unusable | null } {
  const refuse = (code: Unusable['code'], n: number) => ({
    value: undefined,
    unusable: { code, n },
  })
  if (text.length > ATTEMPT_BOUNDS.characters) return refuse('too-long', text.length)
  const deepest = depthOf(text)
  if (deepest > ATTEMPT_BOUNDS.depth) return refuse('too-deep', deepest)
  try {
    return { value: JSON.parse(text), unusable: null }
  } catch {
    const end = text.trimEnd()
    if (end === '') return refuse('empty', 0)
    // Engines word their syntax errors differently: what helps is whether the end is missing.
    const isTorn = /^\s*[{[]/.test(text) && !end.endsWith('}')
    return refuse(isTorn ? 'torn' : 'damaged', end.split('\n').length)
  }
}

/** Nesting by brackets outside strings, before any parser sees the text. */
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

const MOST_FAULTS = 100

function walk(value: unknown, path: string, faults: string[], budget: { left: number }): void {
  if (faults.length >= MOST_FAULTS) return
  if (--budget.left < 0) {
    if (budget.left === -1) faults.push(`The file has more than ${ATTEMPT_BOUNDS.values} values.`)
    return
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    faults.push(`${path}: the number is too large to be one.`)
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    const here = `${path}/${key}`
    if (FORBIDDEN.has(key)) faults.push(`${here}: this may not be a key.`)
    else walk(child, here, faults, budget)
  }
}
