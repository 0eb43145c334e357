import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkStatement } from '../../src/records/check-statement.ts'
import { checkStatements } from '../../src/records/profile/check-statements.ts'
import { followedPattern } from '../../src/records/profile/patterns.ts'
import type { Profile } from '../../src/records/profile/profile.ts'
import { valuesAt } from '../../src/records/profile/template-rules.ts'
import { readStatements } from '../../src/records/read-statements.ts'
import { statementsOf } from '../../src/records/statements.ts'
import { attemptWith, unsafeResult } from './support/attempt.ts'
import { profile } from './support/profile.ts'

interface Loose {
  id?: string
  verb: { id: string }
  context: { platform?: string; registration?: string }
  result?: unknown
  timestamp?: string
  stored?: string
  [key: string]: unknown
}

const good = (): Loose[] => JSON.parse(JSON.stringify(statementsOf(attemptWith())))
const templateOf = (name: string): string => `${profile.id}/templates/${name}`

describe('statements from somewhere, held against the profile', () => {
  it('have no fault as they were made, also as a store gives them back', () => {
    const stored = good()
      .map((statement) => ({
        ...statement,
        stored: '2026-03-02T08:00:00Z',
        authority: { objectType: 'Agent', mbox: 'mailto:lrs@school.test' },
      }))
      .toReversed()
    for (const list of [good(), stored]) {
      const report = checkStatements(list, profile)
      expect(report.faults).toEqual([])
      expect(report.ofProfile).toBe(list.length)
      expect(Object.values(report.patterns)).toEqual([`${profile.id}/patterns/attempt`])
    }
  })

  it('name the template, the rule and the path of what is missing', () => {
    const list = good()
    const at = list.findIndex(({ verb }) => verb.id.endsWith('/carried-out'))
    delete list[at]?.context.platform
    expect(checkStatements(list, profile).faults).toEqual([
      {
        statement: at,
        id: list[at]?.id,
        rule: 'template',
        template: templateOf('carried-out'),
        path: '$.context.platform',
        message: '$.context.platform must be there.',
      },
    ])
  })

  it('may not tell of something that the template leaves out', () => {
    const list = good()
    const first = list[0]
    if (first) first.result = { success: true }
    expect(checkStatements(list, profile).faults).toMatchObject([
      { rule: 'template', template: templateOf('initialized'), path: '$.result' },
    ])
  })

  it('never read as passed where the outcome is no pass', () => {
    const list = good()
    const passed = list.find(({ verb }) => verb.id.endsWith('/passed'))
    const result = passed?.result as { extensions: Record<string, unknown> }
    result.extensions[`${profile.id}/extensions/outcome`] = 'completed-unsafe'
    expect(checkStatements(list, profile).faults).toMatchObject([
      { template: templateOf('passed'), message: expect.stringContaining('must be one of') },
    ])
  })

  it('are named where the order leaves the pattern', () => {
    const list = good()
    const reordered = [...list.slice(1, 2), ...list.slice(0, 1), ...list.slice(2)].map((one) => ({
      ...one,
      timestamp: '2026-03-01T08:00:00Z',
    }))
    expect(checkStatements(reordered, profile).faults).toMatchObject([
      { statement: 0, rule: 'pattern' },
    ])
    expect(checkStatements(list.slice(0, -1), profile).faults).toMatchObject([
      { rule: 'pattern', message: expect.stringContaining('stops before') },
    ])
  })

  it('that name another profile are held to xAPI alone', () => {
    const foreign = {
      actor: { mbox: 'mailto:sam@school.test' },
      verb: { id: 'https://verbs.test/saw' },
      object: { objectType: 'StatementRef', id: '7ccd3322-e1a5-411a-a67d-6a735c76f119' },
    }
    const report = checkStatements([foreign], profile)
    expect([report.ofProfile, report.faults]).toEqual([0, []])
    const broken = { ...foreign, actor: { mbox: 'sam' } }
    expect(checkStatements([broken], profile).faults).toMatchObject([
      { rule: 'xapi', path: '$.actor.mbox' },
    ])
  })

  it('have one id each, one actor in an attempt, and no score that reads as a pass where there was none', () => {
    const faultsOf = (change: (list: Loose[]) => void) => {
      const list: Loose[] = JSON.parse(
        JSON.stringify(statementsOf(attemptWith({ result: unsafeResult }))),
      )
      change(list)
      return checkStatements(list, profile).faults
    }
    const edit = (list: Loose[], at: number, more: Partial<Loose>) =>
      list.splice(at, 1, { ...(list[at] as Loose), ...more })
    expect(faultsOf(() => undefined)).toEqual([])
    expect(
      faultsOf((list) => edit(list, 3, { id: list[2]?.id?.toUpperCase() ?? '' })),
    ).toMatchObject([{ statement: 3, rule: 'xapi', path: '$.id' }])
    const account = { homePage: 'https://school.test', name: 'sam' }
    expect(faultsOf((list) => edit(list, 4, { actor: { account } }))).toMatchObject([
      { statement: 4, rule: 'pattern', path: '$.actor' },
    ])
    const raised = faultsOf((list) => {
      const at = list.findIndex(({ verb }) => verb.id.endsWith('/failed'))
      const result = list[at]?.result as { score: { scaled: number } }
      result.score.scaled = 0.8
    })
    expect(raised).toMatchObject([
      { rule: 'template', template: templateOf('failed'), path: '$.result.score.scaled' },
    ])
  })

  it('hold in each extension what the profile lets it hold, and name the place that does not', () => {
    const extension = (name: string): string => `${profile.id}/extensions/${name}`
    const faultsWith = (name: string, value: unknown) => {
      const list = good()
      const passed = list.find(({ verb }) => verb.id.endsWith('/passed'))
      const result = passed?.result as { extensions: Record<string, unknown> }
      result.extensions[extension(name)] = value
      return checkStatements(list, profile).faults.map(({ rule, template, path, message }) => [
        rule,
        template?.slice(profile.id.length),
        path.slice(path.indexOf("']") + 2),
        message.slice(message.indexOf(' must') + 1),
      ])
    }
    const at = (name: string, place: string, wanted: string) => [
      ['extension', `/extensions/${name}`, place, `${wanted}.`],
    ]
    expect(faultsWith('mastery', 2)).toEqual(at('mastery', '', 'must be at most 1'))
    expect(faultsWith('mastery', 0.75)).toEqual([])
    expect(faultsWith('competencies', 'all')).toEqual(at('competencies', '', 'must be object'))
    expect(faultsWith('hints', 1.5)).toEqual(at('hints', '', 'must be integer'))
    expect(faultsWith('undecided', [])).toEqual(at('undecided', '', 'must have at least 1'))
    expect(faultsWith('evidence', [1, -1])).toEqual(at('evidence', '[1]', 'must be at least 0'))
    expect(faultsWith('worst-harm', { actual: 1 })).toEqual(
      at('worst-harm', '', 'must have potential'),
    )
    expect(faultsWith('worst-harm', { actual: 'a lot', potential: 4 })).toEqual(
      at('worst-harm', '.actual', 'must be number'),
    )
  })

  it('answer only with what their interaction offers, and are grouped by something', () => {
    const pathsOf = (change: (statement: Loose) => void) => {
      const list: { object: { definition: Record<string, unknown> } }[] = JSON.parse(
        JSON.stringify(good()),
      )
      const choice = list.find(({ object }) => object.definition.interactionType === 'choice')
      change(choice as unknown as Loose)
      return checkStatements(list, profile).faults.map(({ path }) => path)
    }
    expect(pathsOf(() => undefined)).toEqual([])
    expect(
      pathsOf(({ result }) => {
        Object.assign(result as object, { response: 'nothing_of_it' })
      }),
    ).toEqual(['$.result.response'])
    expect(
      pathsOf(({ object }) => {
        const { definition } = object as { definition: object }
        Object.assign(definition, { correctResponsesPattern: ['nothing_of_it'] })
      }),
    ).toEqual(['$.object.definition.correctResponsesPattern'])
    expect(
      pathsOf(({ context }) => {
        Object.assign(context, { contextActivities: { category: [{ id: `${profile.id}/v1.0` }] } })
      }),
    ).toEqual(['$.context.contextActivities.grouping[*].id'])
  })

  it('never make the check throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), (list) => {
        expect(checkStatements(list, profile).statements).toBe(list.length)
      }),
    )
  })

  it.each(['initialized', 'passed', 'terminated'])('are no attempt without %s', (verb) => {
    const kept = good().filter(({ verb: { id } }) => !id.endsWith(`/${verb}`))
    expect(checkStatements(kept, profile).faults).toMatchObject([{ rule: 'pattern' }])
  })
})

