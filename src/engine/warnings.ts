/** A figure within a warning. */
const FIGURE = /\d+(\.\d+)?/g

const shapeOf = (warning: string): string => warning.replaceAll(FIGURE, '#')

/** The same warnings without repetition: two that differ in their figures alone are one, the first. */
export function sayOnce(warnings: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return warnings.filter((warning) => {
    const shape = shapeOf(warning)
    if (seen.has(shape)) return false
    seen.add(shape)
    return true
  })
}
