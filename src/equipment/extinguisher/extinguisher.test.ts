import { describe, expect, it } from 'vitest'
import { type SightOverrides, settled, sightOn } from '../../../tests/support/sight.ts'
import { flow, operate, surroundings, use } from './behaviour.ts'
import { extinguisher } from './index.ts'

const things = { bin: { state: { agentRate: 0, volts: 0 } } }
const unit = (state = {}, props = {}, more: SightOverrides = {}) =>
  sightOn(extinguisher, { state, props, things, ...more })

describe('an extinguisher', () => {
  it('wants its pin out first, and then sprays for as long as the lever is held', () => {
    expect(use(unit(), 'bin', 'base', 'start').refuse?.code).toBe('pin-in')
    expect(operate(unit(), 'pin', 'out').set).toEqual({ pin: 'out' })
    expect(use(unit({ pin: 'out' }), 'bin', 'base', 'start').set).toMatchObject({
      discharging: true,
      target: 'bin',
      burstSeconds: 0,
    })
    expect(use(unit({ pin: 'out' }), 'bin', 'base', 'stop').set).toMatchObject({
      discharging: false,
    })
  })

  it('gives 9 kg of water in 45 s: 0.2 kg/s to the base of what it is aimed at, from its range', () => {
    const spraying = { pin: 'out', discharging: true, target: 'bin', aim: 'base' }
    const step = (state: object, metres: number) =>
      flow(unit({ ...spraying, ...state }, {}, { metresTo: () => metres }), 0.5)
    expect(step({}, 3).others?.bin).toEqual({ agent: 'water', agentRate: 0.2 })
    expect(step({}, 3).set.chargeKilograms).toBeCloseTo(8.9, 9)
    expect(step({ aim: 'flames' }, 3).others?.bin?.agentRate).toBe(0)
    expect(step({}, 4.1).others?.bin?.agentRate).toBe(0)
    expect(step({ chargeKilograms: 0.1 }, 3).set).toMatchObject({
      chargeKilograms: 0,
      discharging: false,
    })
  })

  it('stops when nobody holds it, and gives nothing any more when it is empty', () => {
    const spraying = { pin: 'out', discharging: true }
    expect(settled(extinguisher, unit(spraying)).discharging).toBe(true)
    expect(settled(extinguisher, unit(spraying, {}, { holderOf: () => '' })).discharging).toBe(
      false,
    )
    expect(use(unit({ pin: 'out', chargeKilograms: 0 }), 'bin', 'base', 'once').refuse?.code).toBe(
      'empty',
    )
  })

  it('makes a path to a live thing with water, and none with carbon dioxide', () => {
    const live = { bin: { state: { agentRate: 0, volts: 400 } } }
    const volts = (agent: string) =>
      flow(
        unit({ discharging: true, target: 'bin' }, { agent }, { things: live, metresTo: () => 2 }),
        0.5,
      ).set.volts
    // Whoever holds it stands on earth: 400 V between two lines are 230.9 V between one and earth.
    expect(volts('water')).toBeCloseTo(230.94, 2)
    expect(volts('co2')).toBe(0)
    expect(surroundings(unit({ discharging: true, volts: 231, target: 'bin' }))).toMatchObject([
      { type: 'live-jet', volts: 231, reach: { person: 'trainee' } },
    ])
  })

  it('lets 5 kg of carbon dioxide, 2.78 m3, into the air where its target is, and no other agent', () => {
    // 5 kg / 44.01 g/mol x 24.465 l/mol in 16 s.
    const [gas] = surroundings(unit({ discharging: true, target: 'bin' }, { agent: 'co2' }))
    expect(gas).toMatchObject({ type: 'gas', gas: 'carbon_dioxide', reach: { airAt: 'bin' } })
    const perMinute = gas?.type === 'gas' ? gas.cubicMetresPerMinute : 0
    expect((perMinute * 16) / 60).toBeCloseTo(2.78, 2)
    expect(surroundings(unit({ discharging: true, target: 'bin' }, { agent: 'foam' }))).toEqual([])
    expect(surroundings(unit({ discharging: false, target: 'bin' }, { agent: 'co2' }))).toEqual([])
  })
})
