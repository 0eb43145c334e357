// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/assessment/result.ts'
import {
  type Course,
  courseStatements,
  initializedStatement,
  isAwaited,
  type Told,
  terminatedStatement,
  toldAfter,
} from '../../src/records/cmi5/course-statements.ts'
import {
  readLaunchData,
  readPreferences,
  readToken,
  SESSION_ID,
} from '../../src/records/cmi5/launch-data.ts'
import { readLaunchParameters } from '../../src/records/cmi5/launch-parameters.ts'
import { courseStructure } from '../../src/records/packages/course-structure.ts'
import { brokenRule, type CourseLaunch } from '../support/course-rules.ts'
import { attemptWith, passedResult, undecidedResult, unsafeResult } from './support/attempt.ts'

const registration = '0d7b6a1e-7f4e-4c58-9a3b-7f0a5d6f0c11'
const actor = {
  objectType: 'Agent',
  account: { homePage: 'https://school.example', name: 'learner-17' },
}
const contextTemplate = {
  contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://school.example/au' }] },
  extensions: { [SESSION_ID]: 'session-1' },
}
const nothing: Told = { completed: false, passed: false, verdict: false }

const query = (change: Readonly<Record<string, string>> = {}): string =>
  new URLSearchParams({
    ...{ registration, actor: JSON.stringify(actor), fetch: 'https://lms.example/fetch/1' },
    ...{ endpoint: 'https://lms.example/xapi', activityId: 'https://lms.example/au/1' },
    ...change,
  }).toString()

const readQuery = (text: string) => readLaunchParameters(new URLSearchParams(text))

function courseWith(
  launchMode: CourseLaunch['launchMode'] = 'Normal',
  masteryScore?: number,
): { readonly course: Course; readonly launch: CourseLaunch } {
  const parameters = readQuery(query())
  const data = readLaunchData(JSON.stringify({ contextTemplate, launchMode, masteryScore }))
  if (!parameters || 'faulty' in parameters || !data) throw new Error('courseWith: no course.')
  const { activityId } = parameters
  return {
    course: { parameters, data },
    launch: {
      ...{ actor, registration, activityId, launchMode, masteryScore, contextTemplate },
      sessionId: 'session-1',
    },
  }
}

/** Everything a session tells about one attempt, held against the rules in the order of telling. */
function broken(result: Result, mode?: CourseLaunch['launchMode'], mastery?: number) {
  const { course, launch } = courseWith(mode, mastery)
  const attempt = attemptWith({ result })
  const said = [
    initializedStatement(course, '2026-11-03T13:00:00.000Z'),
    ...courseStatements(attempt, course, nothing),
    terminatedStatement(course, '2026-11-03T16:00:00.000Z', 10_800.5),
  ].map((statement) => JSON.parse(JSON.stringify(statement)))
  const rules = said.flatMap(
    (statement, n) => brokenRule(statement, launch, said.slice(0, n)) ?? [],
  )
  const verbs = said.map(({ verb }) => verb.id.slice(verb.id.lastIndexOf('/') + 1))
  return { rules, verbs, said }
}

describe('an attempt told to a course', () => {
  it('keeps to every rule of cmi5, passed and failed, with its own statements between', () => {
    const passed = broken(passedResult, 'Normal', 0.8)
    expect(passed.rules).toEqual([])
    expect(passed.verbs.slice(-3)).toEqual(['completed', 'passed', 'terminated'])
    expect(passed.verbs).toContain('carried-out')
    const unsafe = broken(unsafeResult, 'Normal', 0.8)
    expect(unsafe.rules).toEqual([])
    expect(unsafe.verbs.slice(-2)).toEqual(['failed', 'terminated'])
    expect(new Set(passed.said.map(({ id }) => id)).size).toBe(passed.said.length)
  })

  it('never reads as passed where it was not, whatever mastery a course asks for', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const outcome = fc.record({ scaled: share, uncapped: share, passed: fc.boolean() })
    fc.assert(
      fc.property(outcome, fc.option(share, { nil: undefined }), (drawn, mastery) => {
        const { passed, ...score } = drawn
        const result = { ...passedResult, passed, score: { ...passedResult.score, ...score } }
        const { rules, verbs } = broken(result, 'Normal', mastery)
        expect(rules).toEqual([])
        if (!passed) expect(verbs).not.toContain('passed')
        if (mastery !== undefined && score.scaled < mastery) expect(verbs).not.toContain('passed')
      }),
      { numRuns: 60 },
    )
  })

  it('is neither passed nor failed where only a figure that nobody checked would decide it', () => {
    const { rules, verbs } = broken(undecidedResult, 'Normal', 0.8)
    expect(rules).toEqual([])
    expect(verbs.slice(-2)).toEqual(['completed', 'terminated'])
    for (const verb of ['passed', 'failed']) expect(verbs).not.toContain(verb)
  })

  it.each(['Browse', 'Review'] as const)(
    'tells in the mode %s only of its start and its end',
    (mode) => {
      const { rules, verbs } = broken(passedResult, mode, 0.8)
      expect(rules).toEqual([])
      expect(verbs).toEqual(['initialized', 'terminated'])
    },
  )

  it('says what a platform takes once only once: completed and passed a registration, a verdict a session', () => {
    const { course } = courseWith()
    const first = courseStatements(attemptWith({ result: passedResult }), course, nothing)
    const told = toldAfter(nothing, first)
    expect(told).toEqual({ completed: true, passed: true, verdict: true })
    const verbs = courseStatements(attemptWith({ result: unsafeResult }), course, told).map(
      ({ verb }) => (verb as { id: string }).id,
    )
    for (const verb of ['completed', 'passed', 'failed'])
      expect(verbs).not.toContain(`http://adlnet.gov/expapi/verbs/${verb}`)
  })

  it('took as long as the clock on the wall says, though a wait was leapt over', () => {
    const { course } = courseWith()
    const attempt = attemptWith({
      startedAt: '2026-11-03T13:00:00Z',
      endedAt: '2026-11-03T13:00:01.500Z',
    })
    const said = courseStatements(attempt, course, nothing)
    const verdict = said.find(({ verb }) => JSON.stringify(verb).includes('/passed'))
    expect(verdict).toMatchObject({
      timestamp: '2026-11-03T13:00:01.500Z',
      result: { duration: 'PT1.5S' },
    })
  })

  it('waits for what the package is for: a practice ends no assessment, and nobody is marked for leaving', () => {
    const practice = { ...attemptWith({ result: passedResult }), purpose: 'practice' as const }
    expect(isAwaited(practice, 'assessment')).toBe(false)
    expect(isAwaited(practice, 'practice')).toBe(true)
    const left = attemptWith({ result: { ...passedResult, outcome: 'abandoned', passed: false } })
    expect(isAwaited(left, 'assessment')).toBe(false)
    const { course } = courseWith()
    expect(toldAfter(nothing, courseStatements(left, course, nothing))).toEqual(nothing)
  })
})

