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

/** Longer edges are drawn at their ends only, as the corners of a view-finder, metres. */
const LONGEST = 0.8
const CORNER = 0.22

/** The middle and the length of each bar that draws an edge. */
function barsOf(edge: number): readonly (readonly [middle: number, length: number])[] {
  if (edge <= LONGEST) return [[0, edge]]
  const middle = (edge - CORNER) / 2
  return [
    [-middle, CORNER],
    [middle, CORNER],
  ]
}

function frameOf(size: Vector3, thick: number): BufferGeometry {
  const bars: BufferGeometry[] = []
  const axes = ['x', 'y', 'z'] as const
  for (const [i, axis] of axes.entries()) {
    const [u, v] = [axes[(i + 1) % 3] ?? 'x', axes[(i + 2) % 3] ?? 'x']
    for (const su of [-0.5, 0.5]) {
      for (const sv of [-0.5, 0.5]) {
        for (const [middle, edge] of barsOf(size[axis] + thick)) {
          const length = new Vector3(thick, thick, thick)
          length[axis] = edge
          const at = new Vector3()
          at[axis] = middle
          at[u] = su * size[u]
          at[v] = sv * size[v]
          bars.push(new BoxGeometry(length.x, length.y, length.z).translate(at.x, at.y, at.z))
        }
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
    const thick = Math.min(0.014, Math.max(0.006, Math.max(size.x, size.y, size.z) * 0.012))
    const bars = new Mesh(frameOf(size, thick), this.violet)
    const halo = new Mesh(frameOf(size.clone().addScalar(thick * 1.6), thick * 0.6), this.white)
    for (const mesh of [halo, bars]) {
      zone.box.getCenter(mesh.position)
      frame.add(mesh)
    }
    return [halo, bars]
  }
}
