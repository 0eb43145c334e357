/** Edits (insert, delete, replace, swap neighbours) between two words, up to a bound. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + same,
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}

const LONGEST_WORD = 64

/** Letters that two words have in common from the start. */
function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]?.toLowerCase()) length++
  return length
}

/** The known word most like the one written, or null where none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST_WORD) return null
  const lower = word.toLowerCase()
  let best: string | null = null
  // Two edits make any word of three letters into any other that shares one.
  let bestDistance = Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    if (candidate.length > LONGEST_WORD || candidate === '') continue
    const edits = distance(lower, candidate.toLowerCase())
    const closer =
      edits < bestDistance ||
      (edits === bestDistance &&
        best !== null &&
        sharedStart(lower, candidate) > sharedStart(lower, best))
    if (closer && edits < candidate.length) {
      best = candidate
      bestDistance = edits
    }
  }
  return best
}

/** ` It has a, b.`, for where no word is near enough to be the one that was meant; else nothing. */
export function otherwiseIn(word: string, known: readonly string[]): string {
  return known.length === 0 || nearest(word, known) !== null ? '' : ` It has ${known.join(', ')}.`
}
