/** Numbers and units as people write and read them, in the languages of the app. */

const ARABIC_ZERO = 0x660
const PERSIAN_ZERO = 0x6f0

/** Digits of any of our languages, a comma or a point: what was meant, or null. */
export function readNumber(text: string): number | null {
  const plain = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
    .replace(/[\s\u200e\u200f\u061c]/g, '')
    .replace('\u2212', '-')
    .replace(/[,\u066b]/, '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null
}

const locales: Readonly<Record<string, string>> = {
  en: 'en-GB-u-nu-latn',
  fr: 'fr-u-nu-latn',
  ar: 'ar-u-nu-latn',
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raise = (exponent: number): string =>
  String(exponent)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => RAISED.charAt(Number(digit)))

/** Five figures at most; very large and very small ones with a power of ten. */
export function showNumber(value: number, language: string): string {
  const size = Math.abs(value)
  const show = (number: number, maximumSignificantDigits: number) =>
    new Intl.NumberFormat(locales[language], {
      maximumSignificantDigits,
      useGrouping: 'min2',
    }).format(number)
  if (size === 0 || (size >= 1e-4 && size < 1e7)) return show(value, size >= 1e5 ? 7 : 5)
  const [front = '0', exponent = '0'] = value.toExponential(4).split('e')
  return `${show(Number(front), 5)} × 10${raise(Number(exponent))}`
}
