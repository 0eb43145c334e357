import { evaluate } from '../engine/monitor.ts'
import type { Run } from '../engine/run.ts'
import type { Assessment } from '../scenario/schema.ts'
import { markAttempt } from './mark.ts'
import type { Result } from './result.ts'

/** Marks a run by its scenario's own assessment, or by another. */
export const markRun = (run: Run, assessment: Assessment = run.scenario.assessment): Result =>
  markAttempt({
    scenario: run.scenario,
    assessment,
    log: run.events,
    holds: (only) => {
      const condition = run.conditions.make(only)
      return 'evaluate' in condition && evaluate(run, condition, null)
    },
  })
