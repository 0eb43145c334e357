import {
  type Box3,
  DataTexture,
  LinearFilter,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  PlaneGeometry,
  Vector3,
} from 'three'

const SIDE = 64
/** How far a shadow reaches beyond what casts it, as a share of its picture. */
const RIM = 0.22
const DARKEST = 0.62

const soft = (from: number, to: number, at: number): number => {
  const share = Math.min(1, Math.max(0, (at - from) / (to - from)))
  return share * share * (3 - 2 * share)
}

/** Dark in the middle, nothing at its rim; `round` under feet, else under a box. */
function shadeTexture(round: boolean): DataTexture {
  const data = new Uint8Array(SIDE * SIDE * 4)
  for (let i = 0; i < SIDE * SIDE; i++) {
    const x = Math.abs(((i % SIDE) + 0.5) / SIDE - 0.5)
    const y = Math.abs((Math.floor(i / SIDE) + 0.5) / SIDE - 0.5)
    const inside = round
      ? soft(0.5, 0.04, Math.hypot(x, y))
      : soft(0.5, 0.5 - RIM * 1.3, x) * soft(0.5, 0.5 - RIM * 1.3, y)
    data.set([12, 14, 18, inside * DARKEST * 255], i * 4)
  }
  const texture = new DataTexture(data, SIDE, SIDE)
  texture.magFilter = texture.minFilter = LinearFilter
  texture.needsUpdate = true
  return texture
}

const made = new Map<boolean, MeshBasicMaterial>()

/** One material for all shadows of a form, so that they are drawn in one call. */
export function shadeMaterial(round: boolean): MeshBasicMaterial {
  const known = made.get(round)
  if (known) return known
  const material = new MeshBasicMaterial({
    map: shadeTexture(round),
    transparent: true,
    depthWrite: false,
    toneMapped: false,
    fog: false,
  })
  made.set(round, material)
  return material
}

/** A soft dark patch lying on the floor. Metres: of the patch, and over the floor. */
export function floorShadow(round: boolean, width: number, depth: number, above: number): Mesh {
  const geometry = new PlaneGeometry(width, depth).rotateX(-Math.PI / 2)
  const mesh = new Mesh(geometry, shadeMaterial(round))
  mesh.position.y = above
  mesh.renderOrder = 1
  return mesh
}

/** The patch under a box that stands on the floor: as large as the box, and its rim. */
export const boxShadow = (width: number, depth: number, above: number): Mesh => {
  // A small thing is near the floor all over: its shadow is sharper.
  const rim = Math.min(0.14 + 0.1 * Math.min(width, depth), 0.3 * Math.max(width, depth))
  return floorShadow(false, width + 2 * rim, depth + 2 * rim, above)
}

/** Shadows lie over the floor, metres. */
export const OVER_FLOOR = 0.003

/** The patch under a thing of this size, hung on it. */
export function shadowUnder(size: Box3, root: Object3D): Mesh {
  const { x, z } = size.getSize(new Vector3())
  const shadow = boxShadow(x, z, size.min.y + OVER_FLOOR)
  const middle = size.getCenter(new Vector3())
  shadow.position.x = middle.x
  shadow.position.z = middle.z
  root.add(shadow)
  return shadow
}
