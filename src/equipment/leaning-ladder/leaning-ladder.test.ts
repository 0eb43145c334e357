import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { leaningLadder } from './index.ts'
import { angleDegrees, FOOTINGS, neededFriction, slidesAt } from './statics.ts'

const climbed = (props: Record<string, string | number>, more = {}) =>
  leaningLadder.operate?.(sightOn(leaningLadder, { props, ...more }), 'climb_up', true)

const danger = (props: Record<string, string | number>, more = {}) =>
  leaningLadder.dangers?.(sightOn(leaningLadder, { props, ...more }))[0]

describe('a ladder', () => {
  it('stands at 75.5 degrees where its foot is out by a quarter', () => {
    expect(angleDegrees('quarter')).toBeCloseTo(75.52, 2)
    expect(angleDegrees('shallow')).toBeCloseTo(60, 9)
  })

  it('needs the grip that the balance of moments gives', () => {
    // 12 kg and 80 kg at the top, 4 to 1: (6 + 80) / (92 x 3.873) = 0.2414; at 60 degrees 0.5397.
    expect(neededFriction('quarter', 12, 1)).toBeCloseTo(0.2414, 4)
    expect(neededFriction('shallow', 12, 1)).toBeCloseTo(0.5397, 4)
    // On wet tiles, 0.2: (0.2 x 92 x 3.873 - 6) / 80 = 0.8158 of its length.
    expect(slidesAt('quarter', 12, 0.2)).toBeCloseTo(0.8158, 4)
  })

  it('bears its climber to the landing on dry concrete, and slides under them on wet tiles', () => {
    expect(climbed({ heightMetres: 3 })).toMatchObject({ stand: [0, 3, -0.5] })
    const fell = climbed({ heightMetres: 3, floor: 'wet-tiles' })
    expect(fell?.set).toMatchObject({ slid: true, fellMetres: expect.closeTo(3 * 0.8158, 3) })
    expect(fell?.stand).toBeUndefined()
  })

  it('does not slide when it is tied, or while somebody foots it', () => {
    const wet = { heightMetres: 3, floor: 'wet-tiles' }
    expect(climbed(wet, { state: { tied: true } })?.stand).toBeDefined()
    expect(
      climbed(wet, { touched: (_: string, part: string) => part === 'stiles' })?.stand,
    ).toBeDefined()
  })

  it('warns of a wrong angle and of a climber with no hand free', () => {
    expect(danger({ heightMetres: 3 })).toMatchObject({ couldMetres: 0, fallsMetres: 0 })
    expect(danger({ heightMetres: 3, foot: 'steep' })).toMatchObject({ couldMetres: 3 })
    expect(danger({ heightMetres: 3 }, { inHands: () => ['box'] })).toMatchObject({
      couldMetres: 3,
    })
  })

  it('never slides later for less grip, nor on a flatter lean', () => {
    const grip = fc.double({ min: 0.05, max: 0.8, noNaN: true })
    const mass = fc.integer({ min: 4, max: 40 })
    fc.assert(
      fc.property(grip, grip, mass, fc.constantFrom(...FOOTINGS), (a, b, kilograms, foot) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        expect(slidesAt(foot, kilograms, less)).toBeLessThanOrEqual(slidesAt(foot, kilograms, more))
        const flatter = slidesAt('shallow', kilograms, more)
        expect(flatter).toBeLessThanOrEqual(slidesAt(foot, kilograms, more))
      }),
    )
  })
})
