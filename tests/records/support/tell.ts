import type { Result } from '../../../src/assessment/result.ts'
import { catalogue } from '../../../src/cli/catalogue.ts'
import type { Attempt } from '../../../src/engine/attempt/attempt.ts'
import { tellEvent } from '../../../src/engine/words/tell-event.ts'
import type { Tell } from '../../../src/records/report/subject.ts'

/** The sentences that the app and the command line hand to a report. */
export const tellerOf = ({ scenario }: Attempt<Result>): Tell => {
  const telling = { scenario: scenario.document, catalogue, purpose: 'afterwards' as const }
  return (event, language) => tellEvent(telling, event, language)
}
