import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, askNumber, askValues } from '../ask.ts'

/** 29 CFR 1910.95 appendix A, table G-16a; its rows are rounded. */
const G16A = [
  [80, 32],
  [81, 27.9],
  [82, 24.3],
  [83, 21.1],
  [84, 18.4],
  [85, 16],
  [86, 13.9],
  [87, 12.1],
  [88, 10.6],
  [89, 9.2],
  [90, 8],
  [91, 7],
  [92, 6.1],
  [93, 5.3],
  [94, 4.6],
  [95, 4],
  [96, 3.5],
  [97, 3],
  [98, 2.6],
  [99, 2.3],
  [100, 2],
  [101, 1.7],
  [102, 1.5],
  [103, 1.3],
  [104, 1.1],
  [105, 1],
  [106, 0.87],
  [107, 0.76],
  [108, 0.66],
  [109, 0.57],
  [110, 0.5],
  [111, 0.44],
  [112, 0.38],
  [113, 0.33],
  [114, 0.29],
  [115, 0.25],
  [116, 0.22],
  [117, 0.19],
  [118, 0.16],
  [119, 0.14],
  [120, 0.125],
  [121, 0.11],
  [122, 0.095],
  [123, 0.082],
  [124, 0.072],
  [125, 0.063],
  [126, 0.054],
  [127, 0.047],
  [128, 0.041],
  [129, 0.036],
  [130, 0.031],
] as const

describe('noise after OSHA', () => {
  it('allows the printed hours at every level', () => {
    expect(G16A.length).toBe(51)
    for (const [level, hours] of G16A) {
      const lastDigit = 10 ** -(String(hours).split('.')[1]?.length ?? 0)
      expect(
        Math.abs(askNumber('noise.osha_T', 'T', { level }) - hours),
        `${level} dBA`,
      ).toBeLessThan(lastDigit)
    }
  })

  it('gives the published doses', () => {
    expect(askNumber('noise.osha', 'dose_pct', { segments: [[92, 8]] })).toBeCloseTo(132, 1)
    expect(askNumber('noise.osha_twa', 'TWA', { dose_pct: 91 })).toBeCloseTo(89.3, 1)
    const day = askValues('noise.osha', {
      segments: [
        [95, 2],
        [90, 4],
        [85, 2],
      ],
    })
    expect(day.dose_pct).toBeCloseTo(112.5, 10)
    expect(day.TWA).toBeCloseTo(90.85, 2)
  })

  it('leaves out what is below the threshold, and says so', () => {
    const { outputs, warnings } = ask('noise.osha', { segments: [[79, 8]] })
    expect(outputs.dose_pct?.value).toBe(0)
    expect(outputs.TWA).toBeUndefined()
    expect(warnings).toHaveLength(2)
  })

  it('warns above 115 and above 130 dBA', () => {
    expect(ask('noise.osha', { segments: [[116, 0.1]] }).warnings.join()).toContain('115')
    expect(ask('noise.osha', { segments: [[131, 0.1]] }).warnings.join()).toContain('130')
  })
})

describe('noise after NIOSH', () => {
  it('halves the time for every 3 dB', () => {
    for (const [level, hours] of [
      [82, 16],
      [85, 8],
      [88, 4],
      [91, 2],
      [94, 1],
      [97, 0.5],
      [100, 0.25],
      [106, 0.0625],
    ]) {
      const day = askValues('noise.niosh', { segments: [[level, hours]] })
      expect(day.dose_pct).toBeCloseTo(100, 9)
      expect(day.TWA).toBeCloseTo(85, 9)
    }
  })
})

describe('more noise', () => {
  it('is never safer: louder or longer is at least as much dose, in either scheme', () => {
    const segment = fc.tuple(
      fc.double({ min: 60, max: 130, noNaN: true }),
      fc.double({ min: 0, max: 8, noNaN: true }),
    )
    const more = fc.tuple(
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.double({ min: 0, max: 4, noNaN: true }),
    )
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 4 }),
        more,
        (segments, [louder, longer]) => {
          for (const id of ['noise.osha', 'noise.niosh']) {
            const worse = segments.map(([level, hours]) => [level + louder, hours + longer])
            const before = askNumber(id, 'dose_pct', { segments })
            expect(askNumber(id, 'dose_pct', { segments: worse })).toBeGreaterThanOrEqual(before)
            // Ear protection takes decibels off and never adds to the dose.
            const protectedSegments = segments.map(([level, hours]) => [
              Math.max(0, level - louder),
              hours,
            ])
            expect(askNumber(id, 'dose_pct', { segments: protectedSegments })).toBeLessThanOrEqual(
              before,
            )
          }
        },
      ),
    )
  })
})
