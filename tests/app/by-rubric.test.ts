import { describe, expect, it } from 'vitest'
import { markByRubric } from '../../src/app/assessor/mark/by-rubric.ts'
import { attemptFrom, lockout, playShipped, scriptOf } from '../e2e/support/keep-attempt.ts'

const attempt = attemptFrom(playShipped(scriptOf('lucky')))
const { assessment } = lockout()

const rubric = (content: unknown, size = 1) => ({
  name: 'ours.json',
  size,
  text: async () => (typeof content === 'string' ? content : JSON.stringify(content)),
})

describe('an attempt by another rubric', () => {
  it('comes to the same by the rubric of its own scenario', async () => {
    expect(await markByRubric(attempt, rubric(lockout()))).toEqual({
      is: 'marked',
      result: attempt.result,
      verdict: {
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        criteria: attempt.result.criteria.map(({ id, verdict }) => ({ id, verdict })),
        result: expect.objectContaining({ outcome: attempt.result.outcome }),
      },
      differs: [],
    })
  })

  it('names each point that comes to something else, a new one and one that is not asked for', async () => {
    const { criteria: own, ...around } = assessment
    const named = JSON.stringify(around)
    const gone = own.find(({ id }) => !named.includes(`"${id}"`))
    if (!gone) throw new Error('by-rubric: the lockout has a criterion that nothing else names.')
    const criteria = [
      ...own.filter((each) => each !== gone),
      { id: 'not_ours', title: { en: 'Never here' }, weight: 1, never: "trainee.in('tail_nip')" },
    ]
    const found = await markByRubric(attempt, rubric({ assessment: { ...assessment, criteria } }))
    if (found.is !== 'marked') throw new Error(found.is)
    const points = new Map(found.differs.map((point) => [point.id, point]))
    expect(points.get(gone.id)?.other).toBeNull()
    expect(points.get('not_ours')).toMatchObject({
      own: null,
      other: { verdict: 'not-met' },
      title: { en: 'Never here' },
    })
    expect(attempt.result.criteria.map(({ id }) => id)).toContain(gone.id)
  })

  it('says where a rubric is wrong, and takes nothing for one that is none', async () => {
    const misspelt = { mastery: 0.8, criteria: [{ id: 'a', weight: 1, never: 'conveyer.running' }] }
    const found = await markByRubric(attempt, rubric({ assessment: misspelt }))
    expect(found).toMatchObject({
      is: 'faulty',
      lines: [expect.stringMatching(/^\d+:\d+ .*conveyer/)],
    })
    for (const text of ['', '{', '[]', '{"assessment":7}'])
      expect(await markByRubric(attempt, rubric(text))).toMatchObject({ is: 'faulty' })
    expect(await markByRubric(attempt, rubric('{}', 3_000_000))).toEqual({ is: 'large' })
  })
})
