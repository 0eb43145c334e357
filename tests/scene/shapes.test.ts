import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Box3, Mesh, MeshBasicMaterial } from 'three'
import { describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import type { Palette } from '../../src/scene/kit/palette.ts'
import { viewFromShape } from '../../src/scene/shapes/shape-view.ts'
import { mergeSolids } from '../../src/scene/shapes/solids.ts'
import { loneRun } from './support/runs.ts'

const palette: Palette = JSON.parse(
  readFileSync(join(root, 'public/kits/conveyor-hall/palette.json'), 'utf8'),
)

describe('solids of a shape', () => {
  it('become one geometry of their real size', () => {
    const geometry = mergeSolids(
      [
        { solid: 'box', paint: 'red', at: [0, 1, 0], size: [2, 0.5, 1] },
        {
          solid: 'cylinder',
          paint: 'blue',
          at: [3, 0, 0],
          turn: [0, 0, 90],
          radius: 0.5,
          height: 2,
        },
      ],
      palette,
    )
    const box = new Box3().setFromBufferAttribute(geometry.getAttribute('position') as never)
    expect(box.min.x).toBeCloseTo(-1)
    expect(box.max.x).toBeCloseTo(4)
    expect(box.max.y).toBeCloseTo(1.25)
  })

  it('take their colour from their cell of the palette', () => {
    const geometry = mergeSolids(
      [{ solid: 'box', paint: 'yellow', at: [0, 0, 0], size: [1, 1, 1] }],
      palette,
    )
    const index = palette.cells.yellow?.[0] ?? -1
    const uv = geometry.getAttribute('uv')
    expect(uv.getX(0) * palette.grid).toBeCloseTo((index % palette.grid) + 0.5)
    expect(uv.getY(0) * palette.grid).toBeCloseTo(Math.floor(index / palette.grid) + 0.5)
  })
})

describe('every kind of equipment', () => {
  const run = loneRun()
  const workshop = { palette, material: new MeshBasicMaterial(), geometries: new Map() }
  const entities = [...run.world.entities.values()]

  it.each(entities.map((entity) => [entity.id, entity] as const))(
    '%s can be drawn from its shape and pointed at',
    (_, entity) => {
      // Words on plates need a browser's canvas.
      const plates = { label: '', title: '', text: '' }
      const view = viewFromShape({ ...entity, props: { ...entity.props, ...plates } }, workshop)
      const meshes = view.root.children.filter((child) => child instanceof Mesh)
      expect(meshes.length).toBeGreaterThan(0)
      expect(view.zones.length).toBeGreaterThan(0)
      const box = new Box3().setFromObject(view.root)
      expect(box.isEmpty()).toBe(false)
      expect(Number.isFinite(box.max.length())).toBe(true)
    },
  )

  it('shares the geometry of equal things', () => {
    const [one] = entities.filter(({ kind }) => kind.kind === 'padlock')
    if (!one) throw new Error('the job has no padlock')
    const before = workshop.geometries.size
    viewFromShape(one, workshop)
    viewFromShape(one, workshop)
    expect(workshop.geometries.size - before).toBeLessThanOrEqual(1)
  })
})
