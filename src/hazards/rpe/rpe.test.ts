import { describe, expect, it } from 'vitest'
import { ask, askNumber } from '../ask.ts'

describe('a respirator', () => {
  it('of factor 10 may be used up to ten times the limit', () => {
    expect(askNumber('rpe.muc', 'MUC', { respirator: 'half_apr', limit: 50 })).toBe(500)
    expect(askNumber('rpe.muc', 'MUC', { respirator: 'scba_pd', limit: 1 })).toBe(10_000)
  })
  it('with a hood needs evidence for more than 25', () => {
    expect(ask('rpe.muc', { respirator: 'hood_papr', limit: 1 }).warnings).toHaveLength(1)
    expect(ask('rpe.muc', { respirator: 'sar_pd_hood', limit: 1 }).warnings).toHaveLength(1)
    expect(ask('rpe.muc', { respirator: 'full_apr', limit: 1 }).warnings).toEqual([])
  })
})
