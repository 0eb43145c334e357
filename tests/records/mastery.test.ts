import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/assessment/result.ts'
import { claimOf } from '../../src/records/credentials/claim.ts'
import {
  type MasteryRule,
  readRules,
  ruleFor,
  USUAL_RULE,
  USUAL_RULES,
} from '../../src/records/credentials/rule.ts'
import { ruleSays } from '../../src/records/credentials/says.ts'
import {
  type Candidate,
  type Competency,
  competenciesIn,
  countedIn,
  weigh,
} from '../../src/records/credentials/weigh.ts'
import type { HeldJudgement } from '../../src/records/judgement/check-judgements.ts'
import { passedResult, unsafeResult } from './support/attempt.ts'
import { candidate, NOW, PLAYED_ON, twoVariants } from './support/credentials.ts'

const competencies = competenciesIn(twoVariants)
const isolate = competencies.find(({ iri }) => iri !== undefined) as Competency
const tell = competencies.find(({ key }) => key.endsWith('/tell_people')) as Competency

const weighed = (
  candidates: readonly Candidate[],
  rule: Partial<MasteryRule> = {},
  competency = isolate,
) => weigh(competency, candidates, { ...USUAL_RULE, ...rule }, NOW)

const reasons = (candidates: readonly Candidate[], rule: Partial<MasteryRule> = {}) =>
  weighed(candidates, rule).weighed.map(({ why }) => why)

const [first, second] = twoVariants as [Candidate, Candidate]

/** The result with another verdict on its critical criterion. */
const resultWith = (verdict: Verdict) => ({
  ...passedResult,
  criteria: passedResult.criteria.map((each) => (each.critical ? { ...each, verdict } : each)),
})

const judgement = (passed: boolean, met: boolean): HeldJudgement => ({
  format: 'millwright-judgement/1',
  id: '00000000-0000-4000-8000-00000000000a',
  attempt: first.attempt.id,
  digest: first.attempt.digest,
  assessor: 'Amina Ndiaye',
  judgedAt: '2026-03-01T12:00:00Z',
  language: 'en',
  blind: false,
  criteria: [],
  words: '',
  key: 'k',
  result: {
    outcome: passed ? 'passed' : 'not-passed',
    passed,
    score: passedResult.score,
    competencies: [{ id: 'isolate_energy', scaled: 1, met }],
  },
})

describe('two assessments that passed on different variants', () => {
  it('are enough by the usual rule, and the claim says what they were', () => {
    const found = weighed(twoVariants)
    expect(found).toMatchObject({ may: true, open: [] })
    expect(found.points).toEqual([
      { asks: 'passes', ok: true, have: 2, want: 2 },
      { asks: 'critical', ok: true, have: 1, want: 1 },
    ])
    expect(claimOf(found)).toMatchObject({
      setting: 'simulation',
      competency: { key: 'https://competence.test/isolate' },
      jobs: [{ id: 'change-pump-seal', version: '2.1.0' }],
      attempts: [
        { digest: first.attempt.digest, interface: 'vr', on: '2026-03-01', markedBy: 'machine' },
        { digest: second.attempt.digest, interface: 'text', variant: { seed: 2 } },
      ],
      rule: USUAL_RULE,
    })
  })

  it('are not enough for a competency that they did not show', () => {
    const found = weighed(twoVariants, {}, tell)
    expect(found.may).toBe(false)
    expect(found.weighed.map(({ why }) => why)).toEqual(['not-shown', 'not-shown'])
    expect(claimOf(found)).toBeNull()
  })

  it('count whatever order they come in, and however often', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...twoVariants, ...twoVariants], { minLength: 4 }),
        (some) => {
          expect(weighed(some)).toEqual(weighed(twoVariants))
        },
      ),
    )
  })
})

describe('an attempt does not count', () => {
  it.each([
    ['changed', candidate('x', {}, { whole: false })],
    ['scripted', candidate('x', { scripted: true })],
    ['purpose', candidate('x', { purpose: 'practice' })],
    ['redo', candidate('x', { parent: { id: first.attempt.id, tick: 3 } })],
    ['undated', candidate('x', { startedAt: '2026-03-02T08:00:01Z' })],
    ['too-old', candidate('x', { startedAt: '2025-03-02T07:59:59Z' })],
    ['not-passed', candidate('x', { result: unsafeResult })],
    ['help', candidate('x', { result: { ...passedResult, hints: 1 } })],
    [
      'help',
      candidate('x', {
        actions: [{ n: 0, tick: 0, by: 'instructor', do: 'advise', text: 'Look' }],
      }),
    ],
    ['stranger', candidate('x', {}, { judgements: [judgement(true, true)], byStranger: true })],
    ['not-passed', candidate('x', {}, { judgements: [judgement(false, true)] })],
    ['not-shown', candidate('x', {}, { judgements: [judgement(true, false)] })],
  ] as const)('that is %s', (why, one) => {
    expect(reasons([one])).toEqual([why])
    expect(weighed([one]).may).toBe(false)
  })

  it('on the same variant again, nor the same one under another id', () => {
    const again = candidate('again', { parameters: { supply: 400 }, seed: 9 })
    expect(reasons([first, again])).toContain('same-variant')
    const copy = { ...first, attempt: { ...first.attempt, id: second.attempt.id } }
    expect(reasons([first, copy], { differentVariants: false })).toContain('twice')
    expect(weighed([first, again], { differentVariants: false }).may).toBe(true)
  })

  it('in a way of playing that the rule does not name', () => {
    expect(
      reasons(twoVariants, { interfaces: ['vr'] }).filter((why) => why === 'interface'),
    ).toEqual(['interface'])
  })
})

