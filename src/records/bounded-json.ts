/** What an attempt file may be at most: a long job has some megabytes, a hostile file has more. */
export const ATTEMPT_BOUNDS = { characters: 30_000_000, depth: 48, values: 3_000_000 } as const

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

export interface BoundedJson {
  /** Undefined where the text cannot be used at all. */
  readonly value: unknown
  readonly faults: readonly string[]
}

/** Reads JSON from anybody: never too large, too deep, with prototype keys or without an end. */
export function readBoundedJson(text: string): BoundedJson {
  const refuse = (fault: string): BoundedJson => ({ value: undefined, faults: [fault] })
  const { characters, depth } = ATTEMPT_BOUNDS
  if (text.length > characters)
    return refuse(`The file has ${text.length} characters. ${characters} are allowed.`)
  const deepest = depthOf(text)
  if (deepest > depth) return refuse(`The file is nested ${deepest} levels. ${depth} are allowed.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse(brokenAt(text))
  }
  const faults: string[] = []
  walk(value, '', faults, { left: ATTEMPT_BOUNDS.values })
  return { value: faults.length > 0 ? undefined : value, faults }
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

/** Engines word their syntax errors differently: what helps is whether the end is missing. */
function brokenAt(text: string): string {
  const end = text.trimEnd()
  if (end === '') return 'The file is empty.'
  const lines = end.split('\n').length
  return end.endsWith('}')
    ? 'The file is not JSON. Something in it was changed or damaged. Ask for it again.'
    : `The file stops in the middle (line ${lines}). Ask for it again.`
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
