import type { Result } from '../../assessment/result.ts'
import { sha256Hex } from '../../core/hash.ts'
import { canonicalJson } from '../../core/json.ts'
import type { Assessment } from '../../scenario/schema.ts'
import { judgedResultOf, type RubricVerdict } from './judgement.ts'

/** Names an assessment, in whichever file it stands. */
export const rubricHash = (assessment: Assessment): string => sha256Hex(canonicalJson(assessment))

/** The verdict that an assessor signs beside their own. */
export const rubricVerdictOf = (assessment: Assessment, result: Result): RubricVerdict => ({
  sha256: rubricHash(assessment),
  criteria: result.criteria.map(({ id, verdict }) => ({ id, verdict })),
  result: judgedResultOf(result),
})
