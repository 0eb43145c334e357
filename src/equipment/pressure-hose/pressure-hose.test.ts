import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { dangers, flow, operate } from './behaviour.ts'
import { pressureHose } from './index.ts'

const hose = (state = {}, props = {}) => sightOn(pressureHose, { state, props, tick: 60 })

describe('a hose at six bar whose supply is shut', () => {
  it('keeps its pressure until it is bled', () => {
    expect(settled(pressureHose, hose())).toMatchObject({ pressureBar: 6, pressed: true })
    const bled = { ...hose().state, ...operate(hose(), 'bleed', true).set }
    expect(settled(pressureHose, hose(bled))).toMatchObject({ pressureBar: 0, pressed: false })
    expect(operate(hose(bled), 'coupling', 'off').set).not.toHaveProperty('whips')
  })

  it('lashes out, once, when it is parted under pressure', () => {
    const parted = { ...hose().state, ...operate(hose(), 'coupling', 'off').set }
    expect(parted).toMatchObject({ whips: 1, coupling: 'off', pressurePascals: 0 })
    expect(dangers(hose(parted))).toMatchObject([
      { now: { kind: 'gas_isothermal', p1: 701_325, V: 0.002 } },
    ])
    const later = sightOn(pressureHose, { state: parted, tick: 61 })
    expect(dangers(later)).toMatchObject([{ now: null, potential: null }])
  })
})

describe('a hose whose supply is open', () => {
  it('lashes on for as long as that feeds it, and for two seconds where nothing does', () => {
    const at = (seconds: number, inletPascals: number) => {
      const state = { coupling: 'off', whips: 1, whipTick: 0, whipPascals: 6e5, inletPascals }
      return flow(sightOn(pressureHose, { state, tick: seconds * 60 }), 1).set.lashing
    }
    expect([at(1, 0), at(2, 0), at(60, 6e5)]).toEqual([true, false, true])
  })

  it('is filled again as soon as it is bled', () => {
    const bled = operate(hose({ inletPascals: 6e5 }), 'bleed', true).set
    expect(bled).toEqual({ bleeds: 1, pressurePascals: 6e5 })
  })
})

describe('a hose of oil with an accumulator', () => {
  it('counts the gas behind the oil, and of oil alone nothing', () => {
    const oil = (gasLitres: number) => dangers(hose({ pressurePascals: 200e5 }, { gasLitres }))
    expect(oil(4)).toMatchObject([{ potential: { V: 0.004, p1: 20_101_325 } }])
    expect(oil(0)).toMatchObject([{ potential: { V: 0 } }])
  })
})

describe('a hose of two litres behind a receiver of fifty', () => {
  const behind = (pressurePascals: number) =>
    sightOn(pressureHose, {
      state: { whips: 1, whipTick: 60, whipPascals: 6e5, pressurePascals: 6e5 },
      tick: 60,
      things: {
        it: { fedBy: ['tank'] },
        tank: { kind: 'air-receiver', props: { litres: 50 }, state: { pressurePascals } },
      },
    })

  it('has the air of both behind it, and once that was let down its own alone', () => {
    expect(dangers(behind(6e5))).toMatchObject([{ now: { V: 0.052 }, potential: { V: 0.052 } }])
    expect(dangers(behind(0))).toMatchObject([{ now: { V: 0.002 }, potential: { V: 0.002 } }])
  })
})

describe('a hose behind a valve and a unit with four litres of gas', () => {
  const fed = (lever: string) =>
    sightOn(pressureHose, {
      props: { gasLitres: 0 },
      state: { whips: 1, whipTick: 60, whipPascals: 150e5, pressurePascals: 150e5 },
      tick: 60,
      things: {
        it: { fedBy: ['valve'] },
        valve: { state: { lever }, fedBy: ['unit'] },
        unit: { kind: 'hydraulic-unit', props: { gasLitres: 4 } },
      },
    })

  it('has that gas behind it while the valve is open', () => {
    expect(dangers(fed('on'))).toMatchObject([{ now: { V: 0.004 }, potential: { V: 0.004 } }])
  })

  it('lets go of none of it while the valve is shut, but anybody could open that', () => {
    expect(dangers(fed('off'))).toMatchObject([{ now: { V: 0 }, potential: { V: 0.004 } }])
  })
})
