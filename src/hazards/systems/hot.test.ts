import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exposed } from '../../engine/harm/hazard.ts'
import { hotSystem } from './hot.ts'

const touch = (celsius: number, seconds = 1, wearing: readonly string[] = []): number => {
  const exposed: Exposed = { who: 'trainee', wearing, gear: [], hand: '', wet: false, seconds }
  return hotSystem.judge({ type: 'hot', part: 'surface', celsius }, exposed)?.actual ?? 0
}

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
        expect(touch(heat, time, ['work-gloves'])).toBeLessThanOrEqual(touch(heat, time))
      }),
    )
  })
})
