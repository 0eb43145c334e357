import fc from 'fast-check'
import { Quaternion, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import {
  besidePanel,
  besideWork,
  followHeading,
  halfAcross,
  hangAt,
  hangsBelow,
  headingOf,
  headTowards,
  pitchOf,
  withinSight,
} from '../../../src/modes/vr/follow.ts'
import { type Trail, velocityOf, withMoment } from '../../../src/modes/vr/hand/throwing.ts'
import { readStick, smoothTurn, stickAtRest } from '../../../src/modes/vr/stick.ts'

const trailOf = (velocity: readonly [number, number, number], jitter = 0): Trail => {
  let trail: Trail = []
  for (let frame = 0; frame < 30; frame++) {
    const seconds = frame / 72
    const shake = frame % 2 === 0 ? jitter : -jitter
    trail = withMoment(trail, seconds, [
      velocity[0] * seconds + shake,
      velocity[1] * seconds,
      velocity[2] * seconds,
    ])
  }
  return trail
}

describe('letting go of a thing', () => {
  it('is a throw with the velocity of the hand, in steps of five centimetres a second', () => {
    expect(velocityOf(trailOf([2.02, 1.49, -0.01]))).toEqual([2, 1.5, -0])
  })

  it('is not a throw when the hand hardly moves', () => {
    expect(velocityOf(trailOf([0.2, 0, 0.3]))).toBeUndefined()
    expect(velocityOf([])).toBeUndefined()
  })

  it('forgets how the hand moved a moment ago', () => {
    let trail = trailOf([5, 0, 0])
    for (let frame = 30; frame < 60; frame++) trail = withMoment(trail, frame / 72, [2, 1, 1])
    expect(velocityOf(trail)).toBeUndefined()
  })
})

describe('a thumbstick', () => {
  it('asks once for each lean', () => {
    const [first, leaning] = readStick(stickAtRest, 0.9, 0.1)
    const [second, still] = readStick(leaning, 1, 0)
    const [third] = readStick(still, 0.5, 0)
    expect([first, second, third]).toEqual(['right', null, null])
  })

  it('asks again after it has come back to the middle', () => {
    const [, leaning] = readStick(stickAtRest, -0.9, 0)
    const [, rest] = readStick(leaning, 0.1, 0)
    expect(readStick(rest, 0, -0.8)[0]).toBe('ahead')
  })

  it('never drifts while it rests, and turns left when it leans left', () => {
    expect(smoothTurn(0.1, 1)).toBeCloseTo(0)
    expect(smoothTurn(-1, 0.5)).toBeCloseTo(30)
  })
})

describe('a message while a panel is worked', () => {
  const heading = fc.double({ min: -720, max: 720, noNaN: true })
  const apart = (a: number, b: number): number =>
    Math.abs(((((a - b + 540) % 360) + 360) % 360) - 180)

  it('covers no part of the panel, and stays where it was if it covers none', () => {
    fc.assert(
      fc.property(
        heading,
        heading,
        fc.double({ min: 5, max: 30, noNaN: true }),
        (at, panel, half) => {
          const beside = besidePanel(at, 14, { heading: panel, half })
          expect(apart(beside, panel)).toBeGreaterThanOrEqual(half + 14)
          if (apart(at, panel) > half + 16.1) expect(beside).toBe(at)
        },
      ),
    )
    expect(besidePanel(12, 14, null)).toBe(12)
  })

  it('knows how wide a panel is that faces the eyes from under or over them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (below, distance) => {
          const [width, height] = [0.44, 0.6]
          const { at, turned } = hangAt(new Vector3(), 0, { distance, below, aside: 0 })
          const level = Math.hypot(at.x, at.z)
          const half = halfAcross({ width, height }, { level, down: -at.y })
          for (const y of [-height / 2, height / 2]) {
            const corner = new Vector3(width / 2, y, 0).applyQuaternion(turned).add(at)
            const heading = (Math.atan2(corner.x, -corner.z) * 180) / Math.PI
            expect(heading).toBeLessThanOrEqual(half + 1e-9)
          }
        },
      ),
    )
  })

  it('goes there the short way round, no faster than 60 degrees a second', () => {
    expect(headTowards(170, -170, 0.1)).toBeCloseTo(176)
    expect(headTowards(0, 3, 0.1)).toBeCloseTo(3)
  })
})

