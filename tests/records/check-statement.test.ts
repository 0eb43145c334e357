import { describe, expect, it } from 'vitest'
import { checkStatement } from '../../src/records/check-statement.ts'
import { statementsOf } from '../../src/records/statements.ts'
import { attemptWith } from './support/attempt.ts'

type Tree = { [key: string]: Tree }

const statements = statementsOf(attemptWith())

/** A good statement with one value changed; undefined takes the key away. */
function spoilt(verb: string, path: string, value: unknown): unknown {
  const good = statements.find(({ verb: { id } }) => id.endsWith(`/${verb}`))
  const tree = JSON.parse(JSON.stringify(good)) as Tree
  const keys = path.split('/')
  const last = keys.pop() ?? ''
  let at: Tree = tree
  for (const key of keys) at = at[key] ?? {}
  if (value === undefined) delete at[last]
  else at[last] = value as Tree
  return tree
}

describe('a statement that breaks a rule of xAPI', () => {
  it.each([
    ['passed', 'id', 'no-uuid', 'id'],
    ['passed', 'timestamp', '2026-03-01 10:00', 'timestamp'],
    ['passed', 'timestamp', undefined, 'timestamp'],
    ['passed', 'version', '2.0.0', 'version'],
    ['passed', 'stored', '2026-03-01T10:00:00Z', 'stored'],
    ['passed', 'authority', {}, 'authority'],
    ['passed', 'actor/mbox', 'mailto:someone@school.test', 'mbox'],
    ['passed', 'actor/account/homePage', 'school', 'homePage'],
    ['passed', 'actor/account/name', '', 'name'],
    ['passed', 'verb/id', 'passed', 'verb.id'],
    ['passed', 'verb/display', { 'no tag': 'passed' }, 'verb.display'],
    ['passed', 'object/id', 'pump seal', 'object.id'],
    ['passed', 'object/definition/type', 'simulation', 'definition.type'],
    ['passed', 'object/definition/name', { en: null }, 'definition.name'],
    ['passed', 'result/score/scaled', 1.2, 'scaled'],
    ['passed', 'result/score/raw', 10, 'raw is above'],
    ['passed', 'result/score/raw', -1, 'raw is below'],
    ['passed', 'result/score/max', 0, 'min must be less'],
    ['passed', 'result/score/max', null, 'score.max'],
    ['passed', 'result/success', null, 'success'],
    ['passed', 'result/completion', 'yes', 'completion'],
    ['passed', 'result/duration', '12 minutes', 'duration'],
    ['passed', 'result/duration', 'PT', 'duration'],
    ['passed', 'result/duration', 'PT1.234S', 'duration'],
    ['passed', 'result/extensions', { outcome: 'passed' }, 'must be an IRI'],
    ['passed', 'context/registration', '7', 'registration'],
    ['passed', 'context/language', 'english language', 'language'],
    ['passed', 'context/contextActivities/category', {}, 'category must be a list'],
    ['passed', 'context/contextActivities/course', [], 'course'],
    ['passed', 'context/contextAgents', [], 'contextAgents'],
    ['answered', 'object/definition/interactionType', 'quiz', 'interactionType'],
    ['answered', 'object/definition/interactionType', undefined, 'interactionType'],
    ['answered', 'object/definition/choices', [{ id: 'a b' }], 'ids of their own'],
    ['answered', 'object/definition/choices', [{ id: 'a' }, { id: 'a' }], 'ids of their own'],
    ['answered', 'object/definition/correctResponsesPattern', 'others', 'correctResponses'],
    ['answered', 'result/response', 3, 'response'],
  ])('is found out: %s with %s = %j', (verb, path, value, fault) => {
    expect(checkStatement(spoilt(verb, path, value)).join('\n')).toContain(fault)
  })

  it('is not found where only an extension holds null', () => {
    const key = 'https://extension.test/note'
    expect(checkStatement(spoilt('passed', 'result/extensions', { [key]: null }))).toEqual([])
  })

  it.each([null, 3, 'a', [], {}])('%j is no statement at all', (value) => {
    expect(checkStatement(value).length).toBeGreaterThan(0)
  })
})
