/** Why a condition cannot be read, and where: `readCondition` answers with it. */
export class Unreadable extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

export interface Token {
  readonly type: 'number' | 'string' | 'name' | 'sign' | 'end'
  /** As written; of a string what it holds. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const BLANK = /(?:[ \t\n\r]|\/\/[^\n]*)*/y
const NUMBER = /0[xX][0-9a-fA-F]+|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const STRING =
  /[rR]?(?:'''(?:[^\\']|\\[\s\S]|'(?!''))*'''|"""(?:[^\\"]|\\[\s\S]|"(?!""))*"""|'(?!'')(?:[^\\'\n\r]|\\[\s\S])*'|"(?!"")(?:[^\\"\n\r]|\\[\s\S])*")/y
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y
const SIGN = /&&|\|\||[=!<>]=|[-+*/%<>!?:.,()[\]{}]/y

/** How CEL writes what is a sign or word of another language: what an author meant. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ['=', 'Equals is written =='],
  ['&', 'And is written &&'],
  ['|', 'Or is written ||'],
  ['and', 'And is written &&'],
  ['or', 'Or is written ||'],
  ['“', "Quotes are straight ones: '"],
  ['‘', "Quotes are straight ones: '"],
  ['’', "Quotes are straight ones: '"],
])

/** Why a sign or word cannot stand where it does. */
export const whyStrange = (text: string): string =>
  HINTS.get(text.toLowerCase()) ?? `Unexpected ${text}`

/** The tokens of a condition in CEL, an end behind them. Throws `Unreadable`. */
export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(source)?.[0]
  }
  const push = (type: Token['type'], written: string, text = written): void => {
    tokens.push({ type, text, start: at, end: at + written.length })
    at += written.length
  }
  for (;;) {
    at += match(BLANK)?.length ?? 0
    if (at >= source.length) break
    const string = match(STRING)
    const number = match(NUMBER)
    const name = match(NAME)
    const sign = match(SIGN)
    if (string !== undefined) push('string', string, heldBy(string, at))
    else if (number !== undefined) push('number', number)
    else if (name !== undefined) push('name', name)
    else if (sign !== undefined) push('sign', sign)
    else if (/['"]/.test(source[at] ?? ''))
      throw new Unreadable('The text that begins here has no closing quote', at)
    else throw new Unreadable(whyStrange(source[at] ?? ''), at)
  }
  tokens.push({ type: 'end', text: '', start: at, end: at })
  return tokens
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|[xX]([0-9a-fA-F]{2})|([0-7]{3})|([\s\S]))/g

/** What a quoted string holds: raw, or with its escapes made what they stand for. */
function heldBy(quoted: string, at: number): string {
  const raw = /^[rR]/.test(quoted)
  const body = raw ? quoted.slice(1) : quoted
  const quotes = /^(?:'''|""")/.test(body) ? 3 : 1
  const inside = body.slice(quotes, -quotes)
  if (raw) return inside
  return inside.replace(ESCAPE, (written, four, eight, two, octal, letter, from) => {
    if (typeof letter === 'string') {
      if (/[\\?"'`]/.test(letter)) return letter
      const held = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined
      if (held !== undefined) return held
    } else {
      const hex = four ?? eight ?? two
      const code = Number.parseInt(hex ?? octal, hex === undefined ? 8 : 16)
      const most = four || eight ? 0x10ffff : 0xff
      if (code <= most && !(code >= 0xd800 && code <= 0xdfff)) return String.fromCodePoint(code)
    }
    throw new Unreadable(`Invalid escape: ${written}`, at + quotes + Number(from))
  })
}
