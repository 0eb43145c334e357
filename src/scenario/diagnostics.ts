/** One fault in a file: where, what is wrong, what to do. Faults are values, all of them collected. */
export interface Diagnostic {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: string
  readonly suggestion: string | null
  /** JSON pointer (RFC 6901). */
  readonly path: string
}

/** A fault before its place in the text is known. */
export interface Fault {
  readonly path: readonly (string | number)[]
  readonly severity?: 'error' | 'warning'
  readonly code: string
  readonly message: string
  readonly suggestion?: string | null
  /** Characters into the string value at the path (a place inside an expression). */
  readonly offset?: number
  /** Characters into the file, where the path alone does not find the place: a key given twice. */
  readonly start?: number
  /** Points at the key instead of its value. */
  readonly atKey?: boolean
}

/** `file:line:col severity code message`, the one line that every tool shows. */
export const formatDiagnostic = (d: Diagnostic): string =>
  `${d.file}:${d.line}:${d.column} ${d.severity} ${d.code} ${d.message}`

/** What `validate` prints: a line for each fault, and how many there are. */
export function validationText(files: number, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.length - errors
  return [
    ...diagnostics.map(formatDiagnostic),
    `${files} checked: ${errors} errors, ${warnings} warnings`,
  ].join('\n')
}

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

/** A file in another encoding, or no text at all. */
export const NOT_UTF8 = 'it is not text in UTF-8; save it as UTF-8'

/** Larger files are not read: no scenario, script or attempt comes near, bytes. */
export const MOST_BYTES = 64 * 1024 * 1024

export const pointer = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** ` Did you mean "x"?`, or nothing. */
export const didYouMean = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Did you mean "${suggestion}"?`
