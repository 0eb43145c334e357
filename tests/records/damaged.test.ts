import { describe, expect, it } from 'vitest'
import { CONTEXT, RESULT } from '../../src/records/names.ts'
import { checkStatements, type StatementFault } from '../../src/records/profile/check-statements.ts'
import { statementsOf } from '../../src/records/statements.ts'
import { attemptWith } from './support/attempt.ts'
import { profile } from './support/profile.ts'
import { strictFaults } from './support/strict-statement.ts'

interface Loose {
  [key: string]: unknown
}

const good = (): Loose[] => JSON.parse(JSON.stringify(statementsOf(attemptWith())))

/** Puts a value at a place such as `context/extensions/…`; undefined takes what is there away. */
function put(statement: Loose, place: readonly string[], value: unknown): void {
  const [key = '', ...rest] = place
  if (rest.length > 0) put(statement[key] as Loose, rest, value)
  else if (value === undefined) delete statement[key]
  else statement[key] = value
}

const verbOf = ({ verb }: Loose): string =>
  String((verb as Loose).id)
    .split('/')
    .at(-1) ?? ''
const templateOf = (name: string): string => `${profile.id}/templates/${name}`
const twin = [
  { id: 'a', description: { en: 'A' } },
  { id: 'a', description: { en: 'B' } },
]
const agent = { objectType: 'Agent', account: { homePage: 'https://a.test', name: 'x' } }

/** Which statement, where, what is put there instead, and the rule and path that have to be named. */
type Damage = readonly [
  verb: string,
  place: readonly string[],
  value: unknown,
  rule: StatementFault['rule'],
  path: string,
]

const CATEGORY = ['context', 'contextActivities', 'category']
const DEFINITION = ['object', 'definition']

const damages: readonly Damage[] = [
  ['carried-out', ['id'], 'one', 'xapi', '$.id'],
  ['carried-out', ['timestamp'], '2026-03-01 08:00', 'xapi', '$.timestamp'],
  ['carried-out', ['timestamp'], '2026-02-30T08:00:00.000Z', 'xapi', '$.timestamp'],
  ['carried-out', ['timestamp'], '2026-03-01T08:00:00.000-00:00', 'xapi', '$.timestamp'],
  ['carried-out', ['version'], '3.0', 'xapi', '$.version'],
  ['carried-out', ['mood'], 'good', 'xapi', '$.mood'],
  ['carried-out', ['actor'], undefined, 'xapi', '$.actor'],
  ['carried-out', ['actor', 'mbox'], 'mailto:sam@school.test', 'xapi', '$.actor'],
  ['carried-out', ['actor', 'account', 'homePage'], 'home', 'xapi', '$.actor.account.homePage'],
  ['carried-out', ['verb'], 'did', 'xapi', '$.verb'],
  ['carried-out', ['verb', 'display', 'english'], 'did', 'xapi', '$.verb.display.english'],
  ['carried-out', ['object', 'id'], 'a step', 'xapi', '$.object.id'],
  ['carried-out', [...DEFINITION, 'name', 'fr'], 7, 'xapi', '$.object.definition.name.fr'],
  ['carried-out', ['result', 'success'], 'yes', 'xapi', '$.result.success'],
  ['carried-out', ['result', 'score'], 1, 'xapi', '$.result.score'],
  ['carried-out', ['context', 'registration'], '7', 'xapi', '$.context.registration'],
  ['carried-out', ['context', 'language'], 'English', 'xapi', '$.context.language'],
  ['carried-out', ['context', 'contextAgents'], [], 'xapi', '$.context.contextAgents'],
  [
    'carried-out',
    ['context', 'contextActivities', 'parent', '0', 'id'],
    'job',
    'xapi',
    '$.context.contextActivities.parent[0].id',
  ],
  ['carried-out', ['context', 'extensions', 'seed'], 1, 'xapi', '$.context.extensions["seed"]'],
  ['passed', ['result', 'score', 'scaled'], 2, 'xapi', '$.result.score.scaled'],
  ['passed', ['result', 'score', 'raw'], 99, 'xapi', '$.result.score.raw'],
  ['passed', ['result', 'score', 'min'], 9, 'xapi', '$.result.score.min'],
  ['passed', ['result', 'duration'], '12:30', 'xapi', '$.result.duration'],
  ['passed', ['result', 'duration'], 'PT1.234S', 'xapi', '$.result.duration'],
  [
    'answered',
    [...DEFINITION, 'interactionType'],
    'quiz',
    'xapi',
    '$.object.definition.interactionType',
  ],
  ['answered', [...DEFINITION, 'choices'], twin, 'xapi', '$.object.definition.choices'],
  ['answered', [...DEFINITION, 'steps'], [], 'xapi', '$.object.definition.steps'],
  ['carried-out', ['context', 'platform'], undefined, 'template', '$.context.platform'],
  ['carried-out', ['context', 'registration'], undefined, 'template', '$.context.registration'],
  ['carried-out', [...DEFINITION, 'type'], 'https://a.test/step', 'template', '$.verb.id'],
  ['carried-out', ['result', 'success'], false, 'template', '$.result.success'],
  ['initialized', ['result'], { success: true }, 'template', '$.result'],
  [
    'passed',
    ['result', 'extensions', RESULT.outcome],
    'completed-unsafe',
    'template',
    `$.result.extensions['${RESULT.outcome}']`,
  ],
  ['passed', ['result', 'success'], false, 'template', '$.result.success'],
  [
    'carried-out',
    ['context', 'extensions', CONTEXT.digest],
    undefined,
    'template',
    `$.context.extensions['${CONTEXT.digest}']`,
  ],
  ['initialized', ['timestamp'], '2026-03-02T08:00:00.000Z', 'pattern', '$.verb.id'],
  ['terminated', [...CATEGORY], [], 'pattern', '$.verb.id'],
]

