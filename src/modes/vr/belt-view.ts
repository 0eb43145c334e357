import {
  CylinderGeometry,
  DoubleSide,
  Group,
  Mesh,
  MeshStandardMaterial,
  Object3D,
  Quaternion,
  Vector3,
} from 'three'
import { followHeading, headingOf } from './follow.ts'

/** How far under the eyes and before the body it is seen to hang, metres. */
const HANGS = 0.64
const RADIUS = 0.34
/** Where its places are, degrees from straight ahead: the first ones to the sides, one beside the other. */
const PLACES = [-30, 30, -58, 58, -86, 86, 0, 114] as const
/** Things lean back so that their faces are seen from above, degrees. */
const LEAN = 55
/** A head may turn so far before the hips follow, degrees. */
const SLACK = 35
const STRAP = { within: 0.08, height: 0.045, from: -125, degrees: 250 }

const UP = new Vector3(0, 1, 0)
const ACROSS = new Vector3(1, 0, 0)
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The belt of a person in the headset: a strap with places, while something hangs on it. */
export class Belt {
  readonly root = new Group()
  readonly places: readonly Object3D[] = PLACES.map(placeAt)
  private readonly strap = strapMesh()
  /** The way of the hips in the room of the headset, degrees. */
  private heading: number | null = null

  constructor() {
    this.root.add(this.strap, ...this.places)
  }

  /** Goes along with a body whose head is there; `room`: the headset's room in the hall. */
  carry(eyes: Vector3, turned: Quaternion, room: Object3D, seconds: number): void {
    const aside = headingOf(room.quaternion)
    const head = headingOf(turned) - aside
    this.heading = this.heading === null ? head : followHeading(this.heading, head, seconds, SLACK)
    this.root.quaternion.setFromAxisAngle(UP, radians(this.heading + aside))
    this.root.position.copy(eyes).setY(eyes.y - HANGS)
    this.strap.visible = this.places.some(({ children }) => children.length > 0)
  }

  dispose(): void {
    this.strap.geometry.dispose()
    this.strap.material.dispose()
  }
}

function placeAt(degrees: number): Object3D {
  const place = new Object3D()
  const [sin, cos] = [Math.sin(radians(degrees)), Math.cos(radians(degrees))]
  place.position.set(sin * RADIUS, 0, -cos * RADIUS)
  place.quaternion
    .setFromAxisAngle(UP, radians(-degrees))
    .multiply(new Quaternion().setFromAxisAngle(ACROSS, radians(-LEAN)))
  return place
}

function strapMesh(): Mesh<CylinderGeometry, MeshStandardMaterial> {
  const { height, from, degrees } = STRAP
  const [start, arc] = [radians(180 + from), radians(degrees)]
  const radius = RADIUS - STRAP.within
  return new Mesh(
    new CylinderGeometry(radius, radius, height, 40, 1, true, start, arc),
    new MeshStandardMaterial({ color: '#33383c', roughness: 0.55, side: DoubleSide }),
  )
}
