import { PI } from './basic.ts'
import { exactSum } from './pairs.ts'

/** Half of pi in four parts; the first three of 33 bits, so that a multiple of them is exact. */
const HALF_PI_PARTS = [
  1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21, 8.4784276603689e-32,
] as const
const HALF_PI = 1.5707963267948966
const HALF_PI_REST = 6.123233995736766e-17

/** Beyond a million radians an angle is first brought back by whole turns of the rounded 2 pi. */
const FAR = 1e6

interface Reduced {
  /** Which quarter of the circle, 0 to 3. */
  readonly quarter: number
  /** What is left, at most an eighth of a turn, and the part of it that rounding dropped. */
  readonly angle: number
  readonly lost: number
}

function reduce(x: number): Reduced {
  const near = Math.abs(x) > FAR ? x % (2 * PI) : x
  const turns = Math.round(near / HALF_PI)
  const [first, second, third, fourth] = HALF_PI_PARTS
  const finer = exactSum(near - turns * first, -turns * second)
  const tail = turns * third + turns * fourth
  const { high: angle, low: lost } = exactSum(finer.high, finer.low - tail)
  return { quarter: ((turns % 4) + 4) % 4, angle, lost }
}

/** 1/3!, -1/5!, ... and 1/4!, -1/6!, ...: enough for an eighth of a turn. */
const SINE_TERMS: readonly number[] = alternatingTerms(3)
const COSINE_TERMS: readonly number[] = alternatingTerms(4)

function alternatingTerms(first: number): number[] {
  const found: number[] = []
  let factorial = 1
  let sign = first % 2 === 1 ? -1 : 1
  for (let n = 2; n <= first + 16; n += 1) {
    factorial *= n
    if (n >= first && (n - first) % 2 === 0) {
      found.push(sign / factorial)
      sign = -sign
    }
  }
  return found
}

function horner(terms: readonly number[], x: number): number {
  let sum = 0
  for (let i = terms.length - 1; i >= 0; i -= 1) sum = sum * x + (terms[i] ?? 0)
  return sum
}

function sineNear({ angle, lost }: Reduced): number {
  const square = angle * angle
  return angle + (angle * square * horner(SINE_TERMS, square) + lost * (1 - square / 2))
}

function cosineNear({ angle, lost }: Reduced): number {
  const square = angle * angle
  const half = square / 2
  const head = 1 - half
  return head + (1 - head - half + (square * square * horner(COSINE_TERMS, square) - angle * lost))
}

/** Sine of an angle in radians. */
export function sin(x: number): number {
  if (x === 0) return x
  const reduced = reduce(x)
  const size = reduced.quarter % 2 === 0 ? sineNear(reduced) : cosineNear(reduced)
  return reduced.quarter < 2 ? size : -size
}

/** Cosine of an angle in radians. */
export function cos(x: number): number {
  const reduced = reduce(x)
  const size = reduced.quarter % 2 === 0 ? cosineNear(reduced) : sineNear(reduced)
  return reduced.quarter === 0 || reduced.quarter === 3 ? size : -size
}

/** Tangent of an angle in radians. */
export function tan(x: number): number {
  if (x === 0) return x
  const reduced = reduce(x)
  const sine = sineNear(reduced)
  const cosine = cosineNear(reduced)
  return reduced.quarter % 2 === 0 ? sine / cosine : -cosine / sine
}

/** The angles whose tangents are 0, 1/8, ... 1. */
const ANGLE_OF_EIGHTHS = [
  0, 0.12435499454676144, 0.24497866312686414, 0.35877067027057225, 0.4636476090008061,
  0.5585993153435624, 0.6435011087932844, 0.7188299996216245, 0.7853981633974483,
] as const

/** -1/3, 1/5, ...: enough for a sixteenth. */
const ANGLE_TERMS = [-1 / 3, 1 / 5, -1 / 7, 1 / 9, -1 / 11, 1 / 13, -1 / 15] as const

/** The angle whose tangent is x, in radians. */
export function atan(x: number): number {
  if (x === 0 || Number.isNaN(x)) return x
  if (x < 0) return -atan(-x)
  if (x > 1) return HALF_PI - (atan(1 / x) - HALF_PI_REST)
  const eighths = Math.round(x * 8)
  const nearest = eighths / 8
  const rest = (x - nearest) / (1 + x * nearest)
  const square = rest * rest
  const bend = rest * square * horner(ANGLE_TERMS, square)
  return (ANGLE_OF_EIGHTHS[eighths] ?? 0) + (rest + bend)
}

/** The angle whose sine is x, in radians; NaN outside -1 to 1. */
export function asin(x: number): number {
  if (x === 0) return x
  return atan(x / Math.sqrt((1 - x) * (1 + x)))
}

/** The angle whose cosine is x, in radians; NaN outside -1 to 1. */
export function acos(x: number): number {
  if (x === 1) return 0
  return 2 * atan(Math.sqrt((1 - x) / (1 + x)))
}

/** The angle of the point (x, y) seen from the origin, from -pi to pi. */
export function atan2(y: number, x: number): number {
  if (Number.isNaN(y) || Number.isNaN(x)) return Number.NaN
  const toTheLeft = x < 0 || (x === 0 && 1 / x < 0)
  const below = y < 0 || (y === 0 && 1 / y < 0)
  const angle = firstQuadrant(Math.abs(y), Math.abs(x))
  const turned = toTheLeft ? PI - (angle - 2 * HALF_PI_REST) : angle
  return below ? -turned : turned
}

function firstQuadrant(y: number, x: number): number {
  if (y === 0) return 0
  if (y === x) return HALF_PI / 2
  return y > x ? HALF_PI - (atan(x / y) - HALF_PI_REST) : atan(y / x)
}
