import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { chanceOfSlip, slipSystem } from '../../hazards/systems/around/slip.ts'
import { slipperyFloor } from './index.ts'

const wet = sightOn(slipperyFloor, { props: { zone: 'aisle' } })

describe('a wet floor', () => {
  it('has the chances of the HSE at its values, and never less for a lower one', () => {
    for (const [value, chance] of [
      [19, 1 / 2],
      [24, 1 / 20],
      [27, 1 / 200],
      [34, 1 / 100_000],
    ] as const)
      expect(chanceOfSlip(value) / chance).toBeCloseTo(1, 9)
    const values = fc.double({ min: 0, max: 60, noNaN: true })
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(chanceOfSlip(Math.min(a, b))).toBeGreaterThanOrEqual(chanceOfSlip(Math.max(a, b)))
      }),
    )
  })

  it('is luck in ordinary shoes, and not in boots that hold', () => {
    const [surrounding] = slipperyFloor.surroundings?.(wet) ?? []
    if (!surrounding) throw new Error('It gives off nothing.')
    const body = {
      who: 'trainee',
      at: [0, 0, 0] as const,
      protections: [],
      around: [],
      place: { noiseDecibels: 0 },
      tether: null,
    }
    const judged = (wearing: readonly string[]) =>
      slipSystem.judge({ item: 'it', surrounding, distance: 0 }, { ...body, wearing })
    expect(judged([])).toMatchObject({ actual: 0, potential: 2, outputs: { chance: 0.5 } })
    expect(judged(['safety-boots'])).toBeNull()
  })

  it('is nothing any more once it is mopped up', () => {
    const dry = sightOn(slipperyFloor, { state: { surface: 'dry' } })
    expect(slipperyFloor.surroundings?.(dry)).toEqual([])
    expect(settled(slipperyFloor, dry)).toMatchObject({ surface: 'dry' })
  })
})
