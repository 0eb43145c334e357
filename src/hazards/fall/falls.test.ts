import { describe, expect, it } from 'vitest'
import { ask, askNumber, askValues } from '../ask.ts'

describe('a fall', () => {
  it('of 80 kg from 2 m has the published speed, time and energy', () => {
    const fall = askValues('fall.free', { h: 2, m: 80 })
    expect(fall.v).toBeCloseTo(6.26, 2)
    expect(fall.t).toBeCloseTo(0.639, 3)
    expect(fall.E).toBeCloseTo(1569, 0)
  })
  it('of more than 50 m comes with a warning', () => {
    expect(ask('fall.free', { h: 50, m: 80 }).warnings).toEqual([])
    expect(ask('fall.free', { h: 51, m: 80 }).warnings).toHaveLength(1)
  })
  it('needs the published clearance: 6 + 3.5 + 6 + 3', () => {
    const inputs = { lanyard: 6, deceleration: 3.5, dring_height: 6, safety: 3 }
    expect(askNumber('fall.clearance', 'clearance', inputs)).toBe(18.5)
    expect(ask('fall.clearance', inputs).warnings).toEqual([])
    expect(ask('fall.clearance', { ...inputs, free_fall: 2 }).warnings).toHaveLength(1)
    expect(ask('fall.clearance', { ...inputs, lanyard: 0 }).warnings).toHaveLength(1)
  })
})

describe('a dropped object', () => {
  it('of 3 lb from 15 ft has 61 J', () => {
    expect(askNumber('drops.energy', 'E', { m: 1.36, h: 4.57 })).toBeCloseTo(61, 0)
  })
})

describe('a ladder', () => {
  it('stands out a quarter of its length, at about 75 degrees', () => {
    const ladder = askValues('ladder.base', { working_length: 4 })
    expect(ladder.base).toBe(1)
    expect(ladder.angle).toBeCloseTo(75.5, 1)
  })
})