describe('a message of somebody who looks down at low work', () => {
  const looking = (degrees: number): Quaternion =>
    new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), (-degrees * Math.PI) / 180)

  it('comes along until it is in sight, and rests while the head nods a little', () => {
    for (const degrees of [-50, 0, 45, 70]) {
      const pitch = pitchOf(looking(degrees))
      expect(pitch).toBeCloseTo(degrees)
      let below = 14
      for (let frame = 0; frame < 144; frame++) {
        const next = withinSight(below, pitch, 1 / 72)
        expect(Math.abs(next - below)).toBeLessThanOrEqual(60 / 72 + 1e-9)
        below = next
      }
      expect(Math.abs(below - pitch)).toBeLessThanOrEqual(16 + 1e-9)
      expect(withinSight(below, pitch, 1)).toBe(below)
    }
    expect(withinSight(14, 5, 1)).toBe(14)
  })

  it('comes no nearer than leaves the work free, and then rests', () => {
    const eyes = new Vector3(0, 1.6, 0)
    const degrees = fc.integer({ min: -40, max: 60 })
    fc.assert(
      fc.property(degrees, degrees, fc.integer({ min: 2, max: 14 }), (pitch, down, half) => {
        const drop = Math.tan((down * Math.PI) / 180)
        const seeing = { pitch, half, eyes, work: new Vector3(0, 1.6 - drop, -1) }
        let below = 14 + pitch
        for (let frame = 0; frame < 300; frame++) below = hangsBelow(below, seeing, 1 / 72)
        expect(hangsBelow(below, seeing, 1 / 72)).toBeCloseTo(below, 6)
        expect(Math.abs(below - down)).toBeGreaterThanOrEqual(half + 5 - 1e-6)
      }),
      { seed: 7 },
    )
    const low = { pitch: 45, half: 6, eyes, work: new Vector3(0, 0.6, -1) }
    let below = 14
    for (let frame = 0; frame < 300; frame++) below = hangsBelow(below, low, 1 / 72)
    expect(45 - below).toBeCloseTo(16)
  })
})

describe('a panel in space', () => {
  it('rests while the head moves a little', () => {
    expect(followHeading(10, 18, 0.1)).toBe(10)
  })

  it('never turns faster than 60 degrees a second, and takes the short way round', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -720, max: 720 }),
        fc.integer({ min: -720, max: 720 }),
        (panel, head) => {
          const moved = followHeading(panel, head, 0.1) - panel
          expect(Math.abs(moved)).toBeLessThanOrEqual(6 + 1e-9)
        },
      ),
    )
    expect(followHeading(170, -170, 1)).toBeGreaterThan(170)
  })

  it('hangs in front of the eyes, below them, and faces them', () => {
    const eyes = new Vector3(1, 1.6, 2)
    const { at, turned } = hangAt(eyes, 90, { distance: 1.5, below: 10, aside: 0 })
    expect(at.distanceTo(eyes)).toBeCloseTo(1.5)
    expect(at.x).toBeLessThan(0)
    expect(at.y).toBeCloseTo(1.6 - 1.5 * Math.sin((10 * Math.PI) / 180))
    const facing = new Vector3(0, 0, 1).applyQuaternion(turned)
    expect(facing.dot(eyes.clone().sub(at).normalize())).toBeCloseTo(1)
  })

  it('never comes to rest before the work, wherever that is, and moves without haste', () => {
    const eyes = new Vector3(0, 1.6, 0)
    const heights = fc.double({ min: 0.3, max: 2.2, noNaN: true })
    const halves = fc.double({ min: 2, max: 9, noNaN: true })
    fc.assert(
      fc.property(heights, halves, (height, half) => {
        const work = new Vector3(0, height, -0.9)
        const down = (Math.atan2(1.6 - height, 0.9) * 180) / Math.PI
        let below = 14
        for (let frame = 0; frame < 200; frame++) {
          const next = besideWork(below, half, eyes, work, 0.02)
          expect(Math.abs(next - below)).toBeLessThanOrEqual(0.8 + 1e-9)
          below = next
        }
        expect(Math.abs(below - down)).toBeGreaterThanOrEqual(half)
      }),
    )
  })

  it('knows the way a head looks, also when it looks down at a wrist', () => {
    const down = new Quaternion()
      .setFromAxisAngle(new Vector3(0, 1, 0), Math.PI / 3)
      .multiply(new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), -1.5))
    expect(headingOf(down)).toBeCloseTo(60)
  })
})
