import { describe, expect, it } from 'vitest'
import { passTime, settled, sightOn } from '../../../tests/support/sight.ts'
import { coverBarred, dangers, inspect, operate } from './behaviour.ts'
import { variableSpeedDrive } from './index.ts'

const drive = (state = {}, props = {}) => sightOn(variableSpeedDrive, { state, props })
const charged = { wasOn: true, dcVolts: 400 * Math.SQRT2 }

describe('a drive with its supply on', () => {
  it('charges within a second to the peak of the supply and comes to rest', () => {
    const state = passTime(variableSpeedDrive, drive({ inputVolts: 400 }), 2)
    expect(state.dcVolts).toBeCloseTo(565.7, 1)
    expect(state).toMatchObject({ charged: true, offSeconds: 0, flowing: false })
  })

  it('is charged already where it has its supply at the start', () => {
    const state = settled(variableSpeedDrive, drive({ inputVolts: 400 }))
    expect(state).toMatchObject({ charged: true, flowing: false })
    const later = { ...drive({ inputVolts: 400 }), tick: 60 }
    expect(settled(variableSpeedDrive, later)).toMatchObject({ charged: false, flowing: true })
  })

  it('gives its supply on to the motor', () => {
    expect(variableSpeedDrive.energy?.gives?.(drive({ inputVolts: 400 }))).toBe(400)
  })
})

describe('a drive that was cut off', () => {
  const off = drive(charged)

  it('gives nothing on but stays charged', () => {
    expect(variableSpeedDrive.energy?.gives?.(off)).toBe(0)
    expect(settled(variableSpeedDrive, off)).toMatchObject({ charged: true, flowing: true })
  })

  it('has 60 V left after RC ln(V0 / V), four minutes', () => {
    // 107 s x ln(565.7 / 60) = 240 s
    expect(passTime(variableSpeedDrive, off, 238).charged).toBe(true)
    expect(passTime(variableSpeedDrive, off, 242).charged).toBe(false)
  })

  it('is still charged at the time on its label when its bleeder is broken', () => {
    const state = passTime(variableSpeedDrive, drive(charged, { bleederSeconds: 900 }), 300)
    expect(state.charged).toBe(true)
    expect(state.offSeconds).toBeGreaterThanOrEqual(300)
  })

  it('counts the time on the label even when the charge has gone before', () => {
    const state = passTime(variableSpeedDrive, drive(charged, { bleederSeconds: 5 }), 400)
    expect(state).toMatchObject({ dcVolts: 0, flowing: false })
    expect(state.offSeconds).toBeGreaterThanOrEqual(300)
    expect(state.offSeconds).toBeLessThan(302)
  })

  it('starts to count again when the supply was back in between', () => {
    const state = passTime(
      variableSpeedDrive,
      drive({ ...charged, offSeconds: 200, inputVolts: 400 }),
      2,
    )
    expect(state.offSeconds).toBe(0)
  })
})

describe('a drive that never had a supply', () => {
  it('is at rest', () => expect(settled(variableSpeedDrive, drive()).flowing).toBe(false))
})

describe('its terminals', () => {
  it('cannot be reached under the cover', () => {
    expect(coverBarred(drive())?.code).toBe('cover-shut')
    expect(coverBarred(drive({ cover: 'open' }))).toBeNull()
  })

  it('hold the charge as direct current, for as long as it takes to pass through a body', () => {
    expect(dangers(drive(charged))).toEqual([
      {
        type: 'live-part',
        part: 'terminals',
        volts: charged.dcVolts,
        current: 'dc',
        seconds: 1,
        potentialVolts: charged.dcVolts,
        farads: 1e-3,
      },
    ])
  })

  it('could be charged again by anybody while no own lock holds the supply', () => {
    const sight = sightOn(variableSpeedDrive, {
      fedBy: ['isolator'],
      things: { isolator: { state: { inputVolts: 400, locked: false } } },
    })
    expect(dangers(sight)[0]?.potentialVolts).toBeCloseTo(565.7, 1)
  })
})

describe('its label and display', () => {
  it('are read by a close look, which says the voltage of the charge', () => {
    expect(inspect(drive({ dcVolts: 123.4 }))).toEqual({
      set: { reads: 1, lastRead: 123 },
      events: [{ type: 'reading', item: 'it', value: 123, unit: 'V' }],
    })
  })

  it('have a cover under them that comes off once', () => {
    expect(operate(drive(), 'cover', 'open')).toEqual({ set: { cover: 'open' } })
    expect(operate(drive({ cover: 'open' }), 'cover', 'open').refuse?.code).toBe('already')
  })
})
