import type { Result } from '../assessment/result.ts'
import type { Run } from '../engine/run.ts'
import { tellEvent } from '../engine/words/tell-event.ts'
import { attemptOf } from '../records/attempt-file.ts'
import { reportHtml } from '../records/report/report-html.ts'
import { reportOf } from '../records/report/report-of.ts'
import { statementsOf } from '../records/statements.ts'

/** The records of a scripted run: the attempt, its statements, the report to print. */
export function recordsOf(
  run: Run,
  result: Result,
  meta: { readonly id: string | undefined; readonly startedAt: string },
) {
  const attempt = attemptOf(run, result, {
    ...meta,
    interface: 'script',
    language: 'en',
    scripted: true,
  })
  const telling = {
    scenario: run.scenario,
    catalogue: run.catalogue,
    parameters: run.parameters,
    purpose: 'afterwards',
  } as const
  const report = reportOf(attempt, {
    tell: (event, language) => tellEvent(telling, event, language),
    catalogue: run.catalogue,
  })
  return { attempt, statements: statementsOf(attempt), report: reportHtml(report) }
}
