import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/assessment/result.ts'
import { firstAltered, printsOf } from '../../src/records/credentials/prints.ts'
import { readClaim } from '../../src/records/credentials/read-claim.ts'
import {
  type HeldRevocations,
  openRevocations,
  revocationOf,
  signRevocations,
} from '../../src/records/credentials/revocations.ts'
import { RULE_BOUNDS, ruleFaults, USUAL_RULE } from '../../src/records/credentials/rule.ts'
import { type Candidate, competenciesIn, weigh } from '../../src/records/credentials/weigh.ts'
import type { HeldJudgement } from '../../src/records/judgement/check-judgements.ts'
import { passedResult } from './support/attempt.ts'
import { assessorKey, candidate, goodClaim, NOW, twoVariants } from './support/credentials.ts'

const [first, second] = twoVariants as [Candidate, Candidate]
const [isolate] = competenciesIn(twoVariants)
const weighed = (candidates: readonly Candidate[], rule: Partial<typeof USUAL_RULE> = {}) => {
  if (!isolate) throw new Error('weighed: the attempts are about a competency.')
  return weigh(isolate, candidates, { ...USUAL_RULE, ...rule }, NOW)
}

/** The attempt with another verdict of the machine on its critical criterion. */
const seen = (one: Candidate, verdict: Verdict): Candidate => ({
  ...one,
  attempt: {
    ...one.attempt,
    result: {
      ...passedResult,
      criteria: passedResult.criteria.map((each) => (each.critical ? { ...each, verdict } : each)),
    },
  },
})

/** The attempt as somebody judged it: still passed, with another verdict on its critical criterion. */
function judged(one: Candidate, ...verdicts: readonly Verdict[]): Candidate {
  const judgements = verdicts.map(
    (verdict): HeldJudgement => ({
      format: 'millwright-judgement/1',
      id: '00000000-0000-4000-8000-00000000000a',
      ...{ attempt: one.attempt.id, digest: one.attempt.digest },
      ...{ assessor: 'Amina Ndiaye', judgedAt: '2026-03-01T12:00:00Z', language: 'en' },
      ...{ blind: false, words: '', key: 'k' },
      criteria: [
        { id: 'no_hand_in_live_pump', machine: 'met', verdict, reason: 'Seen beside the replay.' },
      ],
      result: {
        ...{ outcome: 'passed', passed: true, score: passedResult.score },
        competencies: [{ id: 'isolate_energy', scaled: 1, met: true }],
      },
    }),
  )
  return { ...one, judgements }
}

describe('a critical criterion over some tries', () => {
  const openIn = (...some: readonly Candidate[]) => weighed(some).open.map((each) => each.verdict)

  it('is open as not met once it was missed in one of them, whichever came last', () => {
    expect(openIn(seen(first, 'not-met'), seen(second, 'not-observed'))).toEqual(['not-met'])
    expect(openIn(seen(first, 'not-observed'), seen(second, 'not-met'))).toEqual(['not-met'])
    expect(openIn(seen(first, 'not-met'), seen(second, 'met'))).toEqual([])
  })

  it('is what the last assessor found, in the place of what the machine did', () => {
    const by = (verdict: Verdict) => [judged(first, verdict), judged(second, verdict)]
    expect(weighed(by('met')).may).toBe(true)
    expect(weighed(by('not-met'))).toMatchObject({ may: false, open: [{ verdict: 'not-met' }] })
    const turned = [judged(first, 'not-met', 'met'), judged(second, 'not-observed', 'not-observed')]
    expect(weighed(turned).may).toBe(true)
  })
})

