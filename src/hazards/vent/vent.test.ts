import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askNumber, askValues } from '../ask.ts'

describe('clearing a room', () => {
  it('takes the minutes of the CDC table', () => {
    for (const [ACH, t99, t999] of [
      [4, 69, 104],
      [6, 46, 69],
      [8, 35, 52],
      [10, 28, 41],
    ]) {
      const room = askValues('vent.purge', { ACH, K: 1 })
      expect(Math.round(Number(room.t99))).toBe(t99)
      expect(Math.round(Number(room.t999))).toBe(t999)
    }
  })
  it('takes 32 min at 13 changes, where a reprint has 3', () => {
    expect(Math.round(askNumber('vent.purge', 't999', { ACH: 13, K: 1 }))).toBe(32)
  })
  it('takes three times as long with usual mixing', () => {
    const minutes = (K: number) => askNumber('vent.purge', 't99', { ACH: 6, K })
    expect(minutes(3)).toBeCloseTo(3 * minutes(1), 9)
  })
})

describe('gas in a ventilated room', () => {
  it('falls to 0.09 % in seven air changes', () => {
    const left = askNumber('vent.room', 'C', { C0: 1e6, G: 0, Q: 7, V: 10, t: 10 })
    expect(left / 1e6).toBeCloseTo(0.0009, 4)
  })
  it('rises to what source and fan settle at', () => {
    const room = askValues('vent.room', { C0: 0, G: 0.01, Q: 10, V: 50, t: 1000 })
    expect(room.C_ss).toBeCloseTo(1000, 9)
    expect(room.C).toBeCloseTo(1000, 9)
  })
  it('stays in a closed room, and adds up: 10 L/min for 10 min in 50 m3 are 2000 ppm', () => {
    const shut = { C0: 500, Q: 0, V: 50, t: 10 }
    expect(askValues('vent.room', { ...shut, G: 0.01 })).toEqual({ C: 2500 })
    expect(askValues('vent.room', { ...shut, G: 0 })).toEqual({ C: 500, C_ss: 500 })
  })
  it('is never worse with more fresh air', () => {
    const size = (max: number) => fc.double({ min: 0.01, max, noNaN: true })
    fc.assert(
      fc.property(size(1000), size(1), size(100), size(100), size(60), (C0, G, Q, more, t) => {
        const at = (Q: number) => askNumber('vent.room', 'C', { C0, G, Q, V: 60, t })
        expect(at(Q)).toBeLessThanOrEqual(at(0) + 1e-6)
        expect(at(Q + more)).toBeLessThanOrEqual(at(Q) + 1e-6)
      }),
    )
  })
})
