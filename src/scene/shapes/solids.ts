import {
  BoxGeometry,
  type BufferGeometry,
  CylinderGeometry,
  Float32BufferAttribute,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Vec3 } from '../../core/vec.ts'
import type { Primitive } from '../../engine/shape.ts'
import { cellAt, type Palette } from '../kit/palette.ts'

const RADIANS = Math.PI / 180

function bare(solid: Primitive): BufferGeometry {
  switch (solid.solid) {
    case 'box': {
      const [x, y, z] = solid.size
      const bevel = Math.min(solid.bevel ?? 0, x / 2, y / 2, z / 2)
      return bevel > 0 ? new RoundedBoxGeometry(x, y, z, 1, bevel) : new BoxGeometry(x, y, z)
    }
    case 'cylinder':
      return new CylinderGeometry(
        solid.radius,
        solid.radius,
        solid.height,
        solid.radius < 0.01 ? 8 : 20,
      )
    case 'sphere':
      return new SphereGeometry(solid.radius, 20, 12)
    case 'ring':
      return new TorusGeometry(solid.radius, solid.tube, 8, 20)
  }
}

/** Less sky reaches what faces down: a soft shade that stands in for baked light. */
const openness = (up: number): number => 0.78 + 0.22 * up

function painted(solid: Primitive, palette: Palette): BufferGeometry {
  const geometry = bare(solid)
  const [turnX, turnY, turnZ] = solid.turn ?? [0, 0, 0]
  geometry
    .rotateX(turnX * RADIANS)
    .rotateY(turnY * RADIANS)
    .rotateZ(turnZ * RADIANS)
    .translate(...solid.at)
  const [u, v] = cellAt(palette, solid.paint)
  const count = geometry.getAttribute('position').count
  const normal = geometry.getAttribute('normal')
  const uv = new Float32Array(count * 2)
  const light = new Float32Array(count * 3)
  for (let i = 0; i < count; i++) {
    uv.set([u, v], i * 2)
    light.fill(openness(normal.getY(i)), i * 3, i * 3 + 3)
  }
  geometry.setAttribute('uv', new Float32BufferAttribute(uv, 2))
  geometry.setAttribute('color', new Float32BufferAttribute(light, 3))
  return geometry.index ? geometry.toNonIndexed() : geometry
}

/** All solids as one geometry, in the frame that has its origin at `pivot`. */
export function mergeSolids(
  solids: readonly Primitive[],
  palette: Palette,
  pivot: Vec3 = [0, 0, 0],
): BufferGeometry {
  const parts = solids.map((solid) => painted(solid, palette))
  const merged = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  return merged.translate(-pivot[0], -pivot[1], -pivot[2])
}
