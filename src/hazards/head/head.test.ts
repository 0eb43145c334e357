import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askNumber, askValues } from '../ask.ts'

/** The criterion by trying every window of a sampled pulse. */
function byBruteForce(wave: (x: number) => number, peak: number, length: number, longest: number) {
  const steps = 300
  const dt = length / steps
  const sums = [0]
  for (let i = 0; i < steps; i += 1) {
    sums.push((sums[i] ?? 0) + peak * wave((i + 0.5) / steps) * dt)
  }
  let worst = 0
  for (let from = 0; from < steps; from += 1) {
    for (let to = from + 1; to <= steps && (to - from) * dt <= longest + 1e-12; to += 1) {
      const window = (to - from) * dt
      worst = Math.max(worst, window * (((sums[to] ?? 0) - (sums[from] ?? 0)) / window) ** 2.5)
    }
  }
  return worst
}

describe('the head injury criterion', () => {
  it('of 80 g for 10 ms is the published 572', () => {
    const knock = askValues('head.hic', { pulse: 'rectangular', A: 80, T: 0.01 })
    expect(knock.HIC).toBeCloseTo(572, 0)
    expect(knock.HIC15).toBe(knock.HIC)
  })
  it('of a half sine is 0.4146 A^2.5 T while its window is allowed', () => {
    const knock = askValues('head.hic', { pulse: 'half_sine', A: 100, T: 0.02 })
    expect(Number(knock.HIC) / (100 ** 2.5 * 0.02)).toBeCloseTo(0.4146, 4)
    expect(knock.HIC15).toBe(knock.HIC)
    const long = askValues('head.hic', { pulse: 'half_sine', A: 100, T: 0.03 })
    expect(Number(long.HIC15)).toBeLessThan(Number(long.HIC))
  })
  it('is that of the worst window, found by trying them all', () => {
    const waves = {
      half_sine: (x: number) => Math.sin(Math.PI * x),
      triangular: (x: number) => 1 - Math.abs(2 * x - 1),
      rectangular: () => 1,
    }
    for (const [pulse, wave] of Object.entries(waves)) {
      for (const T of [0.01, 0.03, 0.06]) {
        const own = askValues('head.hic', { pulse, A: 90, T })
        expect(Number(own.HIC) / byBruteForce(wave, 90, T, T)).toBeCloseTo(1, 2)
        expect(Number(own.HIC15) / byBruteForce(wave, 90, T, 0.015)).toBeCloseTo(1, 2)
        expect(Number(own.HIC36) / byBruteForce(wave, 90, T, 0.036)).toBeCloseTo(1, 2)
      }
    }
  })
  it('never falls with a harder or longer knock, nor with a longer window', () => {
    const size = (max: number) => fc.double({ min: 0.0001, max, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom('half_sine', 'triangular', 'rectangular'),
        size(200),
        size(0.1),
        size(100),
        size(0.1),
        (pulse, A, T, harder, longer) => {
          const before = askValues('head.hic', { pulse, A, T })
          const after = askValues('head.hic', { pulse, A: A + harder, T: T + longer })
          for (const name of ['HIC', 'HIC15', 'HIC36']) {
            expect(Number(after[name])).toBeGreaterThanOrEqual(Number(before[name]))
          }
          expect(Number(before.HIC36)).toBeGreaterThanOrEqual(Number(before.HIC15))
        },
      ),
    )
  })
  it('of 700 injures the published share', () => {
    expect(askNumber('head.hic_risk', 'P_AIS2', { HIC: 700 })).toBeCloseTo(0.31, 2)
    expect(askValues('head.hic_risk', { HIC: 0 })).toEqual({ P_AIS2: 0, P_AIS4: 0 })
  })
})
