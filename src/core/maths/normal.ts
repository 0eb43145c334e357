import { expOfSum } from './exponential.ts'
import { exactProduct } from './pairs.ts'

const INVERSE_ROOT_OF_TWO_PI = 0.3989422804014327

/** From here out the far tail is a continued fraction, so that it keeps all its digits. */
const TAIL_FROM = 1.5
const TAIL_DEPTH = 160

/** The share of a standard normal population that lies below x. */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return x
  if (x < -TAIL_FROM) return tail(-x)
  if (x > TAIL_FROM) return 1 - tail(x)
  return 0.5 + centre(x)
}

function density(x: number): number {
  const square = exactProduct(x, x)
  return INVERSE_ROOT_OF_TWO_PI * expOfSum(-square.high / 2, -square.low / 2)
}

/** density(x) * (x + x^3/3 + x^5/(3*5) + ...) */
function centre(x: number): number {
  let term = x
  let sum = x
  for (let n = 3; n <= 61; n += 2) {
    term *= (x * x) / n
    sum += term
  }
  return sum * density(x)
}

/** density(x) / (x + 1/(x + 2/(x + 3/(x + ...)))) */
function tail(x: number): number {
  if (x > 40) return 0
  let fraction = x
  for (let n = TAIL_DEPTH; n >= 1; n -= 1) fraction = x + n / fraction
  return density(x) / fraction
}
