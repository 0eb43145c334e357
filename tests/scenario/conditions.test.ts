import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conditionMaker } from '../../src/scenario/conditions/condition.ts'
import type { Vocabulary } from '../../src/scenario/conditions/vocabulary.ts'
import { askWholeCel, FIELDS } from './support/whole-cel.ts'

const vocabulary: Vocabulary = {
  entities: new Map([
    [
      'pump',
      Object.fromEntries(
        Object.entries(FIELDS).map(([name, { type }]) => [name, { type, doc: '' }]),
      ),
    ],
  ]),
  opaque: new Set(),
  people: ['trainee'],
  zones: ['pit'],
  phrases: [],
  questions: new Map(),
  steps: [],
  criteria: [],
  parameters: {},
  wearables: [],
  exposures: [],
}

const maker = conditionMaker(vocabulary, {
  field: (_, name) => FIELDS[name as keyof typeof FIELDS].value,
  variant: () => '',
  person: () => false,
  ask: (name, args) => name === 'in' && args.join() === 'trainee,pit',
})

/** What ours says of a condition, in the words of `askWholeCel`. */
function askOurs(source: string): boolean | 'refused' {
  const made = maker.make(source)
  return 'evaluate' in made ? made.evaluate() : 'refused'
}

const written = fc.constantFrom('1', '2', '0', '1.5', '3e1', '0x1f', '0.25')
const quoted = fc.constantFrom(
  ...[`'on'`, `"off"`, `''`, `'a\\'b'`, `r'\\d'`, `"\\u00e9"`, `'''it's'''`, `'Straße 🦺'`],
)

