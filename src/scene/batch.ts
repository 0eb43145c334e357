import { BatchedMesh, type BufferGeometry, type Material, Matrix4, type Mesh } from 'three'
import { isShown } from './zone.ts'

interface Entry {
  readonly mesh: Mesh
  readonly instance: number
  readonly shown: Matrix4
  visible: boolean
}

/**
 * Many meshes of one material in one draw call. The meshes stay in the tree, undrawn, so that
 * everything else moves, hides and points at them as if they were drawn themselves.
 */
class Batch {
  readonly drawn: BatchedMesh
  private readonly material: Material
  private readonly entries: Entry[]

  constructor(meshes: readonly Mesh[], material: Material) {
    this.material = material
    const geometries = [...new Set(meshes.map(({ geometry }) => geometry))]
    const vertices = geometries.reduce((sum, each) => sum + each.getAttribute('position').count, 0)
    const indices = geometries.reduce((sum, each) => sum + (each.index?.count ?? 0), 0)
    this.drawn = new BatchedMesh(meshes.length, vertices, indices, material)
    // Its own box would have to follow everything in it; each piece is culled by itself.
    this.drawn.frustumCulled = false
    const known = new Map<BufferGeometry, number>()
    this.entries = meshes.map((mesh) => {
      const geometry = known.get(mesh.geometry) ?? this.drawn.addGeometry(mesh.geometry)
      known.set(mesh.geometry, geometry)
      const instance = this.drawn.addInstance(geometry)
      this.drawn.setVisibleAt(instance, false)
      return { mesh, instance, shown: new Matrix4().makeScale(0, 0, 0), visible: false }
    })
  }

  update(): void {
    let any = false
    for (const entry of this.entries) {
      const { mesh, instance, shown } = entry
      const visible = mesh.material === this.material && isShown(mesh)
      any ||= visible
      if (visible !== entry.visible) this.drawn.setVisibleAt(instance, visible)
      entry.visible = visible
      if (!visible || shown.equals(mesh.matrixWorld)) continue
      shown.copy(mesh.matrixWorld)
      this.drawn.setMatrixAt(instance, shown)
    }
    this.drawn.visible = any
  }
}

/** Geometries that can lie in one buffer: the same attributes, and all with an index or none. */
const layoutOf = ({ geometry }: Mesh): string =>
  `${Object.entries(geometry.attributes)
    .map(([name, { itemSize, normalized, array }]) =>
      [name, itemSize, normalized, array.BYTES_PER_ELEMENT].join(),
    )
    .sort()
    .join(' ')} ${geometry.index !== null}`

/** All batches of a stage. A mesh that changes its material is drawn by the batch of the new one. */
export class Batches {
  readonly drawn: readonly BatchedMesh[]
  private readonly batches: readonly Batch[]

  /** `ways` lists, for each mesh, the materials that it may come to have. */
  constructor(meshes: readonly Mesh[], ways: (mesh: Mesh) => readonly Material[]) {
    const groups = new Map<string, { material: Material; meshes: Mesh[] }>()
    for (const mesh of meshes) {
      for (const material of ways(mesh)) {
        const key = `${material.uuid} ${layoutOf(mesh)}`
        const group = groups.get(key) ?? { material, meshes: [] }
        group.meshes.push(mesh)
        groups.set(key, group)
      }
      // On no layer: its children are still drawn, it is not.
      mesh.layers.mask = 0
    }
    this.batches = [...groups.values()].map((group) => new Batch(group.meshes, group.material))
    this.drawn = this.batches.map((batch) => batch.drawn)
  }

  /** After everything has moved, and before it is drawn. */
  update(): void {
    for (const batch of this.batches) batch.update()
  }

  dispose(): void {
    for (const mesh of this.drawn) mesh.dispose()
  }
}
