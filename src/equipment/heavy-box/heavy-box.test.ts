import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propsOf, settled, sightOn } from '../../../tests/support/sight.ts'
import { NO_INDEX } from '../support/lift/behaviour.ts'
import { indexOf } from './behaviour.ts'
import { heavyBox } from './index.ts'

const props = (given: Readonly<Record<string, number | string>> = {}) =>
  propsOf(heavyBox, { massKilograms: 20, ...given })
const state = (given: Readonly<Record<string, string>> = {}) => ({
  ...heavyBox.start(props()),
  ...given,
})

describe('a box of 20 kg with its grips 35 cm over the floor', () => {
  // H = 20 + 40/2 = 40 cm: 25/40 = 0.625. V = 35: 1 - 0.003 x 40 = 0.88. D = 40: 0.82 + 4.5/40 = 0.9325.
  // Seldom, fair grip under 75 cm: 0.95. RWL = 23 x 0.625 x 0.88 x 0.9325 x 0.95 = 11.21 kg.
  it('has an index of 20 / 11.21 = 1.785 close to the body, and none on the hoist', () => {
    expect(indexOf({ state: state(), props: props() }, 35)).toBeCloseTo(1.785, 3)
    expect(indexOf({ state: state({ help: 'hoist' }), props: props() }, 35)).toBe(0)
  })

  it('has one of 3.127 with stretched arms and a turned back', () => {
    // H = 60: 0.4167; 45 degrees: 0.856. RWL = 11.21 x 0.4167 / 0.625 x 0.856 = 6.396 kg.
    const badly = state({ posture: 'reach', turn: 'trunk' })
    expect(indexOf({ state: badly, props: props() }, 35)).toBeCloseTo(3.127, 3)
  })

  it('has no index where nothing may be lifted so', () => {
    const far = { state: state({ posture: 'reach' }), props: props({ depthCentimetres: 60 }) }
    expect(indexOf(far, 35)).toBe(NO_INDEX)
  })

  it('is judged once when it is taken and once when it is put down', () => {
    const lying = { ...state(), handsCentimetres: 35 }
    const held = sightOn(heavyBox, { state: lying, props: props(), holderOf: () => 'trainee' })
    expect(settled(heavyBox, held)).toMatchObject({ carried: true, lifter: 'trainee' })
  })

  it('never has a lower index for more mass, reach or twist', () => {
    const kilograms = fc.double({ min: 0.5, max: 60, noNaN: true })
    const height = fc.integer({ min: 0, max: 170 })
    fc.assert(
      fc.property(kilograms, kilograms, height, (a, b, V) => {
        const index = (mass: number, how = state()) =>
          indexOf({ state: how, props: props({ massKilograms: mass }) }, V)
        expect(index(Math.min(a, b))).toBeLessThanOrEqual(index(Math.max(a, b)))
        expect(index(a)).toBeLessThanOrEqual(index(a, state({ posture: 'reach' })))
        expect(index(a)).toBeLessThanOrEqual(index(a, state({ turn: 'trunk' })))
      }),
    )
  })
})
