import {
  BufferGeometry,
  Group,
  Line,
  LineBasicMaterial,
  Mesh,
  MeshBasicMaterial,
  SphereGeometry,
  Vector3,
} from 'three'
import { HERE } from './panel/colours.ts'

const FREE = '#f4f8f6'
const ORDER = 950

/** The line from a hand, or the arc to where one goes, with a dot at its end. */
export class PointerView {
  readonly root = new Group()
  private readonly line: Line<BufferGeometry, LineBasicMaterial>
  private readonly dot: Mesh<SphereGeometry, MeshBasicMaterial>

  constructor() {
    this.line = new Line(new BufferGeometry(), new LineBasicMaterial({ fog: false }))
    const material = new MeshBasicMaterial({ fog: false, depthTest: false, transparent: true })
    this.dot = new Mesh(new SphereGeometry(0.004, 12, 8), material)
    this.dot.renderOrder = ORDER
    this.line.frustumCulled = false
    this.root.add(this.line, this.dot)
  }

  /** `meets`: it points at something that can be used, or at floor that can be walked on. */
  show(points: readonly Vector3[], meets: boolean): void {
    this.root.visible = true
    this.line.geometry.setFromPoints([...points])
    this.line.geometry.setDrawRange(0, points.length)
    this.line.material.color.set(meets ? HERE : FREE)
    this.dot.material.color.set(HERE)
    this.dot.visible = meets
    const end = points.at(-1)
    if (end) this.dot.position.copy(end)
  }

  hide(): void {
    this.root.visible = false
  }

  dispose(): void {
    this.root.removeFromParent()
    this.line.geometry.dispose()
    this.line.material.dispose()
    this.dot.geometry.dispose()
    this.dot.material.dispose()
  }
}

/** The far end of a ray that meets nothing. */
export const farEnd = (origin: Vector3, direction: Vector3, metres: number): Vector3 =>
  new Vector3().copy(origin).addScaledVector(direction, metres)
