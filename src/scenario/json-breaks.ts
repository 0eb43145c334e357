import { type ParseError, printParseErrorCode } from 'jsonc-parser'

/** Where a text is no JSON, and what to do about it. */
export interface Break {
  readonly offset: number
  readonly message: string
}

/** Where this much is broken the rest is told by mending it. */
const MOST_BREAKS = 20

/**
 * What is wrong in words for somebody who writes no programs, the first of each line: what a parser
 * says of the rest of a line mostly follows from it.
 */
export function breaksOf(text: string, errors: readonly ParseError[]): readonly Break[] {
  const lines = new Set<number>()
  return errors
    .filter(({ offset }) => {
      const lineStart = text.lastIndexOf('\n', offset - 1)
      return !lines.has(lineStart) && lines.add(lineStart)
    })
    .slice(0, MOST_BREAKS)
    .map((error) => breakOf(text, error))
}

function breakOf(text: string, { error, offset }: ParseError): Break {
  const code = printParseErrorCode(error)
  const before = text.slice(0, offset).trimEnd()
  const found = text[offset] ?? ''
  const here = (message: string): Break => ({ offset, message })
  if (text.trim() === '') return here('The file is empty.')
  if (code === 'InvalidCommentToken') return here('JSON has no comments. Take this one out.')
  if (code === 'EndOfFileExpected')
    return here('The document ended before this. Take out what follows.')
  if (code === 'UnexpectedEndOfString' || code === 'InvalidCharacter')
    return here('The text that begins here has no closing quote in its line.')
  if (code === 'InvalidEscapeCharacter' || code === 'InvalidUnicode')
    return here('In a text a backslash is written twice: \\\\.')
  if (offset >= text.trimEnd().length)
    return here('The file stops in the middle: a bracket or quote that was opened is not closed.')
  if (/[}\]]/.test(found) && before.endsWith(','))
    return { offset: before.length - 1, message: `There is a comma too many before "${found}".` }
  if (/['“”„‘’«»]/.test(found)) return here('Keys and texts stand in straight double quotes: "…".')
  return strayWord(text, offset) ?? here(WORDS[code] ?? 'Something is missing or too much here.')
}

const WORDS: Readonly<Record<string, string>> = {
  CommaExpected: 'A comma is missing before this.',
  ColonExpected: 'A colon is missing between a key and its value.',
  PropertyNameExpected: 'A key in double quotes is missing here.',
  ValueExpected: 'A value is missing here.',
  CloseBraceExpected: 'A } is missing here.',
  CloseBracketExpected: 'A ] is missing here.',
}

const GOOD = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/

/** A word without quotes that is no number, true, false or null. */
function strayWord(text: string, offset: number): Break | null {
  let start = offset
  while (/[\w.+-]/.test(text[start - 1] ?? '')) start--
  const word = /^[\w.+-]*/.exec(text.slice(start, start + 40))?.[0] ?? ''
  if (word === '' || GOOD.test(word)) return null
  const isNumber = /^[-+.\d]/.test(word) || /^(?:NaN|Infinity)$/.test(word)
  const message = isNumber
    ? `${word} is no number in JSON, such as 6 or 0.5.`
    : `${word} stands without quotes. Keys and texts stand in double quotes: "${word}".`
  return { offset: start, message }
}
