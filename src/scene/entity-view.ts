import type { Mesh, Object3D } from 'three'
import type { Entity } from '../engine/world.ts'
import type { Mover } from './mover.ts'
import type { Zone } from './zone.ts'

/** A button that goes in when somebody presses it. */
export interface Press {
  readonly control: string
  readonly node: Object3D
  readonly axis: readonly [number, number, number]
  /** Metres. */
  readonly depth: number
}

/** How one entity is drawn: a frame that moves as a whole, and parts that move within it. */
export interface EntityView {
  readonly entity: Entity
  readonly root: Object3D
  readonly movers: readonly Mover[]
  readonly presses: readonly Press[]
  readonly zones: readonly Zone[]
  /** Where one of the things in a socket hangs; null where the view knows no such place. */
  readonly socket: (name: string, item: string, contents: readonly string[]) => Object3D | null
  /** Where a thing lies that is on this one. */
  readonly surface: (item: string, index: number) => Object3D | null
  /** Where a part or a bare end is drawn; null where the view knows nothing of that name. */
  readonly spot: (name: string) => Object3D | null
  /** The meshes whose light is baked for its resting place; empty for what is built from shapes. */
  readonly baked: readonly Mesh[]
  /** Shadows on the floor, while it stands there; what is baked has its own. */
  readonly shadows: readonly Object3D[]
  /** How far its lowest point is under its origin, metres; 0 for what nobody puts down. */
  readonly foot: number
  /** The place it was baked in, as `owner.socket` or `owner`. */
  readonly rest: string | null
  /** Writes its plates anew, in the language that counts now; missing where the place has the signs. */
  readonly letter?: () => void
}
