/** The places of every value in a tree that is no tree itself. */
export function leavesOf(
  value: unknown,
  path: readonly string[] = [],
): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]))
}

/** Puts another value of the same type at a place. */
export function changeAt(tree: object, [key = '', ...rest]: readonly string[]): void {
  const at = tree as Record<string, unknown>
  const value = at[key]
  if (rest.length > 0 && typeof value === 'object' && value !== null) changeAt(value, rest)
  else if (typeof value === 'number') at[key] = value + 1
  else if (typeof value === 'boolean') at[key] = !value
  else at[key] = value === null ? 'x' : `${String(value)}x`
}
