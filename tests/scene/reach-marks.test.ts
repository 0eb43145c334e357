import { Matrix4, Object3D, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { cornersOf, ReachMarks } from '../../src/scene/reach-marks.ts'
import { zone } from '../../src/scene/zone.ts'

const chest = new Object3D()
const lid = zone({ kind: 'entity', id: 'chest', control: 'lid' }, chest, [0, 1, 0], [0.6, 0.1, 0.4])

/** The eight corners of a unit box under a matrix. */
const cornersUnder = (matrix: Matrix4): Vector3[] =>
  [-0.5, 0.5].flatMap((x) =>
    [-0.5, 0.5].flatMap((y) => [-0.5, 0.5].map((z) => new Vector3(x, y, z).applyMatrix4(matrix))),
  )

describe('the marks around what is in reach', () => {
  it('stand at the eight corners of a thing and leave its middle free', () => {
    const bars = cornersOf(lid)
    expect(bars).toHaveLength(24)
    const points = bars.flatMap(cornersUnder)
    const inner = lid.box.clone().expandByScalar(-0.03)
    expect(points.filter((point) => inner.containsPoint(point))).toEqual([])
    const outer = lid.box.clone().expandByScalar(0.02)
    expect(points.every((point) => outer.containsPoint(point))).toBe(true)
    for (const sign of [-1, 1]) {
      const side = points.filter((point) => Math.sign(point.x) === sign)
      expect(side).toHaveLength(points.length / 2)
    }
  })

  it('go with the thing, vanish with it, and are gone when nothing is in reach', () => {
    const marks = new ReachMarks()
    const [, violet] = marks.drawn
    const first = new Matrix4()
    const at = (): Vector3 => {
      violet?.getMatrixAt(0, first)
      return new Vector3().setFromMatrixPosition(first)
    }
    marks.show([lid])
    marks.update()
    const before = at()
    chest.position.set(5, 0, 0)
    chest.updateMatrixWorld()
    marks.update()
    expect(at().sub(before).x).toBeCloseTo(5)
    chest.visible = false
    marks.update()
    violet?.getMatrixAt(0, first)
    expect(first.determinant()).toBe(0)
    marks.show([])
    expect(marks.drawn.map(({ visible }) => visible)).toEqual([false, false])
  })
})
