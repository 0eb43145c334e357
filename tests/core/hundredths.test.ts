import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hundredths, hundredthsNeeded } from '../../src/core/hundredths.ts'

describe('marks in hundredths', () => {
  it('never read as a pass where they are short of it', () => {
    const share = fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000)
    fc.assert(
      fc.property(share, share, (got, need) => {
        fc.pre(got < need)
        expect(hundredths(got)).toBeLessThanOrEqual(hundredthsNeeded(need))
        if (hundredthsNeeded(need) === need * 100)
          expect(hundredths(got)).toBeLessThan(hundredthsNeeded(need))
      }),
    )
  })

  it('are whole where the share is, whatever binary fractions make of it', () => {
    for (let marks = 0; marks <= 100; marks += 1) {
      expect(hundredths(marks / 100)).toBe(marks)
      expect(hundredthsNeeded(marks / 100)).toBe(marks)
    }
  })

  it('are cut: 35 of 37 is 94 of 100, and 79.9 is not 80', () => {
    expect(hundredths(35 / 37)).toBe(94)
    expect(hundredths(0.799)).toBe(79)
  })
})
