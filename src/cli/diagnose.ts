import { type Diagnostic, formatDiagnostic } from '../scenario/diagnostics.ts'
import { answer, endWith, FAULTY, tell } from './output.ts'

/** A file that cannot be had at all, as a fault at its first place. */
export const unreadable = (file: string, message: string): Diagnostic => ({
  file,
  line: 1,
  column: 1,
  severity: 'error',
  code: 'unreadable',
  message: message.replace(`${file}: `, ''),
  suggestion: null,
  path: '',
})

/** Ends with 1: the input has faults, all of them on stderr, and in JSON as `validate` gives them. */
export function refuseInput(json: boolean, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) tell(formatDiagnostic(diagnostic))
  const error = 'The input has faults; they are on stderr.'
  answer(json, { error, diagnostics }, () => 'Nothing was done: the input has faults.')
  endWith(FAULTY)
}
