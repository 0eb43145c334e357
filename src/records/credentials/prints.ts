import { sha256Hex } from '../../core/hash.ts'
import { canonicalJson } from '../../core/json.ts'
import { isRecord } from '../check-parts.ts'

/**
 * A short print of every value in a document, and one over all prints. They prove nothing: whoever
 * changes a value can change its print too. They only give a careless change its name, which a
 * signature that no longer holds cannot.
 */
export interface Prints {
  readonly values: readonly string[]
  readonly all: string
}

/** Hex digits: by chance one change in four thousand million goes without a name. */
const LENGTH = 8

interface Leaf {
  readonly path: string
  readonly print: string
}

function leavesOf(value: unknown, path: string): readonly Leaf[] {
  const inside = Array.isArray(value)
    ? value.map((each: unknown, i) => [String(i), each] as const)
    : isRecord(value)
      ? Object.entries(value)
      : []
  if (inside.length > 0) return inside.flatMap(([key, each]) => leavesOf(each, `${path}/${key}`))
  return [{ path, print: sha256Hex(`${path} ${canonicalJson(value)}`).slice(0, LENGTH) }]
}

const allOf = (values: readonly string[]): string => sha256Hex(values.join(' ')).slice(0, LENGTH)

/** The prints of a document, in an order that does not depend on that of its keys. */
export function printsOf(document: Readonly<Record<string, unknown>>): Prints {
  const values = leavesOf(document, '')
    .map(({ print }) => print)
    .toSorted((a, b) => (a === b ? 0 : a < b ? -1 : 1))
  return { values, all: allOf(values) }
}

/** The path of the first value that is not what its print says; null where none can be named. */
export function firstAltered(
  document: Readonly<Record<string, unknown>>,
  prints: unknown,
): string | null {
  if (!isRecord(prints) || !Array.isArray(prints.values)) return 'prints'
  const values = prints.values.map(String)
  if (prints.all !== allOf(values)) return 'prints'
  const known = new Set(values)
  const leaves = leavesOf(document, '')
  const altered = leaves.find(({ print }) => !known.has(print))
  if (altered) return altered.path.slice(1)
  return leaves.length === values.length ? null : 'something that was taken out'
}
