import type { Catalogue } from '../engine/catalogue.ts'
import { evaluate } from '../engine/procedure/monitor.ts'
import type { Run } from '../engine/run.ts'
import type { Assessment } from '../scenario/schema.ts'
import { markAttempt } from './mark.ts'
import type { Result } from './result.ts'

/** Whether an exposure model's own figures are from memory; one that nobody knows is taken to be. */
export const restsOnMemoryIn =
  ({ exposures }: Catalogue) =>
  (id: string): boolean =>
    exposures.find((model) => model.id === id)?.restsOnMemory ?? true

/** Marks a run by its scenario's own assessment, or by another. */
export const markRun = (run: Run, assessment: Assessment = run.scenario.assessment): Result =>
  markAttempt({
    scenario: run.scenario,
    assessment,
    log: run.events,
    restsOnMemory: restsOnMemoryIn(run.catalogue),
    holds: (only) => {
      const condition = run.conditions.make(only)
      return 'evaluate' in condition && evaluate(run, condition, null)
    },
  })