describe('what is weighed', () => {
  it('counts supervised tries only where the try itself counts', () => {
    const lost = candidate('lost', { purpose: 'practice' }, { supervised: true })
    expect(weighed([first, second, lost], { supervised: 1 })).toMatchObject({ may: false })
  })

  it('counts a try that is as old as the rule allows to the millisecond', () => {
    const why = (startedAt: string) => weighed([candidate('x', { startedAt })]).weighed[0]?.why
    expect(why('2025-03-02T08:00:00.000Z')).toBeNull()
    expect(why('2025-03-02T07:59:59.999Z')).toBe('too-old')
    expect(why('2026-03-02T08:00:00.000Z')).toBeNull()
    expect(why('2026-03-02T08:00:00.001Z')).toBe('undated')
  })

  it('takes the same drawn values for another variant where the job is another', () => {
    const { attempt } = candidate('pump', { parameters: { supply: 400 } })
    const elsewhere = {
      ...first,
      attempt: {
        ...attempt,
        digest: 'f'.repeat(64),
        scenario: { ...attempt.scenario, id: 'another-pump' },
      },
    }
    expect(weighed([first, elsewhere]).weighed.map(({ why }) => why)).toEqual([null, null])
  })

  it('is called as the latest try calls it', () => {
    const { attempt } = second
    const { document } = attempt.scenario
    const renamed = Object.fromEntries(
      Object.entries(document.competencies ?? {}).map(([id, each]) => [
        id,
        { ...each, title: { en: 'A newer name' } },
      ]),
    )
    const scenario = { ...attempt.scenario, document: { ...document, competencies: renamed } }
    const later = {
      ...second,
      attempt: { ...attempt, scenario, startedAt: '2026-03-02T07:00:00Z' },
    }
    for (const some of [
      [first, later],
      [later, first],
    ])
      expect(competenciesIn(some)[0]?.title).toEqual({ en: 'A newer name' })
  })
})

describe('a rule', () => {
  const faulty = (part: Partial<typeof USUAL_RULE>) =>
    ruleFaults({ ...USUAL_RULE, ...part }, '').length > 0

  it('goes as far as its bounds and no further', () => {
    const { passes, months } = RULE_BOUNDS
    expect(
      [passes, passes + 1, 1, 0, 1.5].map((each) => faulty({ passes: each, supervised: 0 })),
    ).toEqual([false, true, false, true, true])
    for (const name of ['withinMonths', 'validMonths'] as const)
      expect([months, months + 1, 1, 0].map((each) => faulty({ [name]: each }))).toEqual([
        ...[false, true],
        ...[false, true],
      ])
  })

  it('may ask that every pass is supervised, and not for more of them', () => {
    expect([1, 2, 3].map((supervised) => faulty({ passes: 2, supervised }))).toEqual([
      ...[false, false, true],
    ])
  })
})

describe('a claim from anybody', () => {
  const claim = goodClaim()
  const faultsOf = (changed: object) => readClaim({ ...claim, ...changed }, 'says').faults
  const [one, two] = claim.attempts as [(typeof claim.attempts)[0], (typeof claim.attempts)[0]]

  it('is read as it was made', () => {
    expect(readClaim(claim, 'says')).toEqual({ claim, faults: [] })
  })

  it.each([
    ['attempts', { attempts: [one] }],
    ['attempts', { attempts: [one, { ...two, variant: one.variant }] }],
    ['attempts', { attempts: [one, { ...two, job: 'unheard-of' }] }],
    ['attempts', { rule: { ...claim.rule, supervised: 1 } }],
    ['attempts', { rule: { ...claim.rule, interfaces: ['vr'] } }],
    [
      'open',
      {
        open: [{ job: 'j', id: 'i', title: { en: 'I' }, critical: true, verdict: 'not-observed' }],
      },
    ],
  ])('that its own rule would never have let anybody sign is refused by its %s: %#', (part, to) => {
    expect(faultsOf(to)).toEqual([`says/${part} is not what its own rule asks for.`])
  })

  it('holds where its rule asks for just that much less', () => {
    const sameVariant = { attempts: [one, { ...two, variant: one.variant }] }
    const open = [{ job: 'j', id: 'i', title: { en: 'I' }, critical: true, verdict: 'not-met' }]
    const rule = claim.rule
    expect(faultsOf({ ...sameVariant, rule: { ...rule, differentVariants: false } })).toEqual([])
    expect(faultsOf({ open, rule: { ...rule, everyCritical: false } })).toEqual([])
    expect(faultsOf({ open: [{ ...open[0], critical: false }] })).toEqual([])
    expect(faultsOf({ attempts: [one], rule: { ...rule, passes: 1 } })).toEqual([])
  })

  it.each([
    ['attempts/0/digest', { attempts: [{ ...one, digest: one.digest.toUpperCase() }, two] }],
    ['attempts/0/interface', { attempts: [{ ...one, interface: 'script' }, two] }],
    ['attempts/0/variant', { attempts: [{ ...one, variant: { ...one.variant, more: 1 } }, two] }],
    ['attempts/0/variant', { attempts: [{ ...one, variant: { seed: 1.5, parameters: {} } }, two] }],
    ['attempts/0/on', { attempts: [{ ...one, on: '2026-02-30' }, two] }],
    ['attempts/0/markedBy', { attempts: [{ ...one, markedBy: 'me' }, two] }],
    ['attempts', { attempts: Array.from({ length: 401 }, () => one) }],
    ['competency/iri', { competency: { ...claim.competency, iri: 'no iri' } }],
    ['rule/passes', { rule: { ...claim.rule, passes: 0 } }],
    ['more', { more: 1 }],
  ])('names %s where that is of the wrong kind', (place, to) => {
    expect(faultsOf(to).join(' ')).toContain(`says/${place} `)
  })
})

