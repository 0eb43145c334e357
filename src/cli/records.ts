import type { Result } from '../assessment/result.ts'
import { chainOf, digestOf, evidenceOf } from '../engine/attempt.ts'
import type { Run } from '../engine/run.ts'

export const writeRecords = (
  run: Run,
  result: Result,
  meta: { id: string | undefined; startedAt: string },
) => ({
  attempt: {
    digest: digestOf(evidenceOf(run)),
    chain: chainOf(run.actions, run.events),
    result,
    meta,
    events: run.events,
    actions: run.actions,
  },
  statements: [],
  report: '',
})
