import {
  CylinderGeometry,
  Group,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  Quaternion,
  RingGeometry,
  SphereGeometry,
  Vector3,
} from 'three'
import { HERE } from './panel/colours.ts'

const FREE = '#f4f8f6'
const ORDER = 950
/** Of a beam at the hand, and how much more for each metre from it, so that it stays to be seen. */
const THIN = 0.001
const GROWS = 0.0007
/** More pieces than the longest arc has. */
const PIECES = 64
/** The place on the floor, metres: about two feet wide, and a hair above it. */
const PLACE = { inner: 0.24, outer: 0.3, above: 0.012 }

const UP = new Vector3(0, 1, 0)
const along = new Vector3()
const middle = new Vector3()
const turn = new Quaternion()
const piece = new Matrix4()

/** The beam from a hand, or the arc to where one goes, with a mark at its end. */
export class PointerView {
  readonly root = new Group()
  private readonly beam: InstancedMesh<CylinderGeometry, MeshBasicMaterial>
  private readonly dot: Mesh<SphereGeometry, MeshBasicMaterial>
  private readonly place: Mesh<RingGeometry, MeshBasicMaterial>

  constructor() {
    const unit = new CylinderGeometry(1, 1, 1, 6, 1, true)
    this.beam = new InstancedMesh(unit, new MeshBasicMaterial({ fog: false }), PIECES)
    const marks = { color: HERE, fog: false, depthTest: false, transparent: true }
    this.dot = new Mesh(new SphereGeometry(1, 12, 8), new MeshBasicMaterial(marks))
    const ring = new RingGeometry(PLACE.inner, PLACE.outer, 40).rotateX(-Math.PI / 2)
    this.place = new Mesh(ring, new MeshBasicMaterial(marks))
    this.dot.renderOrder = this.place.renderOrder = ORDER
    this.beam.frustumCulled = false
    this.root.add(this.beam, this.dot, this.place)
  }

  /** A straight beam; `meets`: it points at something that can be used. */
  point(from: Vector3, to: Vector3, meets: boolean): void {
    this.draw([from, to], meets)
    this.place.visible = false
    this.dot.visible = meets
    this.dot.position.copy(to)
    this.dot.scale.setScalar(0.003 + 3 * GROWS * from.distanceTo(to))
  }

  /** An arc to the floor; `stand`: where one would come to stand there, if anywhere. */
  arc(points: readonly Vector3[], stand: Vector3 | null): void {
    this.draw(points, stand !== null)
    this.dot.visible = false
    this.place.visible = stand !== null
    if (stand) this.place.position.copy(stand).setY(stand.y + PLACE.above)
  }

  private draw(points: readonly Vector3[], meets: boolean): void {
    this.root.visible = true
    this.beam.material.color.set(meets ? HERE : FREE)
    const [start] = points
    let count = 0
    for (const [n, to] of points.entries()) {
      const from = points[n - 1]
      if (!start || !from || count === PIECES) continue
      along.copy(to).sub(from)
      middle.copy(from).addScaledVector(along, 0.5)
      const length = along.length()
      turn.setFromUnitVectors(UP, along.normalize())
      const thick = THIN + GROWS * middle.distanceTo(start)
      piece.compose(middle, turn, new Vector3(thick, length, thick))
      this.beam.setMatrixAt(count++, piece)
    }
    this.beam.count = count
    this.beam.instanceMatrix.needsUpdate = true
  }

  hide(): void {
    this.root.visible = false
  }

  dispose(): void {
    this.root.removeFromParent()
    this.beam.dispose()
    for (const mesh of [this.beam, this.dot, this.place]) {
      mesh.geometry.dispose()
      mesh.material.dispose()
    }
  }
}

/** The far end of a ray that meets nothing. */
export const farEnd = (origin: Vector3, direction: Vector3, metres: number): Vector3 =>
  new Vector3().copy(origin).addScaledVector(direction, metres)
