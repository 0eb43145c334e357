import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askNumber, askValues } from '../ask.ts'

describe('hand-arm vibration', () => {
  it('of 5 m/s2 for 3 h is 150 points, as published', () => {
    const day = askValues('hav.points', { segments: [[5, 3]] })
    expect(day.points).toBe(150)
    expect(day.A8).toBeCloseTo(5 * Math.sqrt(3 / 8), 12)
  })
  it('reaches 100 points at the action value and 400 at the limit', () => {
    expect(askValues('hav.points', { segments: [[2.5, 8]] })).toEqual({ points: 100, A8: 2.5 })
    expect(askValues('hav.points', { segments: [[5, 8]] })).toEqual({ points: 400, A8: 5 })
    expect(askNumber('hav.time_to', 't', { a: 5, target: 100 })).toBe(2)
  })
  it('adds up tool by tool', () => {
    const size = fc.double({ min: 0, max: 20, noNaN: true })
    const tools = fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(tools, (segments) => {
        const single = segments.map((one) => askNumber('hav.points', 'points', { segments: [one] }))
        const sum = single.reduce((a, b) => a + b, 0)
        expect(askNumber('hav.points', 'points', { segments })).toBeCloseTo(sum, 6)
      }),
    )
  })
})
