import { takeApart } from './binary.ts'
import { LN2_HIGH, LN2_LOW } from './exponential.ts'
import { exactProduct, exactSum, type Pair, product } from './pairs.ts'

const LOG2_E: Pair = { high: Math.LOG2E, low: 2.0355273740931033e-17 }
const LOG10_E: Pair = { high: Math.LOG10E, low: 1.098319650216765e-17 }

/** Natural logarithm. */
export function log(x: number): number {
  const edge = logAtTheEdges(x)
  if (edge !== undefined) return edge
  const { high, low } = logPair(x)
  return high + low
}

export const log2 = (x: number): number => {
  const edge = logAtTheEdges(x)
  if (edge !== undefined) return edge
  const { mantissa, exponent } = takeApart(x)
  if (mantissa === 1) return exponent
  const { high, low } = product(logPair(x), LOG2_E)
  return high + low
}

export const log10 = (x: number): number => {
  const edge = logAtTheEdges(x)
  if (edge !== undefined) return edge
  const { high, low } = product(logPair(x), LOG10_E)
  return high + low
}

function logAtTheEdges(x: number): number | undefined {
  if (Number.isNaN(x) || x < 0) return Number.NaN
  if (x === 0) return Number.NEGATIVE_INFINITY
  if (x === 1) return 0
  return x === Number.POSITIVE_INFINITY ? x : undefined
}

/** The natural logarithm of a positive finite number, to about 20 digits. */
export function logPair(x: number): Pair {
  let { mantissa, exponent } = takeApart(x)
  if (mantissa > Math.SQRT2) {
    mantissa *= 0.5
    exponent += 1
  }
  // log(1 + f) = 2 (s + s^3/3 + s^5/5 + ...) with s = f / (2 + f), and f is exact.
  const f = mantissa - 1
  const divisor = exactSum(2, f)
  const s = f / divisor.high
  const back = exactProduct(s, divisor.high)
  const sRest = (f - back.high - back.low - s * divisor.low) / divisor.high
  const square = s * s
  let series = 0
  for (let n = 25; n >= 3; n -= 2) series = series * square + 2 / n
  const main = exactSum(exponent * LN2_HIGH, 2 * s)
  const rest = main.low + (2 * sRest + s * square * series + exponent * LN2_LOW)
  return exactSum(main.high, rest)
}
