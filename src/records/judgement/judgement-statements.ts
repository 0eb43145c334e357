import type { Result } from '../../assessment/result.ts'
import type { Json } from '../../core/json.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import type { Activities } from '../activities.ts'
import type { Closing } from '../closing-statements.ts'
import { PROFILE_BASE, RESULT } from '../names.ts'
import { shownOutcome } from '../shown-outcome.ts'
import type { Assessor } from '../statement.ts'
import { toldScore } from '../told-score.ts'
import { VERBS } from '../verbs.ts'
import type { HeldJudgement } from './check-judgements.ts'
import type { Judgement } from './judgement.ts'

/** An account named by the key, so that two assessors of one name are two. */
export const assessorOf = ({ assessor, key }: HeldJudgement): Assessor => ({
  objectType: 'Agent',
  name: assessor,
  account: { homePage: `${PROFILE_BASE}/assessors`, name: key },
})

/**
 * Which judgement a statement comes from, and what another rubric gives that was signed beside it.
 * Without its marks: what a receiver would hold them against, that rubric's mastery, is not signed.
 */
export const judgementOrigin = ({ id, key, blind, rubric }: HeldJudgement): Json => ({
  ...{ id, key, blind },
  ...(rubric && {
    rubric: { sha256: rubric.sha256, outcome: shownOutcome(rubric.result) },
  }),
})

/**
 * What a person judged, beside what the machine's own statements say: the whole, and each criterion
 * that was judged otherwise. Reasons and words are free text, in which people get named: they stay
 * in the file.
 */
export function judgementStatements(
  { id, result, criteria }: Judgement,
  attempt: Attempt<Result>,
  activities: Activities,
): readonly Closing[] {
  const { mastery } = attempt.result
  const decided = result.undecided === undefined
  return [
    ...criteria
      .filter(({ machine, verdict }) => machine !== verdict)
      .map(
        (criterion): Closing => ({
          name: `judgement:${id}:${criterion.id}`,
          verb: VERBS.judged,
          object: activities.criterion(criterion.id),
          competencies: [],
          result: {
            ...(criterion.verdict === 'not-observed'
              ? {}
              : { success: criterion.verdict === 'met' }),
            extensions: { [RESULT.verdict]: criterion.verdict },
          },
        }),
      ),
    {
      name: `judgement:${id}`,
      verb: VERBS.judged,
      object: activities.scenario,
      competencies: result.competencies.map((competency) => activities.competency(competency.id)),
      result: {
        ...(decided ? { score: toldScore({ ...result, mastery }), success: result.passed } : {}),
        extensions: {
          [RESULT.outcome]: result.outcome,
          [RESULT.mastery]: mastery,
          [RESULT.competencies]: Object.fromEntries(
            result.competencies.map(({ id: competency, scaled, met }) => [
              competency,
              { scaled, met },
            ]),
          ),
          ...(result.undecided && { [RESULT.undecided]: [...result.undecided] }),
        },
      },
    },
  ]
}
