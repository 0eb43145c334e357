import { readFileSync } from 'node:fs'
import { MeshBasicMaterial, Object3D, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/engine/world.ts'
import type { Palette } from '../../src/scene/kit/palette.ts'
import { footOf, ownSize } from '../../src/scene/own-size.ts'
import { Placing } from '../../src/scene/placing.ts'
import { viewFromShape } from '../../src/scene/shapes/shape-view.ts'
import { startJob } from '../modes/support/job.ts'

const palette: Palette = JSON.parse(readFileSync('public/kits/conveyor-hall/palette.json', 'utf8'))
const { world } = startJob()

/** Draws a thing of the lockout at a place, over a floor of this height. */
function drawnAt(id: string, at: readonly [number, number, number], floor: number) {
  const known = world.entities.get(id)
  if (!known) throw new Error(`The job has no ${id}.`)
  // Plates are painted on a canvas, which there is none of here.
  const props = { ...known.props, label: '' }
  const entity: Entity = { ...known, props, place: { kind: 'at', at } }
  const workshop = { palette, material: new MeshBasicMaterial(), geometries: new Map() }
  const view = viewFromShape(entity, workshop)
  const size = ownSize(view.root)
  const root = new Object3D()
  const views = new Map([[id, view]])
  new Placing(view).update(
    { root, world, views, handsOf: () => null, floorAt: () => floor },
    1,
    true,
  )
  root.updateMatrixWorld(true)
  const bottom = view.root.position.y - footOf(size)
  const shadows = view.shadows.map((shadow) => shadow.getWorldPosition(new Vector3()).y - floor)
  return { y: view.root.position.y, bottom, shadows }
}

describe('what was put down', () => {
  it('stands on the floor also where its origin is in its middle, as of a guard', () => {
    const guard = drawnAt('guard', [1, 0, 2], 0)
    expect(guard.bottom).toBeCloseTo(0)
    expect(guard.y).toBeGreaterThan(0.3)
    expect(guard.shadows.length).toBeGreaterThan(0)
    for (const above of guard.shadows) expect(above).toBeCloseTo(0, 1)
    expect(drawnAt('guard', [1, 1.2, 2], 1.2).bottom).toBeCloseTo(1.2)
  })

  it('lies where it came to rest, or still falls, and is not lifted then', () => {
    expect(drawnAt('guard', [1, 0.6, 2], 0).y).toBe(0.6)
  })

  it('is nothing that stands in the hall for good: that may reach under the floor', () => {
    expect(drawnAt('lock_board', [1, 0, 2], 0).y).toBe(0)
  })
})
