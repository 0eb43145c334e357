import { describe, expect, it } from 'vitest'
import { ask, askNumber } from '../ask.ts'

describe('heat', () => {
  it('in the sun is as published', () => {
    const place = { T_nwb: 25, T_g: 40, T_a: 30 }
    expect(askNumber('heat.wbgt_eff', 'WBGT_eff', { ...place, sun: true })).toBeCloseTo(28.5, 12)
    expect(askNumber('heat.wbgt', 'WBGT', { ...place, sun: true })).toBeCloseTo(28.5, 12)
    expect(askNumber('heat.wbgt', 'WBGT', { T_nwb: 25, T_g: 40, sun: false })).toBeCloseTo(29.5, 12)
  })
  it('in the sun wants the air temperature', () => {
    expect(() => ask('heat.wbgt', { T_nwb: 25, T_g: 40, sun: true })).toThrow('T_a is missing')
  })
  it('counts clothing on top', () => {
    const place = { T_nwb: 25, T_g: 40, T_a: 30, sun: false, clothing_adj: 11 }
    expect(askNumber('heat.wbgt_eff', 'WBGT_eff', place)).toBeCloseTo(40.5, 12)
  })
  it('has the published limits for 300 W', () => {
    expect(askNumber('heat.limit', 'WBGT', { M: 300, acclimatised: true })).toBeCloseTo(28.2, 1)
    expect(askNumber('heat.limit', 'WBGT', { M: 300, acclimatised: false })).toBeCloseTo(25, 1)
  })
})
