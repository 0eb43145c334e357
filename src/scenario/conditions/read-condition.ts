import type { BinaryOperator, Expression } from './ast.ts'
import { type Token, tokensOf, Unreadable, whyStrange } from './tokens.ts'

const MOST_DEPTH = 24
const MOST_ELEMENTS = 64
const MOST_ARGUMENTS = 4

/** Words that CEL keeps for itself; `in`, `true`, `false` and `null` have a meaning of their own. */
const KEPT = new Set([
  ...['as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop'],
  ...['package', 'namespace', 'return', 'var', 'void', 'while', '__proto__', 'prototype'],
])

/** Operators that bind alike, the loosest first. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>=', 'in'],
  ['+', '-'],
  ['*', '/', '%'],
]

/**
 * Reads the part of CEL (Common Expression Language) that conditions are written in: everything but
 * unsigned numbers, bytes and messages. Throws `Unreadable`.
 */
export function readCondition(source: string): Expression {
  const tokens = tokensOf(source)
  let next = 0
  let depth = 0
  const here = (): Token => tokens[next] ?? { type: 'end', text: '', start: 0, end: 0 }
  const isSign = (text: string): boolean => here().text === text && here().type === 'sign'
  const take = (): Token => {
    const token = here()
    next++
    return token
  }
  const wrong = ({ text, type, start }: Token): Unreadable =>
    new Unreadable(type === 'end' ? 'Something is missing at its end' : whyStrange(text), start)
  const expect = (text: string): Token => {
    if (!isSign(text)) throw wrong(here())
    return take()
  }
  const deeper = <Read>(read: () => Read): Read => {
    if (++depth > MOST_DEPTH) throw new Unreadable('It is nested too deeply', here().start)
    const found = read()
    depth--
    return found
  }

  const list = <Item>(close: string, most: number, read: () => Item): Item[] => {
    const items: Item[] = []
    while (!isSign(close)) {
      if (items.length === most) throw new Unreadable(`More than ${most} in a row`, here().start)
      items.push(read())
      if (!isSign(',')) break
      take()
    }
    return items
  }

  const whole = (): Expression =>
    deeper(() => {
      const test = binary(0)
      if (!isSign('?')) return test
      take()
      const yes = whole()
      expect(':')
      const no = whole()
      return { op: '?:', args: [test, yes, no], start: test.start, end: no.end }
    })

  const operatorOf = (level: number): BinaryOperator | undefined => {
    const { type, text } = here()
    if (type === 'name' ? text !== 'in' : type !== 'sign') return undefined
    return LEVELS[level]?.find((operator) => operator === text)
  }
  const binary = (level: number): Expression => {
    if (level === LEVELS.length) return unary()
    let left = binary(level + 1)
    for (let op = operatorOf(level); op; op = operatorOf(level)) {
      take()
      const right: Expression = binary(level + 1)
      left = { op, args: [left, right], start: left.start, end: right.end }
    }
    return left
  }

  const unary = (): Expression => {
    if (!isSign('!') && !isSign('-')) return chain()
    const { text, start } = take()
    const args = deeper(unary)
    return { op: text === '!' ? '!_' : '-_', args, start, end: args.end }
  }

  /** Fields, calls and lookups behind each other. */
  const chain = (): Expression => {
    let base = primary()
    const before = depth
    for (;;) {
      if (isSign('.')) {
        take()
        const { type, text: name, end, start } = take()
        if (type !== 'name') throw wrong({ type, text: name, end, start })
        if (isSign('(')) {
          take()
          const args = list(')', MOST_ARGUMENTS, whole)
          const close = expect(')')
          base = { op: 'rcall', args: [name, base, args], start: base.start, end: close.end }
        } else base = { op: '.', args: [base, name], start: base.start, end }
      } else if (isSign('[')) {
        take()
        const index = whole()
        const { end } = expect(']')
        base = { op: '[]', args: [base, index], start: base.start, end }
      } else break
      if (++depth > MOST_DEPTH) throw new Unreadable('It is nested too deeply', here().start)
    }
    depth = before
    return base
  }

  const primary = (): Expression => {
    const token = take()
    const { type, text, start, end } = token
    if (type === 'number') return { op: 'value', args: Number(text), start, end }
    if (type === 'string') return { op: 'value', args: text, start, end }
    if (type === 'name') {
      if (text === 'true' || text === 'false')
        return { op: 'value', args: text === 'true', start, end }
      if (text === 'null') return { op: 'value', args: null, start, end }
      if (text === 'in' || KEPT.has(text)) throw wrong(token)
      if (!isSign('(')) return { op: 'id', args: text, start, end }
      take()
      const args = list(')', MOST_ARGUMENTS, whole)
      return { op: 'call', args: [text, args], start, end: expect(')').end }
    }
    if (type === 'sign' && text === '(') {
      const inside = whole()
      expect(')')
      return inside
    }
    if (type === 'sign' && text === '[') {
      const args = list(']', MOST_ELEMENTS, whole)
      return { op: 'list', args, start, end: expect(']').end }
    }
    if (type === 'sign' && text === '{') {
      const args = list('}', 1, () => {
        const key = whole()
        expect(':')
        return [key, whole()] as const
      })
      return { op: 'map', args, start, end: expect('}').end }
    }
    throw wrong(token)
  }

  const read = whole()
  if (here().type !== 'end') throw wrong(here())
  return read
}
