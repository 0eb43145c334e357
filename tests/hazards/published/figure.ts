/**
 * A published figure. As text, as printed: it holds to half its last digit, or to a thousandth. What
 * else it may be off is written behind it, where a source worked with rounded factors or cut digits
 * off: `16.3 ±2.5%`, `0.05 ±0.01`. A number is exact; a word, a yes or a no holds as it is.
 */
export type Printed = string | number | boolean

export interface Figure {
  readonly model: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly gives: Readonly<Record<string, Printed>>
}

export const figure = (
  model: string,
  inputs: Figure['inputs'],
  gives: Figure['gives'],
): Figure => ({ model, inputs, gives })

/** Cells of a printed table, by its rows. */
export const cells = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
