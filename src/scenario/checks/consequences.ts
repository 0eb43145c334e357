import type { Fault } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'

/** Whoever fails for one criterion is told what it does to people: a critical one says so. */
export const checkConsequences = ({ assessment }: Scenario): Fault[] =>
  assessment.criteria.flatMap((criterion, i): Fault[] => {
    if (criterion.critical !== true || criterion.consequence !== undefined) return []
    return [
      {
        path: ['assessment', 'criteria', i],
        severity: 'warning',
        code: 'no-consequence',
        message: `"${criterion.id}" is critical, and nothing says what happens to people when it is not met. Add "consequence": one short sentence.`,
      },
    ]
  })
