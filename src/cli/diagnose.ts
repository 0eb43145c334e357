import { type Diagnostic, formatDiagnostic } from '../scenario/diagnostics.ts'
import { answer, endWith, FAULTY, tell } from './output.ts'

/** Ends with 1: the input has faults, all of them on stderr, and in JSON as `validate` gives them. */
export function refuseInput(json: boolean, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) tell(formatDiagnostic(diagnostic))
  const error = 'The input has faults; they are on stderr.'
  answer(json, { error, diagnostics }, () => 'Nothing was done: the input has faults.')
  endWith(FAULTY)
}
