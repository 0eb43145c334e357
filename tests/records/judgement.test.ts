import fc from 'fast-check'
import { exportJWK, generateKeyPair } from 'jose'
import { describe, expect, it } from 'vitest'
import { judgeAgainBy, judgeRecorded, markRecorded, remark } from '../../src/assessment/remark.ts'
import type { Result, Verdict } from '../../src/assessment/result.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Attempt } from '../../src/engine/attempt/attempt.ts'
import { attemptOf } from '../../src/records/attempt-file.ts'
import { checkStatement } from '../../src/records/check-statement.ts'
import {
  checkJudgements,
  heldIn,
  type MarkBy,
} from '../../src/records/judgement/check-judgements.ts'
import { rubricHash, rubricVerdictOf } from '../../src/records/judgement/rubric-verdict.ts'
import {
  addJudgement,
  type Finding,
  judgementOf,
} from '../../src/records/judgement/sign-judgement.ts'
import { CONTEXT, RESULT } from '../../src/records/names.ts'
import { checkStatements } from '../../src/records/profile/check-statements.ts'
import { readAttempt } from '../../src/records/read-attempt.ts'
import { reportHtml } from '../../src/records/report/report-html.ts'
import { reportOf } from '../../src/records/report/report-of.ts'
import { checkSignatures } from '../../src/records/signature/check-signatures.ts'
import { type SigningKey, signJws } from '../../src/records/signature/jws.ts'
import { signAttempt } from '../../src/records/signature/sign-attempt.ts'
import { statementsOf } from '../../src/records/statements.ts'
import type { Assessment } from '../../src/scenario/schema.ts'
import { playedScript } from '../engine/support/play.ts'
import { profile } from './support/profile.ts'
import { tellerOf } from './support/tell.ts'

async function newKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  return { algorithm: 'RS256', privateKey, publicJwk: await exportJWK(publicKey) }
}

const key = await newKey()
const played = playedScript('expert')
const attempt = attemptOf(played.run, played.result, {
  startedAt: '2026-03-01T08:00:00Z',
  interface: 'script',
  language: 'en',
  scripted: true,
})
const found: Finding = {
  id: '00000000-0000-4000-8000-00000000000a',
  assessor: 'Amina Ndiaye',
  judgedAt: '2026-03-02T09:00:00Z',
  language: 'en',
  blind: false,
  verdicts: {},
  reasons: {},
  words: 'Look at the gauge first.',
}
const again = judgeAgainBy(catalogue)
const critical = attempt.result.criteria.find((each) => each.critical && each.verdict === 'met')

const judgedAs = async (
  verdicts: Finding['verdicts'],
  more: Partial<Finding> = {},
  by = key,
  on = attempt,
): Promise<Attempt<Result>> => {
  const judged = judgeRecorded(on, new Map(Object.entries(verdicts)), catalogue)
  return addJudgement(on, judgementOf(on, { ...found, verdicts, ...more }, judged), by)
}

const id = critical?.id ?? ''
const changed = await judgedAs({ [id]: 'not-met' }, { reasons: { [id]: 'The hand was in it.' } })

