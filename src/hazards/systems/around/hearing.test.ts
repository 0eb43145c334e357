import { describe, expect, it } from 'vitest'
import type { Acting, Surrounded } from '../../../engine/harm/surrounding.ts'
import { hears } from './hearing.ts'

const noise = (item: string, levelDecibels: number, distance: number): Acting => ({
  item,
  distance,
  surrounding: { type: 'noise', levelDecibels, reach: { within: 100 } },
})

const listening = (around: readonly Acting[], more: Partial<Surrounded> = {}): Surrounded => ({
  who: 'ana',
  at: [0, 0, 0],
  wearing: [],
  protections: [],
  around,
  place: { noiseDecibels: 60 },
  tether: null,
  ...more,
})

describe('who hears an alarm', () => {
  // A sounder of 95 dB(A) at one metre: at 10 m 95 - 20 log10(10) = 75 dB(A).
  const bell = noise('bell', 95, 10)

  it('hears it in a quiet place, up to where it has fallen to 65 dB(A): 31.6 m', () => {
    expect(hears(listening([bell]), 'bell')).toBe(true)
    expect(hears(listening([noise('bell', 95, 31)]), 'bell')).toBe(true)
    expect(hears(listening([noise('bell', 95, 32)]), 'bell')).toBe(false)
    expect(hears(listening([]), 'bell')).toBe(false)
  })

  it('does not hear it beside a machine that is as loud', () => {
    // 80 dB(A) at 2 m are 74 dB(A); with 60 dB(A) of the place 74.1: 75 is not 5 dB more.
    expect(hears(listening([bell, noise('saw', 80, 2)]), 'bell')).toBe(false)
    expect(hears(listening([bell, noise('saw', 75, 2)]), 'bell')).toBe(true)
  })

  it('does not hear it in muffs, unless it is near: (25 - 7) / 2 = 9 dB off', () => {
    const muffs = { wearing: ['ear-muffs'] }
    expect(hears(listening([noise('bell', 95, 12)], muffs), 'bell')).toBe(false) // 73.4 - 9 = 64.4
    expect(hears(listening([noise('bell', 95, 11)], muffs), 'bell')).toBe(true) // 74.2 - 9 = 65.2
  })
})
