import {
  BoxGeometry,
  type BufferGeometry,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  Vector3,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Zone } from './zone.ts'

/** Violet is on no safety sign: it means "you are here" and nothing else. */
const HERE = '#8b4fe0'
const HALO = '#ffffff'

function frameOf(size: Vector3, thick: number): BufferGeometry {
  const bars: BufferGeometry[] = []
  const axes = ['x', 'y', 'z'] as const
  for (const [i, axis] of axes.entries()) {
    const [u, v] = [axes[(i + 1) % 3] ?? 'x', axes[(i + 2) % 3] ?? 'x']
    for (const su of [-0.5, 0.5]) {
      for (const sv of [-0.5, 0.5]) {
        const length = new Vector3(thick, thick, thick)
        length[axis] = size[axis] + thick
        const bar = new BoxGeometry(length.x, length.y, length.z)
        const at = new Vector3()
        at[u] = su * size[u]
        at[v] = sv * size[v]
        bars.push(bar.translate(at.x, at.y, at.z))
      }
    }
  }
  const merged = mergeGeometries(bars)
  for (const bar of bars) bar.dispose()
  return merged
}

/** A frame of bars around what is selected, light-edged so that it shows on any ground. */
export class Outline {
  private readonly violet = new MeshBasicMaterial({ color: HERE, toneMapped: false, fog: false })
  private readonly white = new MeshBasicMaterial({ color: HALO, toneMapped: false, fog: false })
  private meshes: Mesh[] = []
  private shown: Zone | null = null

  show(zone: Zone | null): void {
    if (zone === this.shown) return
    this.shown = zone
    for (const mesh of this.meshes) {
      mesh.removeFromParent()
      mesh.geometry.dispose()
    }
    this.meshes = zone ? this.around(zone, zone.frame) : []
  }

  private around(zone: Zone, frame: Object3D): Mesh[] {
    const size = zone.box.getSize(new Vector3()).addScalar(0.02)
    const thick = Math.min(0.022, Math.max(0.006, Math.max(size.x, size.y, size.z) * 0.012))
    const bars = new Mesh(frameOf(size, thick), this.violet)
    const halo = new Mesh(frameOf(size.clone().addScalar(thick * 1.6), thick * 0.6), this.white)
    for (const mesh of [halo, bars]) {
      zone.box.getCenter(mesh.position)
      frame.add(mesh)
    }
    return [halo, bars]
  }
}
