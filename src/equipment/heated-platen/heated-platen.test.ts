import { describe, expect, it } from 'vitest'
import { passTime, settled, sightOn } from '../../../tests/support/sight.ts'
import { dangers, operate } from './behaviour.ts'
import { heatedPlaten } from './index.ts'

const plate = (state = {}) => sightOn(heatedPlaten, { state })

describe('a heated plate', () => {
  it('keeps its temperature while it has a supply', () => {
    expect(settled(heatedPlaten, plate({ supplyVolts: 400 }))).toMatchObject({
      heating: true,
      flowing: false,
      celsius: 180,
    })
  })

  it('cools by Newton: 20 + 160 / e after one time constant, and is at rest in the end', () => {
    // 160 / e = 58.86
    expect(passTime(heatedPlaten, plate(), 600).celsius).toBeCloseTo(78.9, 0)
    expect(passTime(heatedPlaten, plate(), 4000)).toMatchObject({
      celsius: 20,
      hot: false,
      flowing: false,
    })
  })

  it('heats up again when its supply comes back', () => {
    const warm = passTime(heatedPlaten, plate({ celsius: 20, supplyVolts: 400 }), 600)
    // 180 - 160 / e = 121.1
    expect(warm.celsius).toBeCloseTo(121.1, 0)
  })

  it('is switched, once', () => {
    expect(operate(plate(), 'switch', 'off')).toEqual({ set: { switch: 'off' } })
    expect(operate(plate(), 'switch', 'on').refuse?.code).toBe('already')
  })

  it('could be hot again as long as its supply is not locked off', () => {
    const fed = sightOn(heatedPlaten, {
      state: { celsius: 20 },
      fedBy: ['isolator'],
      things: { isolator: { state: { inputVolts: 400 } } },
    })
    expect(dangers(fed)).toMatchObject([{ celsius: 20, potentialCelsius: 180 }])
  })
})
