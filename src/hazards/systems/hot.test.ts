import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exposed } from '../../engine/harm/hazard.ts'
import { hotSystem } from './hot.ts'

const touch = (celsius: number, seconds = 1, gear: Exposed['gear'] = []): number => {
  const exposed: Exposed = { who: 'trainee', wearing: [], gear, hand: '', wet: false, seconds }
  return hotSystem.judge({ type: 'hot', part: 'surface', celsius }, exposed)?.actual ?? 0
}

const gloves = (heatLevel: string, condition = 'good', fits = true): Exposed['gear'] => [
  { item: 'work-gloves', props: { heatLevel, fits }, state: { condition } },
]

const celsius = fc.double({ min: 0, max: 600, noNaN: true })
const seconds = fc.double({ min: 0, max: 60, noNaN: true })

describe('a hand on hot metal', () => {
  it('is burnt from 65 °C in a second, and from 55 °C in ten', () => {
    expect([touch(64.9), touch(65)]).toEqual([0, 1])
    expect([touch(54.9, 10), touch(55, 10)]).toEqual([0, 1])
  })

  it('is never burnt less by hotter metal or a longer touch, nor more in gloves', () => {
    fc.assert(
      fc.property(celsius, celsius, seconds, seconds, (heat, hotter, time, longer) => {
        expect(touch(heat + hotter, time)).toBeGreaterThanOrEqual(touch(heat, time))
        expect(touch(heat, time + longer)).toBeGreaterThanOrEqual(touch(heat, time))
        expect(touch(heat, time, gloves('2'))).toBeLessThanOrEqual(touch(heat, time))
      }),
    )
  })

  it('is kept cool for 15 s by whole gloves that fit, at the temperature of their level', () => {
    expect([touch(100, 15, gloves('1')), touch(250, 15, gloves('2'))]).toEqual([0, 0])
    for (const burnt of [
      touch(101, 1, gloves('1')),
      touch(90, 16, gloves('1')),
      touch(90, 1, gloves('0')),
      touch(90, 1, gloves('1', 'damaged')),
      touch(90, 1, gloves('1', 'good', false)),
    ])
      expect(burnt).toBeGreaterThan(0)
  })
})
