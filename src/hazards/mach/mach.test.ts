import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, askNumber } from '../ask.ts'

const curtain = (T: number, d: number) => askNumber('mach.separation', 'S', { T, d, edition: 2010 })

describe('the distance of a light curtain', () => {
  it('is as in the published example', () => {
    expect(curtain(0.32, 14)).toBe(512)
  })
  it('is not below 500 mm after the second pass, nor below 100 mm at all', () => {
    expect(curtain(0.26, 14)).toBe(500)
    expect(curtain(0.01, 14)).toBe(100)
    expect(curtain(0.25, 14)).toBe(500)
  })
  it('takes 850 mm of reach once a hand fits through', () => {
    expect(curtain(0.3, 40)).toBe(1600 * 0.3 + 8 * 26)
    expect(curtain(0.3, 41)).toBe(1600 * 0.3 + 850)
    expect(askNumber('mach.separation_beams', 'S', { T: 0.3, d: 300 })).toBe(1330)
    expect(() => curtain(0.3, 71)).toThrow('d must be more than 0 mm and at most 70 mm')
  })
  it('names what the 2024 edition adds', () => {
    const { warnings, outputs } = ask('mach.separation', { T: 0.32, d: 14, edition: '2024' })
    expect(outputs.S?.value).toBe(512)
    expect(warnings.join()).toContain('Z')
  })
  it('never shrinks when the machine stops later or sees less', () => {
    const size = (max: number) => fc.double({ min: 0.001, max, noNaN: true })
    fc.assert(
      fc.property(size(2), size(2), size(35), size(35), (T, longer, d, coarser) => {
        expect(curtain(T + longer, d + coarser)).toBeGreaterThanOrEqual(curtain(T, d))
      }),
    )
  })
})

describe('a two-hand control', () => {
  it('stands at the published distance', () => {
    expect(askNumber('mach.separation_two_hand', 'S', { T: 0.2 })).toBe(570)
  })
})
