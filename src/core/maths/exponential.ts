import { putTogether } from './binary.ts'

/** ln 2 in two parts, the first of 32 bits so that a multiple of it is exact. */
export const LN2_HIGH = 0.6931471803691238
export const LN2_LOW = 1.9082149292705877e-10
const LOG2_E = Math.LOG2E

/** 1/2!, 1/3!, ... as far as half of ln 2 needs for the last bit. */
const INVERSE_FACTORIALS: readonly number[] = inverseFactorials(15)

function inverseFactorials(last: number): number[] {
  const found: number[] = []
  let factorial = 1
  for (let n = 2; n <= last; n += 1) {
    factorial *= n
    found.push(1 / factorial)
  }
  return found
}

export const exp = (x: number): number => expOfSum(x, 0)

/** exp(high + low), where low is a correction too small to see beside high. */
export function expOfSum(high: number, low: number): number {
  if (Number.isNaN(high)) return high
  if (high > 709.9) return Number.POSITIVE_INFINITY
  if (high < -745.2) return 0
  const exponent = Math.round(high * LOG2_E)
  const coarse = high - exponent * LN2_HIGH
  const fine = low - exponent * LN2_LOW
  const r = coarse + fine
  const lost = coarse - r + fine
  let series = 0
  for (let i = INVERSE_FACTORIALS.length - 1; i >= 0; i -= 1) {
    series = series * r + (INVERSE_FACTORIALS[i] ?? 0)
  }
  return putTogether(1 + (r + (r * r * series + lost * (1 + r))), exponent)
}
