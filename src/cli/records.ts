import type { Result } from '../assessment/result.ts'
import type { Run } from '../engine/run.ts'
import { attemptOf } from '../records/attempt-file.ts'
import { statementsOf } from '../records/statements.ts'

/** The records of a scripted run. */
export function recordsOf(
  run: Run,
  result: Result,
  meta: { id: string | undefined; startedAt: string },
) {
  const attempt = attemptOf(run, result, {
    ...meta,
    interface: 'script',
    language: 'en',
    scripted: true,
  })
  return { attempt, statements: statementsOf(attempt), report: '' }
}
