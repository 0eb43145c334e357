import { Unreadable } from '../conditions/tokens.ts'
import type { Fault } from '../diagnostics.ts'
import { occasionIn } from '../occasion.ts'
import type { Criterion, Scenario } from '../schema.ts'

/**
 * A rule that nothing put to the test is neither held nor broken: each needs an occasion. Without
 * one it counts as tested by any deed at all, which is seldom what an author means.
 */
export const checkOccasions = ({ assessment }: Scenario): Fault[] =>
  assessment.criteria.flatMap((criterion, i): Fault[] => {
    const path = ['assessment', 'criteria', i]
    if (criterion.mustArise === true && criterion.occasion === undefined && !isRule(criterion)) {
      const message = '"mustArise" asks for an "occasion": this is due in every attempt.'
      return [{ path: [...path, 'mustArise'], code: 'no-occasion', message }]
    }
    if (!isRule(criterion) || hasOccasion(criterion)) return []
    return [
      {
        path,
        severity: 'warning',
        code: 'no-occasion',
        message: `Nothing says what puts "${criterion.id}" to the test, so that any deed does. Add "occasion": a condition such as trainee.in('zone') that holds when it comes to it.`,
      },
    ]
  })

const isRule = (criterion: Criterion): boolean => 'always' in criterion || 'never' in criterion

/** A watch that a step opens has that step for its occasion. */
function hasOccasion(criterion: Criterion): boolean {
  if ('from' in criterion && criterion.from !== undefined) return true
  try {
    return occasionIn(criterion) !== null
  } catch (error) {
    // What cannot be read is a fault of its own.
    if (error instanceof Unreadable) return true
    throw error
  }
}