describe('what people judged', () => {
  it('stands in the place of what the machine found', () => {
    const turned = candidate('x', { result: unsafeResult }, { judgements: [judgement(true, true)] })
    expect(reasons([turned])).toEqual([null])
    expect(claimOf(weighed([turned], { passes: 1, everyCritical: false }))).toMatchObject({
      attempts: [{ markedBy: 'assessor' }],
    })
  })

  it('counts only where all of them agree', () => {
    const divided = [judgement(true, true), judgement(false, true)]
    expect(reasons([candidate('x', {}, { judgements: divided })])).toEqual(['not-passed'])
  })
})

describe('the points of a rule', () => {
  it('ask that every critical criterion was put to the test in one of them', () => {
    const untested = (one: Candidate): Candidate => ({
      ...one,
      attempt: { ...one.attempt, result: resultWith('not-observed') },
    })
    const none = weighed([untested(first), untested(second)])
    expect(none.may).toBe(false)
    expect(none.points[1]).toEqual({ asks: 'critical', ok: false, have: 0, want: 1 })
    expect(none.open).toMatchObject([
      { id: 'no_hand_in_live_pump', critical: true, verdict: 'not-observed' },
    ])
    expect(weighed([untested(first), second])).toMatchObject({ may: true, open: [] })
    const without = weighed([untested(first), untested(second)], { everyCritical: false })
    expect(claimOf(without)?.open).toHaveLength(1)
  })

  it('ask for supervised sessions where the centre wants them', () => {
    expect(weighed(twoVariants, { supervised: 1 }).may).toBe(false)
    expect(weighed([first, { ...second, supervised: true }], { supervised: 1 }).may).toBe(true)
  })

  it('never let less be enough: what a stricter rule lets pass, a milder one does too', () => {
    const rules = fc.record({
      passes: fc.integer({ min: 1, max: 3 }),
      differentVariants: fc.boolean(),
      everyCritical: fc.boolean(),
      withoutHelp: fc.boolean(),
      supervised: fc.integer({ min: 0, max: 1 }),
      withinMonths: fc.integer({ min: 1, max: 24 }),
    })
    fc.assert(
      fc.property(rules, fc.subarray([...twoVariants]), (rule, some) => {
        const mild = { ...rule, passes: 1, everyCritical: false, supervised: 0 }
        if (weighed(some, rule).may) expect(weighed(some, mild).may).toBe(true)
        expect(countedIn(weighed(some, rule)).length).toBeLessThanOrEqual(some.length)
      }),
    )
  })

  it('are said in plain sentences, each in three languages', () => {
    const strict: MasteryRule = { ...USUAL_RULE, supervised: 1, interfaces: ['vr', 'desktop'] }
    for (const language of ['en', 'fr', 'ar']) {
      const said = ruleSays(strict, language)
      expect(said).toHaveLength(8)
      expect(said.every((phrase) => phrase.language === language)).toBe(true)
    }
    expect(ruleSays(strict, 'en').at(-2)?.text).toBe('Only played: in a headset, on a screen')
  })
})

describe('the rules of a centre', () => {
  const own = { ...USUAL_RULE, passes: 3 }
  const rules = {
    ...USUAL_RULES,
    competencies: [{ key: isolate.key, title: isolate.title, rule: own }],
  }

  it('are read back from their file, and one competency may have its own', () => {
    const read = readRules(JSON.stringify(rules))
    expect(read).toEqual({ rules, faults: [] })
    expect(ruleFor(rules, isolate.key).passes).toBe(3)
    expect(ruleFor(rules, tell.key)).toEqual(USUAL_RULE)
  })

  it.each([
    ['', /empty/],
    ['[]', /No rules/],
    [JSON.stringify({ ...rules, usual: { ...USUAL_RULE, passes: 0 } }), /usual\/passes/],
    [JSON.stringify({ ...rules, usual: { ...USUAL_RULE, supervised: 3 } }), /usual\/supervised/],
    [JSON.stringify({ ...rules, usual: { ...USUAL_RULE, interfaces: ['script'] } }), /interfaces/],
    [JSON.stringify({ ...rules, more: 1 }), /\/more is not known/],
    [JSON.stringify({ ...rules, competencies: [{ key: 'x' }] }), /competencies\/0\/title/],
    [JSON.stringify({ ...rules, format: 'millwright-mastery/9' }), /\/format/],
  ])('with a fault are not read, and the fault has its place: %#', (text, fault) => {
    const read = readRules(text)
    expect(read.rules).toBeNull()
    expect(read.faults.join(' ')).toMatch(fault)
  })
})

describe('an attempt that was played on the day', () => {
  it('is neither too old nor of tomorrow', () => {
    expect(Date.parse(PLAYED_ON)).toBeLessThan(NOW)
    expect(reasons([first])).toEqual([null])
  })
})
