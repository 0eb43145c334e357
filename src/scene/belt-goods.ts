import { type Object3D, Quaternion, Vector3 } from 'three'
import type { Vec3 } from '../core/vec.ts'
import type { State } from '../engine/kind.ts'
import type { SharedUniforms } from './kit/shaders.ts'

interface Carton {
  readonly frame: Object3D
  readonly start: number
  readonly z: number
  readonly lift: number
}

/** Metres of belt at the tail that no carton lies on: the guard covers them. */
const CLEAR = 1.1

const OUT = new Vector3(0, 0, 1)
const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** The belt's surface and the goods on it: they ride with it, and slide back when nothing holds. */
export class BeltGoods {
  private readonly path: readonly Vec3[]
  private readonly lengths: readonly number[]
  private readonly total: number
  private readonly cartons: Carton[] = []
  private travel = 0
  private shown = Number.NaN
  private readonly uniforms: SharedUniforms
  private readonly turn = new Quaternion()

  constructor(path: readonly Vec3[], frames: readonly Object3D[], uniforms: SharedUniforms) {
    this.path = path
    this.uniforms = uniforms
    this.lengths = path.slice(1).map((point, i) => {
      const before = path[i] ?? point
      return Math.hypot(point[0] - before[0], point[1] - before[1])
    })
    this.total = this.lengths.reduce((sum, length) => sum + length, 0)
    for (const frame of frames) {
      const { x, y, z } = frame.position
      const start = this.alongAt(x)
      this.cartons.push({ frame, start, z, lift: y - this.spotAt(start).y })
    }
  }

  update(state: State, seconds: number): void {
    this.travel += number(state.speed) * seconds
    const slid = number(state.slid)
    this.uniforms.beltTravel.value = this.travel - slid
    const moved = this.travel - slid
    if (moved === this.shown) return
    this.shown = moved
    for (const { frame, start, z, lift } of this.cartons) {
      const room = this.total - CLEAR
      const along = ((((start - CLEAR + moved) % room) + room) % room) + CLEAR
      const { x, y, slope } = this.spotAt(along)
      frame.position.set(x, y + lift, z)
      frame.quaternion.copy(this.turn.setFromAxisAngle(OUT, slope))
    }
  }

  private alongAt(x: number): number {
    let along = 0
    for (const [i, length] of this.lengths.entries()) {
      const [a, b] = [this.path[i], this.path[i + 1]]
      if (!a || !b) break
      if (x <= b[0]) return along + (length * Math.max(0, x - a[0])) / (b[0] - a[0])
      along += length
    }
    return along
  }

  private spotAt(along: number): { x: number; y: number; slope: number } {
    let left = along
    for (const [i, length] of this.lengths.entries()) {
      const [a, b] = [this.path[i], this.path[i + 1]]
      if (!a || !b) break
      if (left <= length) {
        const share = left / length
        return {
          x: a[0] + (b[0] - a[0]) * share,
          y: a[1] + (b[1] - a[1]) * share,
          slope: Math.atan2(b[1] - a[1], b[0] - a[0]),
        }
      }
      left -= length
    }
    const [x = 0, y = 0] = this.path.at(-1) ?? []
    return { x, y, slope: 0 }
  }
}