describe('any statement of xAPI', () => {
  const base = { verb: { id: 'https://verbs.test/saw' }, object: { id: 'https://a.test/x' } }
  const group = { objectType: 'Group', member: [{ openid: 'https://id.test/sam' }] }
  it.each([
    ['a group as actor', { ...base, actor: group }],
    ['an agent as object', { ...base, actor: group, object: { ...group } }],
    [
      'a statement inside',
      {
        ...base,
        actor: { mbox_sha1sum: 'a'.repeat(40) },
        object: { objectType: 'SubStatement', ...base, actor: group },
      },
    ],
    ['version 2.0', { ...base, actor: group, version: '2.0.0', context: { contextAgents: [] } }],
  ])('is taken: %s', (_name, statement) => {
    expect(checkStatement(statement, 'received')).toEqual([])
  })

  it.each([
    ['two identifiers', { ...base, actor: { mbox: 'mailto:a@b.test', openid: 'https://x.test/' } }],
    ['an empty group', { ...base, actor: { objectType: 'Group' } }],
    ['a group in a group', { ...base, actor: { ...group, member: [group] } }],
    [
      'an inside in an inside',
      {
        ...base,
        actor: group,
        object: {
          objectType: 'SubStatement',
          ...base,
          actor: group,
          object: { objectType: 'SubStatement' },
        },
      },
    ],
    ['an attachment without a hash', { ...base, actor: group, attachments: [{ length: 3 }] }],
    ['version 3', { ...base, actor: group, version: '3.0.0' }],
  ])('is refused with %s', (_name, statement) => {
    expect(checkStatement(statement, 'received')).not.toEqual([])
  })
})

