import { describe, expect, it } from 'vitest'
import { passTime, settled, sightOn } from '../../../tests/support/sight.ts'
import { accepts, draws, operate } from './behaviour.ts'
import { hydraulicUnit } from './index.ts'

const unit = (state = {}, props = {}) => sightOn(hydraulicUnit, { state, props })
const fed = { supplyVolts: 400 }

describe('a unit at 150 bar', () => {
  it('holds the energy of its gas: 15 101 325 Pa x 0.004 m³ x ln(149.04)', () => {
    // 60 405.3 x 5.00421 = 302 281 J
    expect(settled(hydraulicUnit, unit()).joules).toBeCloseTo(302_281, -1)
  })

  it('draws its power only while its pump runs: 5500 W / (400 V x 1.732) = 7.94 A', () => {
    expect(draws(unit(fed)).amperes).toBeCloseTo(7.94, 2)
    expect(draws(unit({ ...fed, pump: 'off' })).amperes).toBe(0)
    expect(draws(unit()).amperes).toBe(0)
  })
})

describe('a unit whose supply was cut', () => {
  it('keeps its pressure, as long as it has an accumulator', () => {
    const cut = { ...fed, running: true, supplyVolts: 0 }
    expect(passTime(hydraulicUnit, unit(cut), 3600)).toMatchObject({
      running: false,
      pressureBar: 150,
      empty: false,
    })
    const stiff = passTime(hydraulicUnit, unit(cut, { gasLitres: 0 }), 3)
    expect(stiff).toMatchObject({ pressureBar: 0, empty: true, joules: 0 })
  })

  it('is empty ten seconds after its dump valve was opened', () => {
    const open = unit({ dump: 'open' })
    const soon = passTime(hydraulicUnit, open, 2)
    expect(soon.dumping).toBe(true)
    // one time constant: 150 bar / e
    expect(soon.pressureBar).toBeCloseTo(55.2, 0)
    expect(passTime(hydraulicUnit, open, 12)).toMatchObject({ empty: true, dumping: false })
  })
})

describe('a unit whose pump runs', () => {
  it('charges itself, but not while its dump valve is open', () => {
    const low = { ...fed, pressurePascals: 0 }
    expect(passTime(hydraulicUnit, unit(low), 30)).toMatchObject({ pressureBar: 150 })
    expect(passTime(hydraulicUnit, unit({ ...low, dump: 'open' }), 30)).toMatchObject({
      running: true,
      empty: true,
    })
  })
})

describe('its dump valve', () => {
  it('takes a lock only when it is open, and is held open by it', () => {
    expect(accepts(unit(), 'lock', 'hasp').refuse?.code).toBe('needs-open')
    expect(accepts(unit({ dump: 'open' }), 'lock', 'hasp')).toEqual({})
    expect(accepts(unit(), 'tag', 'tag')).toEqual({})
    const held = sightOn(hydraulicUnit, {
      state: { dump: 'open' },
      things: {
        it: { sockets: { hasp: ['lock'] } },
        lock: { kind: 'padlock', state: { closed: true, cut: false } },
      },
    })
    expect(operate(held, 'dump', 'closed').refuse).toEqual({
      code: 'locked',
      params: { item: 'it', by: 'lock' },
    })
    expect(operate(held, 'pump', 'off').set).toEqual({ pump: 'off' })
  })

  it('refuses to be where it is', () => {
    expect(operate(unit(), 'dump', 'closed').refuse?.code).toBe('already')
  })
})
