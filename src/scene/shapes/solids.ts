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

/** Every edge of sheet and housing is broken, metres; what is thinner than this stays sharp. */
const EDGE = 0.006
const THIN = 0.014

function bevelOf(x: number, y: number, z: number, asked: number | undefined): number {
  const least = Math.min(x, y, z)
  return Math.min(asked ?? (least < THIN ? 0 : Math.min(EDGE, least / 5)), least / 2)
}

/** Corners of a round thing show where it is large. */
const sides = (radius: number): number => (radius < 0.01 ? 8 : radius < 0.04 ? 20 : 32)

function flat(round: BufferGeometry): BufferGeometry {
  const faceted = round.toNonIndexed()
  round.dispose()
  faceted.computeVertexNormals()
  return faceted
}

function bare(solid: Primitive): BufferGeometry {
  switch (solid.solid) {
    case 'box': {
      const [x, y, z] = solid.size
      const bevel = bevelOf(x, y, z, solid.bevel)
      return bevel > 0 ? new RoundedBoxGeometry(x, y, z, 1, bevel) : new BoxGeometry(x, y, z)
    }
    case 'cylinder': {
      const { radius, top = radius, height } = solid
      const count = solid.sides ?? sides(Math.max(radius, top))
      const round = new CylinderGeometry(top, radius, height, count)
      return solid.sides === undefined ? round : flat(round)
    }
    case 'sphere':
      return new SphereGeometry(solid.radius, 24, 16)
    case 'ring':
      return new TorusGeometry(solid.radius, solid.tube, 10, sides(solid.radius))
  }
}

/** Less sky reaches what faces down: a soft shade that stands in for baked light. */
const openness = (up: number): number => 0.52 + 0.2 * up

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
    light.fill(openness(normal.getY(i)) * (solid.light ?? 1), i * 3, i * 3 + 3)
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
