import fc from 'fast-check'
import { Quaternion, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { degreesTurned, detent, type Hold } from '../../../src/modes/vr/hand/hand-turn.ts'

const Z = new Vector3(0, 0, 1)
const about = (axis: Vector3, degrees: number) =>
  new Quaternion().setFromAxisAngle(axis, (degrees * Math.PI) / 180)

const hold = (change: Partial<Hold> = {}): Hold => ({
  pivot: new Vector3(1, 1.4, -1),
  axis: Z,
  from: new Vector3(1, 1.4, -1),
  turnedFrom: new Quaternion(),
  far: false,
  ...change,
})

describe('a hand that holds a handle', () => {
  it('turns it by rolling the wrist when it holds the hub', () => {
    fc.assert(
      fc.property(fc.integer({ min: -179, max: 179 }), (degrees) => {
        expect(degreesTurned(hold(), new Vector3(1, 1.4, -1), about(Z, degrees))).toBeCloseTo(
          degrees,
        )
      }),
    )
  })

  it('turns it by swinging round when it holds the end of the lever', () => {
    const lever = hold({ from: new Vector3(1, 1.5, -1) })
    const swung = new Vector3(1.1, 1.4, -0.95)
    expect(degreesTurned(lever, swung, new Quaternion())).toBeCloseTo(-90)
  })

  it('counts only the roll of the wrist through the ray', () => {
    const far = hold({ from: new Vector3(0, 1.2, 1), far: true })
    expect(degreesTurned(far, new Vector3(2, 1.9, 1), about(Z, -50))).toBeCloseTo(-50)
  })

  it('does not turn it by tipping the hand about another axis', () => {
    expect(
      degreesTurned(hold(), new Vector3(1, 1.4, -1), about(new Vector3(1, 0, 0), 70)),
    ).toBeCloseTo(0)
  })
})

describe('a handle with stops', () => {
  const stops = { on: 0, off: -90 }

  it('springs back before most of the way is done', () => {
    expect(detent(stops, 'on', -40)).toBeNull()
  })

  it('falls into the next stop after that', () => {
    expect(detent(stops, 'on', -60)).toBe('off')
    expect(detent(stops, 'off', 60)).toBe('on')
  })

  it('does not move the wrong way', () => {
    expect(detent(stops, 'on', 80)).toBeNull()
  })

  it('passes over a stop in the middle when it is turned far enough', () => {
    const three = { hand: -45, off: 0, run: 45 }
    expect(detent(three, 'hand', 30)).toBe('off')
    expect(detent(three, 'hand', 70)).toBe('run')
  })
})