describe('the address of a launch', () => {
  it('is read whatever the order of its parts and whatever stands between', () => {
    const parts = query({ endpoint: 'https://lms.example/xapi/' }).split('&')
    const other = [...parts.toReversed(), 'lang=fr'].join('&')
    expect(readQuery(`?${other}`)).toEqual(readQuery(query()))
  })

  it('is none where nothing of a launch is in it', () => {
    expect(readQuery('?utm_source=mail')).toBeNull()
  })

  it.each([
    ['a missing part', 'endpoint=https%3A%2F%2Flms.example', 'fetch'],
    ['a part that is there twice', `${query()}&fetch=https://lms.example/fetch/2`, 'fetch'],
    ['a script for an address', query({ endpoint: 'javascript:alert(1)' }), 'endpoint'],
    ['a registration that is no UUID', query({ registration: '17' }), 'registration'],
    ['an actor without an account', query({ actor: '{"mbox":"mailto:a@b.example"}' }), 'actor'],
    ['an actor that is no JSON', query({ actor: '{' }), 'actor'],
    ['an activity that is no IRI', query({ activityId: 'lockout' }), 'activityId'],
  ])('names %s', (_what, given, name) => {
    const read = readQuery(given)
    expect(read && 'faulty' in read && read.faulty).toContain(name)
  })

  it('of any text at all throws nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, value) => {
        readQuery(text)
        readQuery(query({ actor: value, endpoint: text }))
      }),
    )
  })
})

describe('what a platform answers', () => {
  it('is launch data only with a mode and a session; a return address is never a script', () => {
    const data = { contextTemplate, launchMode: 'Normal', returnURL: 'javascript:alert(1)' }
    expect(readLaunchData(JSON.stringify(data))?.returnURL).toBeNull()
    expect(readLaunchData(JSON.stringify({ ...data, launchMode: 'Fast' }))).toBeNull()
    expect(readLaunchData(JSON.stringify({ ...data, contextTemplate: {} }))).toBeNull()
    expect(readLaunchData('<html>')).toBeNull()
  })

  it('is a token, or the words why there is none', () => {
    expect(readToken('{"auth-token":"YWJjOmRlZg=="}')).toEqual({ token: 'YWJjOmRlZg==' })
    expect(readToken('{"error-code":"1","error-text":"used"}')).toEqual({ words: '1 used' })
    expect(readToken('{"auth-token":"a\\r\\nX: y"}')).toEqual({ words: '' })
    expect(readToken('nonsense')).toEqual({ words: '' })
  })

  it('is preferences, or none where it cannot be used', () => {
    const text = JSON.stringify({ languagePreference: 'fr-CA, en', audioPreference: 'off' })
    expect(readPreferences(text)).toEqual({ languages: ['fr-CA', 'en'], sound: 'off' })
    expect(readPreferences('[]')).toEqual({ languages: [], sound: null })
  })
})

describe('a course structure', () => {
  const facts = {
    ...{ id: 'loto-conveyor', version: '1.0.0', title: 'Lock out', mastery: 0.8 },
    ...{ titles: { en: 'Lock & <out>', ar: 'اقفل' }, judged: true, files: ['index.html'] },
    summary: { en: 'A belt is stopped & locked.' },
  }
  const read = (judged: boolean): Document =>
    new DOMParser().parseFromString(courseStructure({ ...facts, judged }), 'application/xml')

  it('is well-formed, in the order of its schema, with a title in each language', () => {
    const document = read(true)
    expect(document.querySelector('parsererror')).toBeNull()
    const au = document.querySelector('au')
    expect([...(au?.children ?? [])].map(({ tagName }) => tagName)).toEqual([
      ...['title', 'description', 'url'],
    ])
    expect(
      [...(au?.querySelectorAll('title > langstring') ?? [])].map((t) => t.textContent),
    ).toEqual([...['Lock & <out>', 'اقفل']])
    expect(au?.querySelector('description')?.textContent).toBe('A belt is stopped & locked.')
    expect(au?.getAttribute('moveOn')).toBe('Passed')
    expect(au?.getAttribute('masteryScore')).toBe('0.8')
  })

  it('of a practice asks for no pass that nobody can give', () => {
    expect(read(false).querySelector('au')?.getAttribute('moveOn')).toBe('Completed')
    expect(read(false).querySelector('au')?.hasAttribute('masteryScore')).toBe(false)
  })
})
