import { describe, expect, it } from 'vitest'
import { judgementOf } from '../../src/records/judgement/sign-judgement.ts'
import { CONTEXT, PROFILE, PROFILE_VERSION, RESULT, TYPES } from '../../src/records/names.ts'
import { brokenRules } from '../../src/records/profile/template-rules.ts'
import { statementsOf } from '../../src/records/statements.ts'
import { VERBS } from '../../src/records/verbs.ts'
import {
  attemptWith,
  numbered,
  passedResult,
  undecidedResult,
  unsafeResult,
} from './support/attempt.ts'
import { patternOf, profile, templatesFor } from './support/profile.ts'

const stopped = numbered([
  { tick: 1, type: 'done', by: 'trainee', do: 'take', item: 'isolator', hand: 'left' },
  { tick: 1, type: 'done', by: 'sam', do: 'take', item: 'pump' },
  { tick: 2, type: 'done', by: 'trainee', do: 'place', item: 'isolator', on: 'pump' },
  { tick: 3, type: 'done', by: 'trainee', do: 'touch', item: 'pump', part: 'rotor' },
  { tick: 3, type: 'done', by: 'trainee', do: 'release', item: 'isolator' },
  { tick: 4, type: 'done', by: 'trainee', do: 'operate', item: 'pump', control: 'start', value: 1 },
  { tick: 5, type: 'rejected', by: 'trainee', do: 'move', code: 'no-way', params: {} },
  { tick: 6, type: 'stopped', reason: 'not_isolated', about: '', justified: ['stuck'] },
])
const left = { ...unsafeResult, outcome: 'abandoned' as const, completed: false }
const attempts = [
  attemptWith(),
  attemptWith({ result: unsafeResult }),
  attemptWith({
    events: stopped,
    result: { ...passedResult, outcome: 'stopped-safely', completed: false },
  }),
  attemptWith({ result: undecidedResult }),
  attemptWith({ result: left, scripted: false }),
  attemptWith({ purpose: 'practice', scripted: false }),
]

describe('the published profile', () => {
  it('names itself as the statements name it', () => {
    expect(profile.id).toBe(PROFILE)
    expect(profile.versions.map(({ id }) => id)).toEqual([PROFILE_VERSION])
    expect(profile.conformsTo).toBe('https://w3id.org/xapi/profiles#1.0')
  })

  it('defines every word of ours that statements use, and no other', () => {
    const used = [
      ...Object.values(VERBS).map(({ id }) => id),
      ...Object.values(TYPES),
      ...Object.values(CONTEXT),
      ...Object.values(RESULT),
    ].filter((iri) => iri.startsWith(PROFILE))
    expect(used.length).toBeGreaterThan(40)
    expect(profile.concepts.map(({ id }) => id).sort()).toEqual([...used].sort())
  })

  it('gives each verb the words that statements show', () => {
    for (const { id, display } of Object.values(VERBS)) {
      const concept = profile.concepts.find((known) => known.id === id)
      if (concept) expect(concept.prefLabel.en).toBe(display.en)
    }
  })

  it('gives each word an id of its own, a definition and the version it came with', () => {
    const all = [...profile.concepts, ...profile.templates, ...profile.patterns]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { id, inScheme, prefLabel, definition } of all) {
      expect([id, inScheme]).toEqual([id, PROFILE_VERSION])
      expect(prefLabel.en?.length, id).toBeGreaterThan(2)
      expect(definition.en?.length, id).toBeGreaterThan(10)
    }
  })

  it('gives each extension a schema that is JSON', () => {
    const extensions = profile.concepts.filter(({ type }) => type.endsWith('Extension'))
    expect(extensions.length).toBe(Object.keys(CONTEXT).length + Object.keys(RESULT).length)
    for (const { id, inlineSchema } of extensions)
      expect(Object.keys(JSON.parse(inlineSchema ?? '{}')), id).toContain('type')
  })
})

describe('statements held against the profile', () => {
  const first = attempts[0] ?? attemptWith()
  const judged = judgementOf(
    first,
    {
      id: '00000000-0000-4000-8000-00000000000a',
      assessor: 'Amina Ndiaye',
      judgedAt: '2026-03-02T09:00:00Z',
      language: 'en',
      blind: false,
      verdicts: { order: 'not-met' },
      reasons: {},
      words: '',
    },
    unsafeResult,
  )
  const all = attempts.flatMap((attempt) =>
    statementsOf(attempt, {
      judgements: attempt === first ? [{ ...judged, key: 'a-thumbprint' }] : [],
    }),
  )

  it('each follow one template, in every rule', () => {
    expect(all.length).toBeGreaterThan(60)
    for (const statement of all) {
      const templates = templatesFor(statement)
      expect(templates.length, statement.verb.id).toBe(1)
      expect(templates.flatMap((template) => brokenRules(template, statement))).toEqual([])
    }
  })

  it('use every template among them', () => {
    const used = new Set(all.flatMap((statement) => templatesFor(statement).map(({ id }) => id)))
    expect(profile.templates.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('follow a pattern as a whole, and no longer do with one taken out of place', () => {
    const sequences = attempts.map((attempt) =>
      statementsOf(attempt).flatMap((statement) => templatesFor(statement).map(({ id }) => id)),
    )
    expect(sequences.map(patternOf)).toEqual([
      ...Array.from({ length: 5 }, () => `${PROFILE}/patterns/attempt`),
      `${PROFILE}/patterns/finished-practice`,
    ])
    expect(patternOf(sequences[0]?.slice(1) ?? [])).toBeUndefined()
    expect(patternOf(sequences[0]?.toReversed() ?? [])).toBeUndefined()
  })

  it('say that they follow this version, and use no word of ours that it does not define', () => {
    const known = new Set([PROFILE, PROFILE_VERSION, ...profile.concepts.map(({ id }) => id)])
    const words = [...JSON.stringify(all).matchAll(/https:\/\/w3id\.org\/millwright\/xapi[^"]*/g)]
    expect(words.length).toBeGreaterThan(500)
    expect([...new Set(words.map(([iri]) => iri))].filter((iri) => !known.has(iri))).toEqual([])
    for (const { context } of all)
      expect(context.contextActivities.category.map(({ id }) => id)).toEqual([PROFILE_VERSION])
  })
})
