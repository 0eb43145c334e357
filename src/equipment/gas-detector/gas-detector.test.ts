import { describe, expect, it } from 'vitest'
import { passTime, sightOn } from '../../../tests/support/sight.ts'
import { operate, settle, use } from './behaviour.ts'
import { gasDetector } from './index.ts'

const things = { manway: { state: { zone: 'tank', cover: 'open' } } }
const tank = { oxygen: 10, flammable: 60, gases: { hydrogen_sulphide: 40 } }
const detector = (state = {}, props = {}) =>
  sightOn(gasDetector, { props, state: { power: 'on', ...state }, things, airIn: () => tank })

const sampling = { target: 'manway', depth: 'bottom' }

describe('a gas detector with its hose in a tank', () => {
  it('shows nine tenths of the change after its T90: 20.9 to 10 % oxygen reads 11.1 % at 30 s', () => {
    const after = passTime(gasDetector, detector(sampling), 30)
    expect(after.oxygen).toBeCloseTo(10 + 10.9 * 0.1, 0)
    expect(passTime(gasDetector, detector(sampling), 5).hydrogenSulphide).toBeLessThan(20)
    expect(after.hydrogenSulphide).toBeGreaterThan(35)
    expect(after.alarm).toBe(true)
  })

  it('shows too little flammable gas where oxygen is short: 60 % LFL at 10 % O2 reads 50 %', () => {
    expect(passTime(gasDetector, detector(sampling), 200).flammable).toBeCloseTo(50, 1)
  })

  it('shows clean air for ever when its sensors are dead, and fails its bump test', () => {
    const dead = detector(sampling, { works: false })
    expect(passTime(gasDetector, dead, 100)).toMatchObject({ oxygen: 20.9, alarm: false })
    expect(operate(dead, 'bump', true).set).toEqual({ bump: 'failed' })
    expect(operate(detector(), 'bump', true).set).toEqual({ bump: 'passed' })
  })

  it('counts a depth read as oxygen, flammable, toxic after the T90, with a bump test', () => {
    const read = (state: object) =>
      operate(detector({ ...sampling, ...state }), 'display', 'toxic').set
    const good = { read: 'flammable', sampledSeconds: 31, bump: 'passed' }
    expect(read(good)).toEqual({ read: 'toxic', tested: 'bottom', depths: 1 })
    expect(read({ ...good, sampledSeconds: 29 })?.depths).toBe(0)
    expect(read({ ...good, bump: 'none' })?.depths).toBe(0)
    expect(read({ ...good, read: 'none' })?.read).toBe('wrong')
  })

  it('completes a round with the third depth, and begins another with the next hose', () => {
    const third = { tested: 'top middle', depths: 2, read: 'flammable', sampledSeconds: 31 }
    const whole = operate(detector({ ...sampling, ...third, bump: 'passed' }), 'display', 'toxic')
    expect(whole.set).toMatchObject({ depths: 3, rounds: 1 })
    const next = detector({ ...sampling, tested: 'top middle bottom', depths: 3 })
    expect(use(next, 'manway', 'top').set).toMatchObject({ tested: '', depths: 0 })
  })

  it('starts anew with each depth, and loses its place when it is carried away', () => {
    expect(use(detector({ read: 'toxic', target: 'manway' }), 'manway', 'top').set).toEqual({
      target: 'manway',
      depth: 'top',
      sampledSeconds: 0,
      read: 'none',
    })
    expect(use(detector(), 'wall', 'top').refuse?.code).toBe('no-opening')
    const away = { ...detector(sampling), metresTo: () => 4 }
    expect(settle(away).depth).toBe('')
  })
})
