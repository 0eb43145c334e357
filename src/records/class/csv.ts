/** A spreadsheet takes a cell that begins with one of these for a formula, and runs it. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\uff0b\uff0d\uff1d\uff20\t\r\n]/u

/** RFC 4180, 2: quoted where it has to be. A text that could be a formula stands behind an apostrophe. */
function cellOf(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as a file for a spreadsheet: UTF-8 with the mark by which Excel knows it. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
