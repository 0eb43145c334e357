import { Box3, type Object3D, Vector3 } from 'three'
import type { Vec3 } from '../core/vec.ts'

/** What a pointer can be at: a thing as a whole, or one of its controls. */
export interface Target {
  readonly kind: 'entity' | 'person'
  readonly id: string
  readonly control?: string
}

/** A box, in the frame of a node, that counts as the target. Larger than what is drawn. */
export interface Zone {
  readonly target: Target
  readonly frame: Object3D
  readonly box: Box3
}

/** Whether nothing above a node hides it. */
export const isShown = (node: Object3D | null): boolean =>
  node === null || (node.visible && isShown(node.parent))

/** Handles smaller than this would ask for a steadier hand than a glove has. */
const LEAST = 0.06

export function zone(target: Target, frame: Object3D, centre: Vec3, size: Vec3): Zone {
  const box = new Box3().setFromCenterAndSize(
    new Vector3(...centre),
    new Vector3(Math.max(LEAST, size[0]), Math.max(LEAST, size[1]), Math.max(LEAST, size[2])),
  )
  return { target, frame, box }
}