/** Expressions of each type; one in ten has another type, which must be refused. */
const { bool, number, word, list } = fc.letrec<Record<'bool' | 'number' | 'word' | 'list', string>>(
  (tie) => {
    const joined = (left: string, operators: readonly string[], right = left) =>
      fc
        .tuple(tie(left as 'bool'), fc.constantFrom(...operators), tie(right as 'bool'))
        .map((parts) => parts.join(' '))
    const within = (type: string) => tie(type as 'bool').map((inside) => `(${inside})`)
    const anything = fc.oneof(tie('bool'), tie('number'), tie('word'), tie('list'))
    const choice = (type: string) =>
      fc
        .tuple(tie('bool'), tie(type as 'bool'), tie(type as 'bool'))
        .map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`)
    return {
      bool: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom('pump.running', 'pump.broken', 'true', 'false'),
        joined('bool', ['&&', '||', '==', '!=']),
        joined('number', ['<', '<=', '>', '>=', '==', '!=']),
        joined('word', ['==', '!=', '<', '>=']),
        joined('word', ['in'], 'list'),
        tie('bool').map((inside) => `!(${inside})`),
        within('bool'),
        choice('bool'),
        fc
          .tuple(tie('word'), fc.constantFrom('contains', 'startsWith', 'endsWith'), tie('word'))
          .map(([owner, asks, part]) => `(${owner}).${asks}(${part})`),
        fc
          .tuple(tie('list'), fc.constantFrom('all', 'exists', 'exists_one'), tie('word'))
          .map(([owner, macro, other]) => `${owner}.${macro}(x, x == ${other})`),
      ),
      number: fc.oneof(
        { maxDepth: 4 },
        written,
        fc.constantFrom('pump.speed', 'pump.starts'),
        joined('number', ['+', '-', '*', '/']),
        within('number'),
        tie('number').map((inside) => `-(${inside})`),
        choice('number'),
      ),
      word: fc.oneof(
        { maxDepth: 4 },
        quoted,
        fc.constantFrom('pump.position', 'pump.label'),
        joined('word', ['+']),
        choice('word'),
        fc
          .tuple(fc.nat(9), tie('word'), anything)
          .map(([n, right, any]) => (n === 0 ? any : right)),
      ),
      list: fc.oneof(
        { maxDepth: 3 },
        fc
          .array(tie('word'), { minLength: 1, maxLength: 3 })
          .map((elements) => `[${elements.join(', ')}]`),
        fc
          .tuple(tie('list'), tie('word'))
          .map(([owner, other]) => `${owner}.filter(x, x != ${other})`),
      ),
    }
  },
)

describe('the reader of conditions', () => {
  it('means by every expression what a whole CEL means, and refuses what that refuses', () => {
    const seen = { true: 0, false: 0, refused: 0 }
    fc.assert(
      fc.property(fc.oneof({ arbitrary: bool, weight: 9 }, number, word, list), (source) => {
        const whole = askWholeCel(source)
        seen[`${whole}`]++
        expect([source, askOurs(source)]).toEqual([source, whole])
      }),
      { numRuns: 2000 },
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50)
  })

  it('takes any characters for a condition or refuses them, as a whole CEL does', () => {
    const letters = fc.constantFrom(...`pump.speed 'on'"\\()[]{}<>=!&|+-*/%?:,_1.0e x`)
    const noise = fc.array(letters, { maxLength: 14 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(noise, (source) => {
        if (askWholeCel(source) === 'refused')
          expect([source, askOurs(source)]).toEqual([source, 'refused'])
      }),
      { numRuns: 3000 },
    )
  })

  it('knows what a whole CEL does not: people, and where they are', () => {
    expect(askOurs(`trainee.in('pit') && !trainee.hurt`)).toBe(true)
    expect(askOurs(`pump.in('pit')`)).toBe('refused')
  })

  it('says where a condition cannot be read, and where two things do not go together', () => {
    const fault = (source: string) => maker.make(source)
    expect(fault(`pump.running &&`)).toMatchObject([{ code: 'bad-condition', offset: 15 }])
    expect(fault(`pump.running & true`)).toMatchObject([{ code: 'bad-condition', offset: 13 }])
    expect(fault(`pump.running && pump.speed > 'x'`)).toMatchObject([
      { code: 'bad-type', offset: 16 },
    ])
    expect(fault('pump.speed + 1')).toMatchObject([{ code: 'not-a-condition' }])
  })

  it('refuses what is nested or listed without end', () => {
    expect(askOurs(`${'('.repeat(100)}true${')'.repeat(100)}`)).toBe('refused')
    expect(askOurs(`${'!'.repeat(100)}true`)).toBe('refused')
    expect(askOurs(`'a' in [${`'a',`.repeat(65)}]`)).toBe('refused')
  })

  it('refuses what is short to write and endless to work out', () => {
    const each = (inner: string, name: string) => `[1,2,3,4,5,6,7,8].all(${name}, ${inner})`
    const lists = [...'abcdefghi'].reduceRight(each, 'a == 1')
    const doubled = (start: string) => `${start}${'.map(x, x + x)'.repeat(20)}.size() == 1`
    const trees = `${'.map(x, [x, x])'.repeat(20)} == `
    for (const endless of [
      lists,
      doubled(`['pump']`),
      doubled('[[1]]'),
      doubled('[string(pump.speed)]'),
      `[1]${trees}[1]${'.map(x, [x, x])'.repeat(20)}`,
    ])
      expect(maker.make(endless)).toMatchObject([{ code: 'too-much-work', offset: 0 }])
  })

  it('takes long conditions that are worked out in a moment', () => {
    const fields = Array.from({ length: 30 }, () => 'pump.speed == pump.speed').join(' && ')
    expect(askOurs(fields)).toBe(true)
    const words = Array.from({ length: 64 }, (_, i) => `'w${i}'`).join()
    expect(askOurs(`[${words}].exists(word, word.startsWith('w6'))`)).toBe(true)
    expect(askOurs(`[1, 2, 3].all(a, [4, 5, 6].exists(b, b > a && [7, 8].all(c, c > b)))`)).toBe(
      true,
    )
  })
})