describe('what was taken back', () => {
  const id = '00000000-0000-4000-8000-00000000000c'
  const at = '2026-06-01T10:00:00Z'
  const list = (issuedAt: string, ...more: readonly string[]): HeldRevocations => ({
    ...{ format: 'millwright-revocations/1', assessor: 'Amina', issuedAt, key: 'own' },
    revoked: more.map((each) => ({ id: each, at, reason: 'mistake' })),
  })

  it('is not listed as of the newest list of that key, by time and not by how it is written', () => {
    const lists = [list('2026-06-02T00:30:00+02:00'), list('2026-06-01T23:00:00Z'), list(at)]
    const strange = { ...list('2027-01-01T00:00:00Z', id), key: 'strange' }
    expect(revocationOf([...lists, strange], 'own', id)).toEqual({
      is: 'not-listed',
      asOf: '2026-06-01T23:00:00Z',
    })
    expect(revocationOf([strange], 'own', id)).toEqual({ is: 'no-list' })
    expect(revocationOf([...lists, list(at, id)], 'own', id)).toMatchObject({ is: 'revoked', at })
  })

  it('fits a list of a thousand, and no list is read that has more or another reason', async () => {
    const assessor = await assessorKey('Amina Ndiaye')
    const some = (count: number, reason: 'mistake') =>
      Array.from({ length: count }, () => ({ id, at, reason }))
    const opened = async (revoked: ReturnType<typeof some>) =>
      openRevocations(await signRevocations(revoked, at, assessor))
    expect((await opened(some(1000, 'mistake')))?.revoked).toHaveLength(1000)
    expect(await opened(some(1001, 'mistake'))).toBeNull()
    expect(await opened(some(1, 'whim' as 'mistake'))).toBeNull()
  })
})

describe('the prints of a document', () => {
  const document = { a: { b: [1, 2], c: 'x' }, d: [], e: null }
  const prints = printsOf(document)

  it('do not depend on the order of its keys, and on everything else', () => {
    expect(printsOf({ e: null, d: [], a: { c: 'x', b: [1, 2] } })).toEqual(prints)
    expect(printsOf({ ...document, a: { ...document.a, b: [2, 1] } })).not.toEqual(prints)
    expect(prints.values).toHaveLength(5)
  })

  it.each([
    [null, document],
    ['a/b/1', { ...document, a: { b: [1, 3], c: 'x' } }],
    ['a/c', { ...document, a: { b: [1, 2], c: 'y' } }],
    ['d', { ...document, d: {} }],
    ['f', { ...document, f: 1 }],
    ['something that was taken out', { a: document.a, d: [] }],
  ])('name %s', (named, changed) => {
    expect(firstAltered(changed, prints)).toBe(named)
  })

  it.each([null, {}, { values: 'x', all: prints.all }, { ...prints, all: '00000000' }])(
    'that are none are named themselves: %#',
    (broken) => {
      expect(firstAltered(document, broken)).toBe('prints')
    },
  )
})
