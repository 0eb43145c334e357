import { Mesh, MeshBasicMaterial, SphereGeometry, type Vector3 } from 'three'
import { HERE } from './panel/colours.ts'

/** In front of the thing that is probed, behind panels. */
const ORDER = 890

/** A mark on the end where the first of two probes stays. */
export class ProbeView {
  readonly root = new Mesh(
    new SphereGeometry(0.006, 12, 8),
    new MeshBasicMaterial({ color: HERE, fog: false, depthTest: false, transparent: true }),
  )

  constructor() {
    this.root.renderOrder = ORDER
    this.root.visible = false
  }

  show(at: Vector3 | null): void {
    this.root.visible = at !== null
    if (at) this.root.position.copy(at)
  }

  dispose(): void {
    this.root.removeFromParent()
    this.root.geometry.dispose()
    this.root.material.dispose()
  }
}