describe('a pattern', () => {
  const described = { type: 'Pattern', inScheme: '', prefLabel: {}, definition: {} }
  const shaped = (form: object): Profile => ({
    ...profile,
    patterns: [{ ...described, id: 'p', primary: true, ...form }],
  })
  const fits = (form: object, names: string): boolean =>
    typeof followedPattern(
      shaped(form),
      [...names].map((name) => new Set([name])),
    ) === 'string'

  it('of each form takes what it says and nothing else', () => {
    expect(['', 'a', 'aa', 'ab'].map((s) => fits({ zeroOrMore: 'a' }, s))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(['', 'a', 'aa'].map((s) => fits({ oneOrMore: 'a' }, s))).toEqual([false, true, true])
    expect(['', 'a', 'aa'].map((s) => fits({ optional: 'a' }, s))).toEqual([true, true, false])
    expect(['ab', 'ba', 'a'].map((s) => fits({ sequence: ['a', 'b'] }, s))).toEqual([
      true,
      false,
      false,
    ])
    expect(['a', 'b', 'c'].map((s) => fits({ alternates: ['a', 'b'] }, s))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('of repetitions in repetitions takes no longer than its statements are many', () => {
    const nested = {
      ...profile,
      patterns: [
        { ...described, id: 'p', primary: true, zeroOrMore: 'q' },
        { ...described, id: 'q', oneOrMore: 'r' },
        { ...described, id: 'r', zeroOrMore: 'a' },
      ],
    }
    const many = Array.from({ length: 400 }, () => new Set(['a']))
    expect(followedPattern(nested, many)).toBe('p')
    expect(followedPattern(nested, [...many, new Set(['b'])])).toEqual({ at: 400 })
  })
})

describe('a place in a statement', () => {
  const statement = { a: [{ id: 1 }, { id: 2 }], 'x.y': { z: 3 } }
  it.each([
    ['$.a[*].id', [1, 2]],
    ["$['x.y'].z", [3]],
    ['$.a.*.id', [1, 2]],
    ['$.none.id', []],
    ['$.constructor', []],
  ])('%s finds %j', (location, found) => {
    expect(valuesAt(statement, location)).toEqual(found)
  })
})

describe('a file of statements', () => {
  const [one, two] = good()
  it.each([
    ['a list', JSON.stringify([one, two])],
    ['a store’s answer', JSON.stringify({ statements: [one, two], more: '' })],
    ['a line each', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`],
    ['a list with a mark of byte order', `\ufeff${JSON.stringify([one, two])}`],
  ])('is read as %s', (_name, text) => {
    expect(readStatements(text)).toEqual({ statements: [one, two], fault: null })
  })

  it.each(['', '[1', '7', '{"__proto__": {}}'])('%j is refused with a reason', (text) => {
    expect(readStatements(text).fault).not.toBeNull()
  })
})
