/**
 * A number held as the unrounded sum of two doubles, about 32 decimal digits: what powers and
 * logarithms need on the way so that the result is right to its last digit.
 */
export interface Pair {
  readonly high: number
  readonly low: number
}

/** The exact sum of two numbers. */
export function exactSum(a: number, b: number): Pair {
  const high = a + b
  const shadow = high - a
  return { high, low: a - (high - shadow) + (b - shadow) }
}

/** 2^27 + 1: splits a double into two halves of 26 bits (Veltkamp). */
const SPLITTER = 134217729

const upperHalf = (a: number): number => {
  const scaled = SPLITTER * a
  return scaled - (scaled - a)
}

/** The exact product of two numbers whose sizes stay below 1e290 (Dekker). */
export function exactProduct(a: number, b: number): Pair {
  const high = a * b
  const aHigh = upperHalf(a)
  const aLow = a - aHigh
  const bHigh = upperHalf(b)
  const bLow = b - bHigh
  return { high, low: aHigh * bHigh - high + aHigh * bLow + aLow * bHigh + aLow * bLow }
}

/** The product of a pair and a pair, rounded to a pair. */
export function product(a: Pair, b: Pair): Pair {
  const { high, low } = exactProduct(a.high, b.high)
  return exactSum(high, low + (a.high * b.low + a.low * b.high))
}
