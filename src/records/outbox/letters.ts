import { isRecord } from '../../core/is-record.ts'
import { type Letter, letterFrom } from './parcel.ts'

/** What hardly two statements have in common; what stands around it they often have. */
const OWN: ReadonlySet<string> = new Set(['id', 'timestamp', 'duration', 'response'])

/** The parts of a statement whose own parts other statements share one by one. */
const IN_PARTS: ReadonlySet<string> = new Set([
  ...['object', 'definition'],
  ...['result', 'score'],
  ...['context', 'contextActivities', 'extensions'],
  ...['steps', 'choices'],
])

/**
 * Statements as letters, each text as `JSON.stringify` gives it. What statements share, the very same
 * object, is written out once: most of what the statements of one attempt say. A text in one piece
 * takes longer to make than all its parts, so that a letter waits with it until somebody reads it.
 */
export function lettersOf(statements: readonly { readonly id: string }[]): readonly Letter[] {
  const writtenOut = once((value: object) => JSON.stringify(value))
  const quoted = once((text: string) => JSON.stringify(text))
  const first = once((key: string) => `{${JSON.stringify(key)}:`)
  const next = once((key: string) => `,${JSON.stringify(key)}:`)
  return statements.map((statement) => {
    const parts: string[] = []
    // What stands between two parts.
    let between = ''
    const add = (part: string): void => {
      parts.push(between, part)
      between = ''
    }
    const whole = (value: object): void => {
      let empty = true
      for (const key of Object.keys(value)) {
        const part: unknown = value[key as keyof typeof value]
        if (part === undefined) continue
        between += empty ? first(key) : next(key)
        empty = false
        if (typeof part === 'string') {
          if (!OWN.has(key)) between += quoted(part)
          else {
            const own = JSON.stringify(part)
            // What names of one kind begin with.
            const folder = own.lastIndexOf('/') + 1
            between += own.slice(0, folder)
            add(own.slice(folder))
          }
        } else if (typeof part === 'number') add(JSON.stringify(part))
        else if (typeof part !== 'object' || part === null) between += JSON.stringify(part)
        else if (!IN_PARTS.has(key)) add(writtenOut(part))
        else if (Array.isArray(part)) each(part)
        else whole(part)
      }
      between += empty ? '{}' : '}'
    }
    const each = (list: readonly unknown[]): void => {
      list.forEach((item, n) => {
        between += n === 0 ? '[' : ','
        if (isRecord(item)) whole(item)
        else between += JSON.stringify(item)
      })
      between += list.length === 0 ? '[]' : ']'
    }
    whole(statement)
    parts.push(between)
    return letterFrom(statement.id, parts)
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
