import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, askNumber, askValues } from '../ask.ts'
import { AREAS, REGIONS } from './body.ts'

describe('the limits of contact with a robot', () => {
  it('cover the 29 points of the published table', () => {
    expect(AREAS.size).toBe(29)
    const squeeze = (area: string) => askValues('cobot.limit', { area, contact: 'quasi_static' })
    expect(squeeze('middle_of_forehead')).toEqual({ F: 130, p: 130 })
    expect(squeeze('masticatory')).toEqual({ F: 65, p: 110 })
    expect(squeeze('sternum')).toEqual({ F: 140, p: 120 })
    expect(squeeze('index_pad_dominant')).toEqual({ F: 140, p: 300 })
    expect(squeeze('kneecap')).toEqual({ F: 220, p: 220 })
    expect(squeeze('calf_muscle')).toEqual({ F: 130, p: 210 })
  })
  it('are doubled for a knock everywhere but on the head and face', () => {
    for (const [area, { region, pressure }] of AREAS) {
      const factor = region === 'skull' || region === 'face' ? 1 : 2
      const knock = askValues('cobot.limit', { area, contact: 'transient' })
      expect(knock, area).toEqual({ F: REGIONS[region].force * factor, p: pressure * factor })
    }
    const temple = ask('cobot.limit', { area: 'temple', contact: 'transient' })
    expect(temple.warnings.join()).toContain('not permitted')
  })
  it('of a region are those of its weakest point', () => {
    expect(askValues('cobot.limit', { area: 'hand', contact: 'quasi_static' })).toEqual({
      F: 140,
      p: 190,
    })
  })
})

describe('a robot that may hit somebody', () => {
  it('keeps to the published speed for the chest', () => {
    const chest = { region: 'chest', m_R: 15, contact: 'quasi_static' }
    expect(askNumber('cobot.pfl_v', 'v_max', chest)).toBeCloseTo(0.268, 3)
  })
  it('is never allowed to be faster for being heavier', () => {
    const kilograms = fc.double({ min: 0.1, max: 500, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(REGIONS)),
        kilograms,
        kilograms,
        (region, m_R, more) => {
          const speed = (m_R: number) =>
            askNumber('cobot.pfl_v', 'v_max', { region, m_R, contact: 'transient' })
          expect(speed(m_R + more)).toBeLessThanOrEqual(speed(m_R))
        },
      ),
    )
  })
  it('keeps the published distance', () => {
    const inputs = { v_h: 1.6, v_r: 1, T_r: 0.1, T_s: 0.3, a: 4, C: 0.2, Z_d: 0.1, Z_r: 0.05 }
    expect(askNumber('cobot.ssm', 'S_p', inputs)).toBeCloseTo(1.215, 12)
  })
})
