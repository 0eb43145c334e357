import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as maths from '../../src/core/maths.ts'

/** Where the built-ins differ between engines it is by a few of the last digits. */
const TOLERANCE = 1e-13

function expectClose(actual: number, expected: number, tolerance = TOLERANCE): void {
  if (!Number.isFinite(expected) || expected === 0) {
    expect(actual).toBe(expected)
    return
  }
  expect(Math.abs(actual - expected) / Math.abs(expected)).toBeLessThanOrEqual(tolerance)
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const positive = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true })
const OF_ONE_NUMBER = {
  exp: [maths.exp, Math.exp],
  log: [maths.log, Math.log],
  log2: [maths.log2, Math.log2],
  log10: [maths.log10, Math.log10],
  cbrt: [maths.cbrt, Math.cbrt],
  atan: [maths.atan, Math.atan],
  asin: [maths.asin, Math.asin],
  acos: [maths.acos, Math.acos],
  sin: [maths.sin, Math.sin],
  cos: [maths.cos, Math.cos],
  tan: [maths.tan, Math.tan],
} as const
const RUNS = { numRuns: 2000 }

describe('the deterministic functions of one number', () => {
  const cases: [keyof typeof OF_ONE_NUMBER, fc.Arbitrary<number>][] = [
    ['exp', between(-745, 709)],
    ['log', positive],
    ['log2', positive],
    ['log10', positive],
    ['cbrt', fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })],
    ['atan', fc.double({ noNaN: true })],
    ['asin', between(-1, 1)],
    ['acos', between(-1, 1)],
  ]
  for (const [name, values] of cases) {
    const [own, builtIn] = OF_ONE_NUMBER[name]
    it(`${name} agrees with the built-in one`, () => {
      fc.assert(
        fc.property(values, (x) => {
          const expected = builtIn(x)
          // Below the smallest normal number only the spacing itself can be promised.
          if (Math.abs(expected) < 1e-300) expect(Math.abs(own(x) - expected)).toBeLessThan(1e-314)
          else expectClose(own(x), expected)
        }),
        RUNS,
      )
    })
  }

  for (const name of ['sin', 'cos', 'tan'] as const) {
    const [own, builtIn] = OF_ONE_NUMBER[name]
    it(`${name} agrees with the built-in one up to a million radians`, () => {
      fc.assert(
        fc.property(between(-1e6, 1e6), (x) => {
          expectClose(own(x), builtIn(x))
        }),
        RUNS,
      )
    })
  }

  it('give an ordinary sine and cosine for angles however large', () => {
    fc.assert(
      fc.property(between(-1e300, 1e300), (x) => {
        const sine = maths.sin(x)
        const cosine = maths.cos(x)
        expect(Math.abs(sine * sine + cosine * cosine - 1)).toBeLessThan(1e-14)
      }),
    )
  })

  it('answer at their edges as the built-in ones do', () => {
    const edges = [0, -0, 1, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const [name, [own, builtIn]] of Object.entries(OF_ONE_NUMBER)) {
      for (const edge of edges) {
        const expected = builtIn(edge)
        if (Number.isFinite(expected)) expect(own(edge), name).toBeCloseTo(expected, 14)
        else expect(own(edge), `${name}(${edge})`).toBe(expected)
      }
    }
    expect(maths.log(-1)).toBeNaN()
    expect(maths.acos(2)).toBeNaN()
    expect(maths.acos(-1)).toBe(Math.PI)
    expect(maths.sin(-0)).toBe(-0)
    expect(maths.log(Number.MIN_VALUE)).toBeCloseTo(Math.log(Number.MIN_VALUE), 12)
    expect(maths.exp(-745)).toBe(Math.exp(-745))
  })

  it('are exact where the answer is a whole number', () => {
    for (let n = -300; n <= 300; n += 1) {
      expect(maths.log10(Number(`1e${n}`)), `log10(1e${n})`).toBe(n)
      expect(maths.log2(maths.pow(2, n))).toBe(n)
    }
    expect(maths.cbrt(-27)).toBe(-3)
    expect(maths.cbrt(1000)).toBe(10)
    expect(maths.exp(0)).toBe(1)
  })
})

