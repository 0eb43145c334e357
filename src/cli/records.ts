import type { Result } from '../assessment/result.ts'
import type { Run } from '../engine/run.ts'
import { tellEvent } from '../engine/words/tell-event.ts'
import { attemptOf } from '../records/attempt-file.ts'
import { reportHtml } from '../records/report/report-html.ts'
import { reportOf } from '../records/report/report-of.ts'
import { statementsOf } from '../records/statements.ts'
import type { Text } from '../scenario/text.ts'

/** The language that a scripted run is told in: English where the scenario speaks it, else its first. */
const languageOf = (title: Text): string =>
  Object.hasOwn(title, 'en') ? 'en' : (Object.keys(title)[0] ?? 'en')

/** The records of a scripted run: the attempt, its statements, the report to print. */
export function recordsOf(
  run: Run,
  result: Result,
  meta: { readonly id: string | undefined; readonly startedAt: string },
) {
  const attempt = attemptOf(run, result, {
    ...meta,
    interface: 'script',
    language: languageOf(run.scenario.title),
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
