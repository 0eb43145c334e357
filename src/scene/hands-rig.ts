import { type Camera, Object3D } from 'three'
import type { Vec3 } from '../core/vec.ts'
import type { Hands } from './placing.ts'

/** Where held things hang before the eyes: low, to the side, and small enough to see past. */
const SPOTS: Readonly<Record<'left' | 'right' | 'both', Vec3>> = {
  right: [0.2, -0.17, -0.48],
  left: [-0.2, -0.17, -0.48],
  both: [0, -0.42, -0.85],
}

/** The trainee's hands on a flat screen: three places that go with the camera. */
export class HandsRig implements Hands {
  readonly root = new Object3D()
  readonly left = new Object3D()
  readonly right = new Object3D()
  readonly both = new Object3D()
  /** Nobody sees a body of their own on a flat screen. */
  readonly belt = []

  constructor() {
    for (const side of ['left', 'right', 'both'] as const) {
      this[side].position.set(...SPOTS[side])
      this.root.add(this[side])
    }
    this.left.rotation.set(-0.1, 0.25, 0)
    this.right.rotation.set(-0.1, -0.25, 0)
  }

  follow(camera: Camera): void {
    camera.getWorldPosition(this.root.position)
    camera.getWorldQuaternion(this.root.quaternion)
  }
}
