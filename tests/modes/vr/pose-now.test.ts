import fc from 'fast-check'
import { Quaternion, Ray, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import type { HandNow, Side } from '../../../src/modes/vr/hands.ts'
import { poseNow } from '../../../src/modes/vr/pose-now.ts'

const handOf = (side: Side, at: Vector3, kind: HandNow['kind'] = 'controller'): HandNow => ({
  side,
  kind,
  ray: new Ray(at, new Vector3(0, 0, -1)),
  aimed: new Quaternion(),
  grip: { at, turned: new Quaternion() },
  tip: at,
  selects: false,
  squeezes: false,
  stick: [0, 0],
  calls: false,
})

describe('how somebody holds head and hands', () => {
  const upright = new Quaternion()

  it('is told in millimetres and thousandths, and only of hands that are tracked', () => {
    const hands = [handOf('right', new Vector3(1.2344, 1.1, -0.5))]
    expect(poseNow(new Vector3(1, 1.62, 2), upright, hands, 1.62)).toEqual({
      head: [1000, 0, 2000, 0, 0, 0, 1000],
      left: null,
      right: [1234, -520, -500, 0, 0, 0, 1000],
    })
  })

  it('is the same for a tall and a small person who stand alike', () => {
    const tall = poseNow(new Vector3(0, 1.9, 0), upright, [], 1.9)
    const small = poseNow(new Vector3(0, 1.2, 0), upright, [], 1.2)
    expect(tall).toEqual(small)
  })

  it('has no hand where a headset only knows where one looks', () => {
    const glance = [handOf('left', new Vector3(), 'glance')]
    expect(poseNow(new Vector3(), upright, glance, 0).left).toBeNull()
  })

  it('is one and the same for both ways to write a rotation, in whole numbers that JSON keeps', () => {
    const part = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(part, part, part, part, (x, y, z, w) => {
        fc.pre(Math.hypot(x, y, z, w) > 0.1 && Math.abs(w) > 0.01)
        const turned = new Quaternion(x, y, z, w).normalize()
        const turnedBack = new Quaternion(-turned.x, -turned.y, -turned.z, -turned.w)
        const pose = poseNow(new Vector3(x, y, z), turned, [], 0)
        expect(poseNow(new Vector3(x, y, z), turnedBack, [], 0)).toEqual(pose)
        expect(pose.head.every(Number.isSafeInteger)).toBe(true)
        expect(JSON.parse(JSON.stringify(pose))).toEqual(pose)
      }),
    )
  })
})
