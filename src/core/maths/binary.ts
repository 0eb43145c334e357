/** Powers of two that double or halve the binary exponent in halving strides. */
const STRIDES: readonly (readonly [exponent: number, up: number, down: number])[] = strides()

function strides(): [number, number, number][] {
  const found: [number, number, number][] = []
  let up = 2
  let down = 0.5
  for (let exponent = 1; exponent <= 512; exponent *= 2) {
    found.unshift([exponent, up, down])
    up *= up
    down *= down
  }
  return found
}

const SMALLEST_NORMAL = 2.2250738585072014e-308

/**
 * Takes a positive finite number apart: value = mantissa * 2^exponent, with the mantissa from 1
 * up to 2. Only exact multiplications by powers of two.
 */
export function takeApart(value: number): { mantissa: number; exponent: number } {
  const isTiny = value < SMALLEST_NORMAL
  let mantissa = isTiny ? value * powerOfTwo(54) : value
  let exponent = isTiny ? -54 : 0
  for (const [stride, up, down] of STRIDES) {
    if (mantissa >= up) {
      mantissa *= down
      exponent += stride
    } else if (mantissa < 2 * down) {
      mantissa *= up
      exponent -= stride
    }
  }
  return { mantissa, exponent }
}

/** mantissa * 2^exponent, rounded once at most. */
export function putTogether(mantissa: number, exponent: number): number {
  let value = mantissa
  let rest = exponent
  // Stops short of the smallest normal number, so that only the last step can round.
  while (rest < -1000 && value !== 0) {
    const step = Math.min(-1000 - rest, 900)
    value *= powerOfTwo(-step)
    rest += step
  }
  while (rest > 1000 && value !== Number.POSITIVE_INFINITY) {
    value *= powerOfTwo(1000)
    rest -= 1000
  }
  return value * powerOfTwo(rest)
}

function powerOfTwo(exponent: number): number {
  let value = 1
  let rest = Math.abs(exponent)
  for (const [stride, up, down] of STRIDES) {
    if (rest >= stride) {
      value *= exponent < 0 ? down : up
      rest -= stride
    }
  }
  return value
}
