import type { Letter } from './parcel.ts'

/** The parts of a statement whose own parts other statements share one by one. */
const IN_PARTS: ReadonlySet<string> = new Set(['context', 'contextActivities'])

/**
 * Statements as letters, each text as `JSON.stringify` gives it. What statements share, the very same
 * object, is written out once: most of what the statements of one attempt say.
 */
export function lettersOf(statements: readonly { readonly id: string }[]): readonly Letter[] {
  const shared = new Map<object, string>()
  const writtenOut = (value: object): string => {
    const text = shared.get(value) ?? JSON.stringify(value)
    shared.set(value, text)
    return text
  }
  return statements.map((statement) => {
    const parts: string[] = []
    // What stands between two parts.
    let between = ''
    const add = (part: string): void => {
      parts.push(between, part)
      between = ''
    }
    const whole = (value: object): void => {
      let start = '{'
      for (const [key, part] of Object.entries(value)) {
        if (part === undefined) continue
        between += `${start}${JSON.stringify(key)}:`
        start = ','
        if (typeof part !== 'object' || part === null) between += JSON.stringify(part)
        else if (IN_PARTS.has(key) && !Array.isArray(part)) whole(part)
        else if (key === 'extensions') {
          // All but the last, the number of the event, is the same for the whole attempt.
          const text = JSON.stringify(part)
          const last = text.lastIndexOf(',"')
          add(text.slice(0, Math.max(0, last)))
          between = text.slice(Math.max(0, last))
        } else add(writtenOut(part))
      }
      between += start === '{' ? '{}' : '}'
    }
    whole(statement)
    parts.push(between)
    return { id: statement.id, text: parts.join(''), parts }
  })
}
