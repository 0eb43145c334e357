import {
  BoxGeometry,
  DynamicDrawUsage,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  type Object3D,
  Vector3,
} from 'three'
import { HALO, HERE } from './outline.ts'
import { isShown, type Zone } from './zone.ts'

/** Metres: an arm of a corner, at most, and how thick it is. */
const LONGEST = 0.12
const THICK = 0.006
/** How much the light edge is wider, and the air between a thing and its marks. */
const EDGE = 0.004
const AIR = 0.01
/** Zones marked at once. More than this in reach is no choice any more. */
const MOST = 40
const BARS = 24

/** Three bars at each of the eight corners of a box, as matrices of a unit box. */
export function cornersOf({ box }: Pick<Zone, 'box'>, extra = 0): Matrix4[] {
  const size = box.getSize(new Vector3()).addScalar(AIR)
  const centre = box.getCenter(new Vector3())
  const thick = THICK + extra
  const bars: Matrix4[] = []
  for (const sx of [-0.5, 0.5])
    for (const sy of [-0.5, 0.5])
      for (const sz of [-0.5, 0.5]) {
        const corner = new Vector3(sx * size.x, sy * size.y, sz * size.z).add(centre)
        const inward = new Vector3(-Math.sign(sx), -Math.sign(sy), -Math.sign(sz))
        for (const axis of ['x', 'y', 'z'] as const) {
          const arm = Math.min(LONGEST, size[axis] * 0.3)
          const length = new Vector3(thick, thick, thick)
          length[axis] = arm + extra
          const at = corner.clone()
          at[axis] += (inward[axis] * (arm - THICK)) / 2
          bars.push(new Matrix4().makeScale(length.x, length.y, length.z).setPosition(at))
        }
      }
  return bars
}

interface Marked {
  readonly frame: Object3D
  readonly bars: readonly Matrix4[]
  readonly halo: readonly Matrix4[]
}

const HIDDEN = new Matrix4().makeScale(0, 0, 0)
const placed = new Matrix4()

/**
 * Violet corners around everything in reach, light-edged so that they show on any ground: one draw
 * call for all violet bars and one for all edges. Corners leave free what they are about.
 */
export class ReachMarks {
  readonly drawn: readonly InstancedMesh[]
  private readonly violet: InstancedMesh
  private readonly white: InstancedMesh
  private marked: readonly Marked[] = []

  constructor() {
    const box = new BoxGeometry(1, 1, 1)
    const bars = (color: string): InstancedMesh => {
      const material = new MeshBasicMaterial({ color, toneMapped: false, fog: false })
      const mesh = new InstancedMesh(box, material, MOST * BARS)
      mesh.instanceMatrix.setUsage(DynamicDrawUsage)
      mesh.frustumCulled = false
      mesh.count = 0
      mesh.visible = false
      return mesh
    }
    this.violet = bars(HERE)
    this.white = bars(HALO)
    this.drawn = [this.white, this.violet]
  }

  show(zones: readonly Zone[]): void {
    this.marked = zones.slice(0, MOST).map((zone) => ({
      frame: zone.frame,
      bars: cornersOf(zone),
      halo: cornersOf(zone, EDGE),
    }))
    for (const mesh of this.drawn) {
      mesh.count = this.marked.length * BARS
      mesh.visible = mesh.count > 0
    }
  }

  /** After everything has moved, and before it is drawn. */
  update(): void {
    let n = 0
    for (const { frame, bars, halo } of this.marked) {
      const seen = isShown(frame)
      for (const [i, bar] of bars.entries()) {
        this.violet.setMatrixAt(n, seen ? placed.multiplyMatrices(frame.matrixWorld, bar) : HIDDEN)
        const edge = seen ? placed.multiplyMatrices(frame.matrixWorld, halo[i] ?? bar) : HIDDEN
        this.white.setMatrixAt(n, edge)
        n++
      }
    }
    if (n > 0) for (const mesh of this.drawn) mesh.instanceMatrix.needsUpdate = true
  }

  dispose(): void {
    for (const mesh of this.drawn) mesh.dispose()
  }
}
