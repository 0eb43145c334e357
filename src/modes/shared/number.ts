/** A number as the language writes it, with one decimal at most; digits are 0 to 9 everywhere. */
export const numberIn = (language: string, value: number): string =>
  new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: 1 }).format(value)
