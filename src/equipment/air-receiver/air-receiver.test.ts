import { describe, expect, it } from 'vitest'
import { passTime, settled, sightOn } from '../../../tests/support/sight.ts'
import { operate } from './behaviour.ts'
import { airReceiver } from './index.ts'

const receiver = (state = {}, props = {}) => sightOn(airReceiver, { state, props })

describe('a receiver at six bar whose supply is shut', () => {
  it('keeps its pressure', () => {
    expect(settled(airReceiver, receiver())).toMatchObject({
      pressureBar: 6,
      empty: false,
      hissing: false,
      flowing: false,
    })
  })

  it('hisses while its vent is open and is empty after half a minute', () => {
    const open = receiver({ vent: 'open' })
    const soon = passTime(airReceiver, open, 6)
    expect(soon.hissing).toBe(true)
    // one time constant: 6 bar / e
    expect(soon.pressureBar).toBeCloseTo(2.21, 1)
    expect(passTime(airReceiver, open, 30)).toMatchObject({ empty: true, hissing: false })
  })

  it('keeps what is left when its vent is closed too early', () => {
    const half = passTime(airReceiver, receiver({ vent: 'open' }), 6)
    const closed = settled(airReceiver, receiver({ ...half, vent: 'closed' }))
    expect(closed).toMatchObject({ flowing: false, hissing: false, empty: false })
  })
})

describe('a receiver with its supply open', () => {
  const supplied = { inletPascals: 600_000 }

  it('fills up and comes to rest', () => {
    const full = passTime(airReceiver, receiver(supplied, { bar: 0 }), 60)
    expect(full).toMatchObject({ pressureBar: 6, empty: false, flowing: false })
  })

  it('never empties through its vent', () => {
    const venting = passTime(airReceiver, receiver({ ...supplied, vent: 'open' }), 60)
    expect(venting).toMatchObject({ hissing: true, pressureBar: 4 })
  })
})

describe('its vent', () => {
  it('is turned, and refuses to be turned where it stands', () => {
    expect(operate(receiver(), 'vent', 'open')).toEqual({ set: { vent: 'open' } })
    expect(operate(receiver(), 'vent', 'closed').refuse?.code).toBe('already')
  })
})
