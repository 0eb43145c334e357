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

export const pointer = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** ` Did you mean "x"?`, or nothing. */
export const didYouMean = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Did you mean "${suggestion}"?`
