import { describe, expect, it } from 'vitest'
import { passTime, settled, sightOn } from '../../../tests/support/sight.ts'
import { accepts, firstFlow, operate } from './behaviour.ts'
import { protectiveDevice } from './index.ts'

const device = (props = {}, state = {}) =>
  sightOn(protectiveDevice, { props: { volts: 230, ...props }, state })

describe('a breaker B 16', () => {
  it('carries its rating, and 1.4 times as much, for good', () => {
    for (const amperes of [16, 22.4]) {
      expect(settled(protectiveDevice, device({}, { amperes }))).toMatchObject({
        position: 'on',
        flowing: false,
        outputVolts: 230,
      })
    }
  })

  it('opens within a minute at 2.55 times its rating', () => {
    const overloaded = device({}, { amperes: 2.55 * 16 })
    expect(passTime(protectiveDevice, overloaded, 55).position).toBe('on')
    expect(passTime(protectiveDevice, overloaded, 61)).toMatchObject({
      position: 'tripped',
      trips: 1,
      faultAmperes: 40.8,
      outputVolts: 0,
    })
  })

  it('opens in a tenth of a second at five times its rating, C only at ten', () => {
    expect(firstFlow(device({}, { amperes: 80 }))).toBe(0.1)
    expect(passTime(protectiveDevice, device({}, { amperes: 80 }), 0.2).position).toBe('tripped')
    expect(passTime(protectiveDevice, device({ curve: 'C' }, { amperes: 80 }), 2).position).toBe(
      'on',
    )
  })
})

describe('a residual current device of 30 mA', () => {
  const rcd = { curve: 'none', residualMilliamperes: 30 }

  it('stays on at 29 mA and opens after 300, 150 and 40 ms at one, two and five times as much', () => {
    expect(settled(protectiveDevice, device(rcd, { leakageAmperes: 0.029 })).flowing).toBe(false)
    expect(firstFlow(device(rcd, { leakageAmperes: 0.15 }))).toBe(0.04)
    for (const [leakageAmperes, seconds] of [
      [0.03, 0.3],
      [0.06, 0.15],
    ] as const) {
      const leaking = device(rcd, { leakageAmperes })
      expect(passTime(protectiveDevice, leaking, seconds / 2).position).toBe('on')
      expect(passTime(protectiveDevice, leaking, seconds).position).toBe('tripped')
    }
  })

  it('trips by its button while it is live, and not when it is stuck', () => {
    expect(operate(device(rcd), 'test', true).set).toMatchObject({ position: 'tripped', tests: 1 })
    expect(operate(device({ ...rcd, works: false }), 'test', true).set).toEqual({ tests: 1 })
    expect(operate(device({ ...rcd, volts: 0 }), 'test', true).set).toEqual({ tests: 1 })
  })

  it('does nothing about a large current that comes back', () => {
    expect(settled(protectiveDevice, device(rcd, { amperes: 500 })).flowing).toBe(false)
  })
})

describe('a fuse', () => {
  it('melts, and stays off until a new link is in', () => {
    const blown = passTime(protectiveDevice, device({ curve: 'gG' }, { amperes: 160 }), 0.2)
    expect(blown).toMatchObject({ position: 'tripped', blown: true })
    const sight = device({ curve: 'gG' }, blown)
    expect(operate(sight, 'handle', 'on').refuse?.code).toBe('blown')
    expect(operate(sight, 'fuse_link', true)).toEqual({ set: { blown: false } })
  })
})

describe('its lock', () => {
  it('fits only at off', () => {
    expect(accepts(device(), 'my_lock', 'hasp').refuse?.code).toBe('needs-off')
    expect(accepts(device({ position: 'off' }), 'my_lock', 'hasp')).toEqual({})
  })
})