describe('statements that somebody damaged', () => {
  it('are damaged in more than thirty ways', () => {
    expect(damages.length).toBeGreaterThan(30)
  })

  it.each(damages)('%s: %j becomes %j, and the %s and the path say so', (...damage) => {
    const [verb, place, value, rule, path] = damage
    const list = good()
    const at = list.findIndex((statement) => verbOf(statement) === verb)
    const damaged = list[at]
    if (!damaged) throw new Error(`damaged: nothing says "${verb}".`)
    put(damaged, place, value)
    const { faults } = checkStatements(list, profile)
    const named = faults.find((fault) => fault.path === path && fault.rule === rule)
    expect(faults.map((fault) => [fault.rule, fault.path])).toContainEqual([rule, path])
    if (rule !== 'pattern') expect(named).toMatchObject({ statement: at, id: damaged.id })
    if (rule === 'template' && path !== '$.verb.id') expect(named?.template).toBe(templateOf(verb))
    expect(named?.message.length).toBeGreaterThan(10)
    // Nobody else is blamed, and the other reader of xAPI agrees on what is xAPI's.
    if (rule !== 'pattern') expect(faults.every((fault) => fault.statement === at)).toBe(true)
    if (rule === 'xapi') expect(strictFaults(damaged, '1.0.3')).not.toEqual([])
  })

  it('of xAPI 2.0 may concern agents and groups, named when they are damaged', () => {
    const group = { objectType: 'Group', member: [agent] }
    const around = { objectType: 'contextAgent', agent, relevantTypes: ['https://a.test/coach'] }
    const crew = { objectType: 'contextGroup', group }
    const told = (contextAgents: unknown, contextGroups: unknown = [crew]) =>
      checkStatements(
        good().map((statement) => ({
          ...statement,
          version: '2.0.0',
          context: { ...(statement.context as Loose), contextAgents, contextGroups },
        })),
        profile,
      ).faults.map(({ path }) => path)
    expect(told([around])).toEqual([])
    const here = '$.context.contextAgents[0]'
    expect(told([{ ...around, relevantTypes: [] }])).toContain(`${here}.relevantTypes`)
    expect(told([{ ...around, objectType: 'Agent' }])).toContain(`${here}.objectType`)
    expect(told([{ ...around, agent: { name: 'Sam' } }])).toContain(`${here}.agent`)
    expect(told([{ ...around, agent: group }])).toContain(`${here}.agent.objectType`)
    expect(told([around], { 0: crew })).toContain('$.context.contextGroups')
  })
})