describe('pow', () => {
  it('agrees with the built-in one', () => {
    fc.assert(
      fc.property(between(1e-10, 1e10), between(-30, 30), (x, y) => {
        expectClose(maths.pow(x, y), x ** y)
      }),
      RUNS,
    )
    fc.assert(
      fc.property(fc.double(), fc.double(), (x, y) => {
        const expected = x ** y
        const isOrdinary = Math.abs(expected) > 1e-300 && Math.abs(expected) < 1e300
        if (isOrdinary) expectClose(maths.pow(x, y), expected)
      }),
      RUNS,
    )
  })

  it('multiplies small whole exponents out exactly', () => {
    expect(maths.pow(3, 5)).toBe(243)
    expect(maths.pow(10, 15)).toBe(1e15)
    expect(maths.pow(-2, 3)).toBe(-8)
    expect(maths.pow(2, -3)).toBe(0.125)
    for (let n = -1022; n <= 1023; n += 1)
      expect(maths.pow(2, n)).toBe(Number.parseFloat(`${2 ** n}`))
  })

  it('keeps every special case of the built-in one', () => {
    const ends = [0, -0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, 1 / 3]
    const specials = [...ends, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    let seen = 0
    for (const x of specials) {
      for (const y of specials) {
        const expected = x ** y
        const isOrdinary = Number.isFinite(expected) && expected !== 0
        if (isOrdinary) expectClose(maths.pow(x, y), expected)
        else expect(maths.pow(x, y), `pow(${x}, ${y})`).toBe(expected)
        seen += 1
      }
    }
    expect(seen).toBe(196)
    expect(maths.pow(1e200, 2)).toBe(Number.POSITIVE_INFINITY)
    expect(maths.pow(1e-200, 2)).toBe(0)
    expectClose(maths.pow(1e-160, 2), 1e-320, 1e-3)
    expectClose(maths.pow(1e160, -2), 1e-320, 1e-3)
  })
})

describe('atan2', () => {
  it('agrees with the built-in one in every quadrant', () => {
    fc.assert(
      fc.property(between(-1e9, 1e9), between(-1e9, 1e9), (y, x) => {
        expectClose(maths.atan2(y, x), Math.atan2(y, x))
      }),
      RUNS,
    )
  })

  it('keeps the signs of zero and infinity', () => {
    const ends = [0, -0, 1, -1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const y of ends) {
      for (const x of ends) {
        const expected = Math.atan2(y, x)
        const actual = maths.atan2(y, x)
        expect(Math.abs(actual - expected), `atan2(${y}, ${x})`).toBeLessThan(1e-15)
        expect(Object.is(actual, -0), `atan2(${y}, ${x})`).toBe(Object.is(expected, -0))
      }
    }
  })
})

describe('the normal distribution', () => {
  it('gives the published shares', () => {
    // Abramowitz and Stegun, table 26.1, and the usual quantiles.
    expectClose(maths.normalCdf(0), 0.5)
    expectClose(maths.normalCdf(1), 0.8413447460685429, 1e-14)
    expectClose(maths.normalCdf(1.5), 0.9331927987311419, 1e-14)
    expectClose(maths.normalCdf(-1.959963984540054), 0.025, 1e-13)
    expectClose(maths.normalCdf(-3), 0.001349898031630095, 1e-13)
    expectClose(maths.normalCdf(-10), 7.61985302416052e-24, 1e-13)
  })

  it('never falls, and the two sides of a point make one', () => {
    fc.assert(
      fc.property(between(-45, 45), between(0, 5), (x, step) => {
        expect(maths.normalCdf(x + step)).toBeGreaterThanOrEqual(maths.normalCdf(x))
        expect(maths.normalCdf(x) + maths.normalCdf(-x)).toBeCloseTo(1, 14)
      }),
      RUNS,
    )
  })
})

describe('the small helpers', () => {
  it('hypot agrees with the built-in one and does not overflow', () => {
    fc.assert(
      fc.property(fc.array(between(-1e300, 1e300), { maxLength: 4 }), (parts) => {
        const expected = Math.hypot(...parts)
        if (expected > 1e-300) expectClose(maths.hypot(...parts), expected)
      }),
    )
    expect(maths.hypot(3, 4)).toBe(5)
    expect(maths.hypot(0, Number.NaN)).toBeNaN()
  })

  it('clamp and lerp keep to their ends, and degrees come back from radians', () => {
    expect(maths.clamp(5, 0, 1)).toBe(1)
    expect(maths.clamp(-5, 0, 1)).toBe(0)
    expect(maths.lerp(2, 4, 0.5)).toBe(3)
    expect(maths.lerp(0.1, 0.3, 1)).toBe(0.3)
    expect(maths.PI).toBe(Math.PI)
    fc.assert(
      fc.property(between(-720, 720), (degrees) => {
        expect(maths.toDegrees(maths.fromDegrees(degrees))).toBeCloseTo(degrees, 10)
      }),
    )
  })
})
