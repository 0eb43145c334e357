/** Longest code or nickname, and most of them on one device. */
export const longestName = 40
const mostLearners = 500

/** Spaces tidied, control characters gone, cut to what a button can show. */
export const tidyName = (name: string): string =>
  name
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longestName)

/** Two names that read the same are the same person to a class. */
export const sameName = (a: string, b: string): boolean =>
  a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase()

/**
 * The names of a pasted list: one a line, or the first column of a table copied from a
 * spreadsheet. Empty lines, repeats and names already there are left out.
 */
export function readClassList(pasted: string, known: readonly string[]): readonly string[] {
  const names: string[] = []
  for (const line of pasted.split(/\r?\n|\r/u)) {
    const name = tidyName(line.split(/[\t;]/u)[0] ?? '')
    const there = [...known, ...names].some((other) => sameName(other, name))
    if (name && !there && known.length + names.length < mostLearners) names.push(name)
  }
  return names
}
