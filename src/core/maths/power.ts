import { exp, expOfSum } from './exponential.ts'
import { log, logPair } from './logarithm.ts'
import { exactProduct } from './pairs.ts'

/** Exponents up to here are multiplied out, so that 3^5 is 243 and not a neighbour of it. */
const MULTIPLIED_OUT = 32

/** x to the power y, with the same special cases as the built-in one. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  const size = Math.abs(x)
  if (Math.abs(y) === Number.POSITIVE_INFINITY) {
    if (size === 1) return Number.NaN
    return size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0
  }
  const whole = Math.floor(y) === y
  const odd = whole && Math.abs(y % 2) === 1
  if (size === 0 || size === Number.POSITIVE_INFINITY) {
    const end = (size === 0) === y > 0 ? 0 : Number.POSITIVE_INFINITY
    return odd && (x < 0 || 1 / x < 0) ? -end : end
  }
  if (x < 0) {
    if (!whole) return Number.NaN
    return odd ? -positivePower(size, y, whole) : positivePower(size, y, whole)
  }
  return positivePower(x, y, whole)
}

function positivePower(x: number, y: number, whole: boolean): number {
  if (x === 1) return 1
  if (y === 0.5) return Math.sqrt(x)
  if (whole && Math.abs(y) <= MULTIPLIED_OUT) {
    const product = multipliedOut(x, Math.abs(y))
    const isOrdinary = product > 1e-300 && product < 1e300
    if (isOrdinary) return y > 0 ? product : 1 / product
  }
  const { high, low } = logPair(x)
  const rough = high * y
  if (Math.abs(rough) > 800) return rough > 0 ? Number.POSITIVE_INFINITY : 0
  const exponent = exactProduct(high, y)
  return expOfSum(exponent.high, exponent.low + low * y)
}

function multipliedOut(x: number, times: number): number {
  let result = 1
  let square = x
  for (let rest = times; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square
    square *= square
  }
  return result
}

/** Cube root, of negative numbers too. */
export function cbrt(x: number): number {
  const size = Math.abs(x)
  if (size === 0 || size === Number.POSITIVE_INFINITY || Number.isNaN(x)) return x
  let root = exp(log(size) / 3)
  root -= (root - size / (root * root)) / 3
  return x < 0 ? -root : root
}
