import type { Quaternion } from 'three'
import {
  BackSide,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  RingGeometry,
  SphereGeometry,
  type Vector3,
} from 'three'

/** In front of everything, panels too. */
const ORDER = 990
/** Seconds to darken or clear. */
const FADE = 0.18

/** Darkness round the head while it is put somewhere else, and a narrowed view in smooth motion. */
export class Veil {
  readonly dark = veilMesh(new SphereGeometry(0.4, 16, 8))
  readonly ring = veilMesh(new RingGeometry(0.16, 0.9, 48))
  private goal = 0

  constructor() {
    this.ring.material.side = DoubleSide
    this.ring.material.opacity = 0
  }

  get isDark(): boolean {
    return this.dark.material.opacity >= 1
  }

  darken(): void {
    this.goal = 1
  }

  clear(): void {
    this.goal = 0
  }

  update(seconds: number, at: Vector3, turned: Quaternion, narrowed: boolean): void {
    step(this.dark, this.goal, seconds)
    step(this.ring, narrowed ? 0.96 : 0, seconds)
    this.dark.position.copy(at)
    this.ring.quaternion.copy(turned)
    this.ring.position.set(0, 0, -0.25).applyQuaternion(turned).add(at)
  }

  dispose(): void {
    for (const mesh of [this.dark, this.ring]) {
      mesh.removeFromParent()
      mesh.geometry.dispose()
      mesh.material.dispose()
    }
  }
}

type VeilMesh = Mesh<SphereGeometry | RingGeometry, MeshBasicMaterial>

function veilMesh(geometry: SphereGeometry | RingGeometry): VeilMesh {
  const material = new MeshBasicMaterial({
    color: '#0b110e',
    side: BackSide,
    transparent: true,
    opacity: 0,
    depthTest: false,
    depthWrite: false,
    fog: false,
    toneMapped: false,
  })
  const mesh = new Mesh(geometry, material)
  mesh.renderOrder = ORDER
  mesh.frustumCulled = false
  mesh.visible = false
  return mesh
}

function step(mesh: VeilMesh, goal: number, seconds: number): void {
  const { material } = mesh
  const change = seconds / FADE
  const now = material.opacity
  material.opacity = now < goal ? Math.min(goal, now + change) : Math.max(goal, now - change)
  mesh.visible = material.opacity > 0
}
