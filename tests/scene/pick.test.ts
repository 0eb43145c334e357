import { Object3D, Ray, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { pick, pickFloor } from '../../src/scene/pick.ts'
import { zone } from '../../src/scene/zone.ts'

const frameAt = (x: number, y: number, z: number): Object3D => {
  const frame = new Object3D()
  frame.position.set(x, y, z)
  frame.updateMatrixWorld()
  return frame
}
const machine = zone({ kind: 'entity', id: 'machine' }, frameAt(0, 1, -4), [0, 0, 0], [4, 2, 2])
const button = zone(
  { kind: 'entity', id: 'machine', control: 'start' },
  frameAt(0.5, 1, -3.1),
  [0, 0, 0],
  [0.02, 0.02, 0.02],
)
const ahead = (x: number, y = 1): Ray => new Ray(new Vector3(x, y, 0), new Vector3(0, 0, -1))

describe('pointing', () => {
  it('means the button rather than the machine behind or around it', () => {
    expect(pick(ahead(0.5), [machine, button])?.zone).toBe(button)
    expect(pick(ahead(-1), [machine, button])?.zone).toBe(machine)
  })

  it('means the handle that is aimed at from above, not the button over it that is crossed first', () => {
    const box = [0.12, 0.12, 0.12] as const
    const stop = zone(
      { kind: 'entity', id: 'station', control: 'stop' },
      frameAt(0, 1.19, -1),
      [0, 0, 0],
      box,
    )
    const selector = zone(
      { kind: 'entity', id: 'station', control: 'selector' },
      frameAt(0, 1.105, -1),
      [0, 0, 0],
      box,
    )
    const eye = new Vector3(0, 1.6, -0.4)
    const at = (y: number) => new Ray(eye, new Vector3(0, y, -1).sub(eye).normalize())
    expect(pick(at(1.105), [stop, selector])?.zone).toBe(selector)
    expect(pick(at(1.19), [stop, selector])?.zone).toBe(stop)
  })

  it('means the tool on the trolley rather than the trolley, from near and from far', () => {
    const trolley = zone(
      { kind: 'entity', id: 'trolley' },
      frameAt(0, 0.66, -2),
      [0, 0, 0],
      [1.24, 1.37, 0.88],
    )
    const tool = zone(
      { kind: 'entity', id: 'tool' },
      frameAt(0.2, 0.88, -2.2),
      [0, 0, 0],
      [0.3, 0.12, 0.15],
    )
    for (const away of [0.7, 1.2, 1.8]) {
      const eye = new Vector3(0, 1.4, away - 2)
      const at = (spot: Vector3) => new Ray(eye, spot.sub(eye).normalize())
      expect(pick(at(new Vector3(0.2, 0.88, -2.2)), [trolley, tool])?.zone).toBe(tool)
      expect(pick(at(new Vector3(-0.2, 0.88, -2.2)), [trolley, tool])?.zone).toBe(trolley)
    }
  })

  it('finds a button that a glove would miss by two centimetres', () => {
    expect(pick(ahead(0.525), [machine, button])?.zone).toBe(button)
  })

  it('gives whatever is at arm’s reach the size of a finger on the glass, whatever the screen', () => {
    const near = zone(
      { kind: 'entity', id: 'key' },
      frameAt(0, 1, -0.7),
      [0, 0, 0],
      [0.01, 0.01, 0.01],
    )
    // 44 pixels of a picture 300 pixels high with 60 degrees from top to bottom.
    const finger = Math.atan((22 / 150) * Math.tan(Math.PI / 6))
    const edge = Math.tan(finger * 0.95) * 0.67
    expect(pick(ahead(edge), [machine, near])?.zone).toBe(machine)
    expect(pick(ahead(edge), [machine, near], finger)?.zone).toBe(near)
    expect(pick(ahead(edge * 1.3), [machine, near], finger)?.zone).toBe(machine)
  })

  it('means the nearer of two small things whose fingers overlap', () => {
    const bolt = (x: number) =>
      zone({ kind: 'entity', id: `bolt_${x}` }, frameAt(x, 1, -0.7), [0, 0, 0], [0.01, 0.01, 0.01])
    const [left, right] = [bolt(-0.05), bolt(0.05)]
    for (const x of [-0.09, -0.05, -0.01])
      expect(pick(ahead(x), [right, left], 0.15)?.zone).toBe(left)
    for (const x of [0.01, 0.05, 0.09])
      expect(pick(ahead(x), [left, right], 0.15)?.zone).toBe(right)
  })

  it('does not find what is hidden, nor what lies behind the eyes', () => {
    button.frame.visible = false
    expect(pick(ahead(0.5), [machine, button])?.zone).toBe(machine)
    button.frame.visible = true
    const away = new Ray(new Vector3(0.5, 1, 0), new Vector3(0, 0, 1))
    expect(pick(away, [machine, button])).toBeNull()
  })

  it('finds the floor in front, and none in the sky', () => {
    const down = new Ray(new Vector3(0, 1.6, 0), new Vector3(0, -1, -1).normalize())
    expect(pickFloor(down)?.z).toBeCloseTo(-1.6)
    expect(pickFloor(new Ray(new Vector3(0, 1.6, 0), new Vector3(0, 1, 0)))).toBeNull()
  })
})
