/** The first flag that a command does not have, so that a slip of the finger is not taken for a default. */
export function unknownFlag(words: readonly string[], known: readonly string[]): string | null {
  const allowed = new Set([...known, 'help', 'h'])
  for (const word of words) {
    if (word === '--') return null
    if (!/^--?[a-zA-Z]/.test(word)) continue
    const name = word.replace(/^--?/, '').replace(/=.*$/, '')
    if (!allowed.has(name) && !allowed.has(name.replace(/^no-/, ''))) return word
  }
  return null
}

/** The first flag that takes one value and is given twice: which of the two was meant, nobody knows. */
export function repeatedFlag(words: readonly string[], wanting: readonly string[]): string | null {
  const given = new Set<string>()
  for (const [i, word] of words.entries()) {
    if (word === '--') return null
    const name = word.startsWith('--') ? word.slice(2).replace(/=.*$/s, '') : ''
    const isValue = i > 0 && wanting.some((flag) => words[i - 1] === `--${flag}`)
    if (isValue || !wanting.includes(name)) continue
    if (given.has(name)) return `--${name}`
    given.add(name)
  }
  return null
}

/** The first flag that wants a value and has none, or the next flag in its place. */
export function flagWithoutValue(
  words: readonly string[],
  wanting: readonly string[],
): string | null {
  for (const [i, word] of words.entries()) {
    if (word === '--') return null
    if (!word.startsWith('--') || word.includes('=') || !wanting.includes(word.slice(2))) continue
    const next = words[i + 1]
    if (next === undefined || next === '' || next.startsWith('--')) return word
  }
  return null
}