describe('what a person’s verdicts come to', () => {
  it('is the machine’s result where every verdict is the machine’s', () => {
    const same = new Map(attempt.result.criteria.map((each) => [each.id, each.verdict]))
    expect(judgeRecorded(attempt, same, catalogue)).toEqual(markRecorded(attempt, catalogue))
  })

  it('is no pass where a critical point was missed, and the score stays below mastery', () => {
    const result = judgeRecorded(attempt, new Map([[id, 'not-met']]), catalogue)
    expect(attempt.result.passed).toBe(true)
    expect(result).toMatchObject({ passed: false, outcome: 'completed-unsafe' })
    expect(result.score.scaled).toBeLessThan(result.mastery)
  })

  it('never gets worse by a point that was shown rather than missed', () => {
    const verdict = fc.constantFrom<Verdict>('met', 'not-met', 'not-observed')
    const ids = attempt.result.criteria.map((each) => each.id)
    fc.assert(
      fc.property(
        fc.array(verdict, { minLength: ids.length, maxLength: ids.length }),
        fc.nat(ids.length - 1),
        (verdicts, at) => {
          const missed = new Map(ids.map((each, i) => [each, verdicts[i] ?? 'met']))
          const one = ids[at] ?? ''
          const worse = judgeRecorded(attempt, missed.set(one, 'not-met'), catalogue)
          const better = judgeRecorded(attempt, new Map(missed).set(one, 'met'), catalogue)
          expect(better.score.scaled).toBeGreaterThanOrEqual(worse.score.scaled)
          expect(better.passed || !worse.passed).toBe(true)
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('a judgement in an attempt file', () => {
  it('stands beside the machine’s result, which stays, and the file is read like any other', async () => {
    const { attempt: read, faults } = readAttempt(JSON.stringify(changed))
    expect(faults).toEqual([])
    expect(read?.result).toEqual(attempt.result)
    const [finding] = read ? await checkJudgements(read, again) : []
    expect(finding).toMatchObject({
      holds: true,
      judgement: {
        assessor: 'Amina Ndiaye',
        words: 'Look at the gauge first.',
        result: { passed: false },
      },
    })
    const judged = finding?.holds
      ? finding.judgement.criteria.find((each) => each.id === id)
      : undefined
    expect(judged).toEqual({
      id,
      machine: 'met',
      verdict: 'not-met',
      reason: 'The hand was in it.',
    })
  })

  it('breaks no signature that was made before it', async () => {
    const signer = { role: 'device', name: null, signedAt: '2026-03-01T09:00:00Z' } as const
    const signed = await signAttempt(attempt, await newKey(), signer)
    const both = await judgedAs({}, {}, key, signed)
    expect(await checkSignatures(both)).toMatchObject([{ holds: true }])
    expect(await checkJudgements(both, again)).toMatchObject([{ holds: true }])
  })

  it('stays beside that of another assessor', async () => {
    const second = await judgedAs({}, { assessor: 'Ben', blind: true }, await newKey(), changed)
    const held = heldIn(await checkJudgements(second, again))
    expect(held.map(({ assessor, blind }) => [assessor, blind])).toEqual([
      ['Amina Ndiaye', false],
      ['Ben', true],
    ])
    expect(new Set(held.map((each) => each.key)).size).toBe(2)
  })
})

describe('a judgement that names another rubric', async () => {
  const own = attempt.scenario.document.assessment
  const stricter: Assessment = { ...own, mastery: 1, criteria: own.criteria.toReversed() }
  const { result } = remark(attempt, stricter, catalogue)
  if (!result) throw new Error('judgement: the same conditions can be judged from the log.')
  const verdict = rubricVerdictOf(stricter, result)
  const marked = await judgedAs({}, { rubric: verdict })
  const markBy =
    (assessment: Assessment): MarkBy =>
    (of, sha256) => {
      const marks = sha256 === rubricHash(assessment) ? remark(of, assessment, catalogue) : null
      return marks?.result ? rubricVerdictOf(assessment, marks.result) : null
    }

  it('keeps both verdicts, and the attempt its own result', async () => {
    const { attempt: back, faults } = readAttempt(JSON.stringify(marked))
    expect([faults, back?.result]).toEqual([[], attempt.result])
    const [held] = heldIn(await checkJudgements(marked, again, markBy(stricter)))
    expect(held?.rubric).toEqual(verdict)
    expect(held?.result.outcome).toBe(attempt.result.outcome)
    expect(rubricHash(stricter)).not.toBe(rubricHash(own))
    expect(rubricHash({ ...stricter })).toBe(verdict.sha256)
    const judgements = held ? [held] : []
    const told = { tell: tellerOf(attempt), catalogue, judgements }
    expect(reportHtml(reportOf(marked, told))).toContain(verdict.sha256)
    const said = statementsOf(marked, { judgements }).filter(
      ({ context }) => CONTEXT.judgement in context.extensions,
    )
    expect(said.length).toBeGreaterThan(0)
    for (const { context } of said)
      expect(context.extensions[CONTEXT.judgement]).toMatchObject({
        rubric: { sha256: verdict.sha256, outcome: verdict.result.outcome },
      })
  })

  it('is refused where that rubric gives something else, and holds where it is not at hand', async () => {
    const invented = { ...verdict, result: { ...verdict.result, passed: !verdict.result.passed } }
    const wrong = await judgedAs({}, { rubric: invented })
    expect(await checkJudgements(wrong, again, markBy(stricter))).toMatchObject([
      { holds: false, why: 'result', part: 'rubric' },
    ])
    expect(await checkJudgements(wrong, again, markBy(own))).toMatchObject([{ holds: true }])
    expect(await checkJudgements(wrong, again)).toMatchObject([{ holds: true }])
    const broken = { ...judgementOf(attempt, found, attempt.result), rubric: { sha256: 'x' } }
    const jws = await signJws({ ...broken }, key)
    expect(await checkJudgements({ ...attempt, judgements: [jws] }, again)).toMatchObject([
      { holds: false, why: 'broken' },
    ])
  })
})

describe('a judgement that does not hold', () => {
  const payload = judgementOf(attempt, found, attempt.result)
  const findingOf = async (claims: object, on = attempt) =>
    (await checkJudgements({ ...on, judgements: [await signJws({ ...claims }, key)] }, again))[0]

  it('is named with its place for any letter of it that was changed', async () => {
    const jws = changed.judgements?.[0] ?? ''
    await fc.assert(
      fc.asyncProperty(
        fc.nat(jws.length - 1),
        fc.constantFrom(...'abcXYZ019-_.'),
        async (at, letter) => {
          const other = jws.slice(0, at) + letter + jws.slice(at + 1)
          // The last letter of a part has bits that mean nothing: the same bytes are the same.
          fc.pre(!sameBytes(other, jws))
          const [finding] = await checkJudgements({ ...attempt, judgements: [other] }, again)
          expect(finding).toMatchObject({ n: 0, holds: false })
        },
      ),
      { numRuns: 40 },
    )
  })

  it.each([
    ['of another attempt', { attempt: '00000000-0000-4000-8000-000000000001' }, 'other', 'attempt'],
    ['of other evidence', { digest: 'a'.repeat(64) }, 'other', 'digest'],
    ['by a newer version', { format: 'millwright-judgement/2' }, 'newer', 'format'],
    ['that is none', { criteria: 'all' }, 'broken', null],
    ['with a key too many', { more: 1 }, 'broken', null],
    [
      'without a criterion',
      { criteria: [] },
      'machine',
      `criteria/${attempt.result.criteria[0]?.id}`,
    ],
  ])('is refused: %s', async (_name, change, why, part) => {
    expect(await findingOf({ ...payload, ...change })).toEqual({ n: 0, holds: false, why, part })
  })

  it('is refused where it tells other verdicts of the machine, or another sum', async () => {
    const criteria = payload.criteria.map((each) => ({ ...each, machine: 'not-met' }))
    expect(await findingOf({ ...payload, criteria })).toMatchObject({ why: 'machine' })
    const result = { ...payload.result, passed: false }
    expect(await findingOf({ ...payload, result })).toMatchObject({ why: 'result' })
  })

  it('is refused whatever is in the list, without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const [finding] = await checkJudgements({ ...attempt, judgements: [text] })
        expect(finding).toMatchObject({ holds: false, why: 'broken' })
      }),
      { numRuns: 30 },
    )
  })

  it('leaves a file with a broken list unread, with its place', () => {
    const { faults } = readAttempt(JSON.stringify({ ...attempt, judgements: [1] }))
    expect(faults).toEqual([expect.stringContaining('/judgements')])
  })
})

/** Whether two compact JWS say the same bytes, in whatever letters. */
const sameBytes = (a: string, b: string): boolean => {
  const bytes = (jws: string) =>
    jws.split('.').map((part) => Buffer.from(part, 'base64url').toString('hex'))
  return bytes(a).join('.') === bytes(b).join('.')
}

describe('what is told of a judgement', () => {
  it('are statements of their own, attributed, after those of the machine, which stay the same', async () => {
    const judgements = heldIn(await checkJudgements(changed, again))
    const machine = statementsOf(attempt)
    const all = statementsOf(changed, { judgements })
    expect(all.slice(0, machine.length)).toEqual(machine)
    const more = JSON.parse(JSON.stringify(all.slice(machine.length)))
    expect(more).toMatchObject([
      { verb: { display: { en: 'was judged by a person on' } }, result: { success: false } },
      {
        actor: machine[0]?.actor,
        result: { success: false },
        context: { instructor: { name: 'Amina Ndiaye', account: { name: judgements[0]?.key } } },
        timestamp: '2026-03-02T09:00:00.000Z',
      },
    ])
    const judged = judgements[0]?.result.competencies ?? []
    expect(judged.some(({ met }) => met)).toBe(true)
    expect(more.at(-1).result.extensions[RESULT.competencies]).toEqual(
      Object.fromEntries(judged.map(({ id, scaled, met }) => [id, { scaled, met }])),
    )
    expect(JSON.stringify(more)).not.toContain('The hand was in it')
    expect(more.flatMap((each: unknown) => checkStatement(each))).toEqual([])
    const report = checkStatements(JSON.parse(JSON.stringify(all)), profile)
    expect(report.faults).toEqual([])
    expect(Object.values(report.patterns)).toEqual([`${profile.id}/patterns/attempt`])
  })

  it('comes after the end even where the clock of the assessor was behind', async () => {
    const early = await judgedAs({}, { judgedAt: '2020-01-01T00:00:00Z' })
    const judgements = heldIn(await checkJudgements(early, again))
    const times = statementsOf(early, { judgements }).map(({ timestamp }) => timestamp)
    expect(times).toEqual(times.toSorted())
  })

  it('stands in the report with the assessor’s name, words and reasons, beside the machine’s outcome', async () => {
    const judgements = heldIn(await checkJudgements(changed, again))
    const tell = tellerOf(attempt)
    for (const language of ['en', 'ar']) {
      const html = reportHtml(reportOf(changed, { language, tell, catalogue, judgements }))
      expect(html).toContain('Amina Ndiaye')
      expect(html).toContain('Look at the gauge first.')
      expect(html).toContain('The hand was in it.')
      expect(html).toContain('class="tag passed"')
    }
    expect(reportHtml(reportOf(attempt, { tell, catalogue }))).not.toContain('id="judged"')
  })
})
