import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, askNumber, askValues } from '../ask.ts'

describe('noise after OSHA', () => {
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

describe('the edge of a wall', () => {
  it('says where the formula alone would take off more than 20 dB', () => {
    expect(ask('noise.barrier', { z: 1 }).warnings).toEqual([])
    expect(ask('noise.barrier', { z: 100 }).warnings).toHaveLength(1)
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
