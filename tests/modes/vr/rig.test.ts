import fc from 'fast-check'
import { Quaternion, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { arcFrom } from '../../../src/modes/vr/arc.ts'
import { headingOf } from '../../../src/modes/vr/follow.ts'
import { liftFor, Rig, type Steps, stepsTaken } from '../../../src/modes/vr/rig.ts'

const looking = (degrees: number) =>
  new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), (degrees * Math.PI) / 180)

describe('the room of a headset in the hall', () => {
  it('lies so that the head is over the worker, looking where it should', () => {
    const rig = new Rig()
    const head = new Vector3(0.3, 1.62, -0.5)
    rig.stand([5.6, 0, -1.4], head, looking(20), -90)
    const at = rig.root.localToWorld(head.clone())
    expect(at.x).toBeCloseTo(5.6)
    expect(at.z).toBeCloseTo(-1.4)
    expect(headingOf(rig.root.quaternion.clone().multiply(looking(20)))).toBeCloseTo(-90)
  })

  it('turns round the head, which stays where it is', () => {
    const rig = new Rig()
    const head = new Vector3(0.4, 1.5, 0.2)
    rig.stand([1, 0, 2], head, looking(0))
    fc.assert(
      fc.property(fc.integer({ min: -180, max: 180 }), (degrees) => {
        rig.turn(degrees, head)
        const at = rig.root.localToWorld(head.clone())
        expect([at.x, at.z]).toEqual([expect.closeTo(1), expect.closeTo(2)])
      }),
    )
  })

  it('lifts whoever sits to the eyes of somebody who stands, and nobody else', () => {
    expect(liftFor('seated', 1.15)).toBeCloseTo(0.45)
    expect(liftFor('seated', 1.62)).toBe(0)
    expect(liftFor('standing', 1.15)).toBe(0)
  })
})

describe('steps in the room', () => {
  const settle = (head: Vector3, frames: number): (readonly number[] | null)[] => {
    let steps: Steps = { at: [0, 0], seconds: 0 }
    const asked: (readonly number[] | null)[] = []
    for (let frame = 0; frame < frames; frame++) {
      const [to, next] = stepsTaken(steps, head, [0, 0, 0], 0.1)
      steps = next
      asked.push(to)
    }
    return asked
  }

  it('are a walk once the head has settled away from the worker', () => {
    expect(settle(new Vector3(0.804, 1.6, 0.3), 8)).toContainEqual([0.8, 0, 0.3])
  })

  it('are not a walk while somebody only leans', () => {
    expect(settle(new Vector3(0.3, 1.4, 0), 30).filter(Boolean)).toEqual([])
  })

  it('are not a walk before the head has settled', () => {
    expect(settle(new Vector3(0.8, 1.6, 0), 4).filter(Boolean)).toEqual([])
  })
})

describe('the arc that shows where one goes', () => {
  it('lands on the floor in front of the hand', () => {
    const { landing, points } = arcFrom(new Vector3(0, 1, 0), new Vector3(0, 0, -1))
    expect(landing?.y).toBeCloseTo(0)
    expect(landing?.z).toBeLessThan(-2)
    expect(points.length).toBeGreaterThan(5)
  })

  it('lands farther away the higher the hand points, up to a slope', () => {
    const reach = (y: number) =>
      arcFrom(new Vector3(0, 1, 0), new Vector3(0, y, -1).normalize()).landing?.z ?? 0
    expect(reach(0.5)).toBeLessThan(reach(0))
    expect(reach(0)).toBeLessThan(reach(-0.5))
  })
})
