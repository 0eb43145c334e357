import type { Fault } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'

/** A mastery of nothing tells nobody apart. */
export const checkMarks = ({ assessment: { mastery } }: Scenario): Fault[] =>
  mastery === 0
    ? [
        {
          path: ['assessment', 'mastery'],
          severity: 'warning',
          code: 'no-mastery',
          message:
            'With a mastery of 0 nobody needs any marks to pass. Write the part of the marks that is needed, such as 0.8.',
        },
      ]
    : []
