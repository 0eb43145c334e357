import type { Letter } from './parcel.ts'

/** What no two statements have in common; what stands around it they often have. */
const OWN: ReadonlySet<string> = new Set(['id', 'timestamp'])

/** The parts of a statement whose own parts other statements share one by one. */
const IN_PARTS: ReadonlySet<string> = new Set(['context', 'contextActivities'])

/**
 * Statements as letters, each text as `JSON.stringify` gives it. What statements share, the very same
 * object, is written out once: most of what the statements of one attempt say.
 */
export function lettersOf(statements: readonly { readonly id: string }[]): readonly Letter[] {
  const writtenOut = once((value: object) => JSON.stringify(value))
  const quoted = once((text: string) => JSON.stringify(text))
  return statements.map((statement) => {
    const parts: string[] = []
    // What stands between two parts.
    let between = ''
    const add = (part: string): void => {
      if (between !== '') parts.push(between)
      parts.push(part)
      between = ''
    }
    const whole = (value: object): void => {
      let start = '{'
      for (const [key, part] of Object.entries(value)) {
        if (part === undefined) continue
        between += `${start}${quoted(key)}:`
        start = ','
        if (typeof part === 'string') {
          if (OWN.has(key)) add(JSON.stringify(part))
          else between += quoted(part)
        } else if (typeof part !== 'object' || part === null) between += JSON.stringify(part)
        else if (IN_PARTS.has(key) && !Array.isArray(part)) whole(part)
        else if (key === 'extensions') {
          // All but the end, the number of the event, is the same for the whole attempt.
          const text = JSON.stringify(part)
          const last = text.lastIndexOf(':') + 1
          add(text.slice(0, last))
          add(text.slice(last))
        } else add(writtenOut(part))
      }
      between += start === '{' ? '{}' : '}'
    }
    whole(statement)
    parts.push(between)
    return { id: statement.id, text: parts.join(''), parts }
  })
}

/** Works out each answer once. */
function once<Asked>(work: (asked: Asked) => string): (asked: Asked) => string {
  const known = new Map<Asked, string>()
  return (asked) => {
    const before = known.get(asked)
    if (before !== undefined) return before
    const answer = work(asked)
    known.set(asked, answer)
    return answer
  }
}
