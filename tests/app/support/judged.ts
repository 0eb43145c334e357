import { exportJWK, generateKeyPair } from 'jose'
import { judgeRecorded } from '../../../src/assessment/remark.ts'
import type { Result } from '../../../src/assessment/result.ts'
import { catalogue } from '../../../src/cli/catalogue.ts'
import type { Attempt } from '../../../src/engine/attempt/attempt.ts'
import { addJudgement, judgementOf } from '../../../src/records/judgement/sign-judgement.ts'

const { privateKey, publicKey } = await generateKeyPair('RS256')
const key = { algorithm: 'RS256', privateKey, publicJwk: await exportJWK(publicKey) } as const

/** The attempt with one judgement more, by which every verdict stays as the machine gave it. */
export const judgedAgain = (
  attempt: Attempt<Result>,
  id = '00000000-0000-4000-8000-00000000000a',
): Promise<Attempt<Result>> => {
  const finding = {
    id,
    assessor: 'Amina Ndiaye',
    judgedAt: '2026-11-05T09:00:00Z',
    language: 'en',
    blind: false,
    verdicts: {},
    reasons: {},
    words: '',
  }
  const judged = judgeRecorded(attempt, new Map(), catalogue)
  return addJudgement(attempt, judgementOf(attempt, finding, judged), key)
}
