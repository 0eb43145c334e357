import {
  type BufferGeometry,
  Float32BufferAttribute,
  Mesh,
  Object3D,
  PlaneGeometry,
  type WebGLRenderer,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Vec3 } from '../core/vec.ts'
import { fetchJson, type Kit, loadEnvironment, loadKit } from './kit/load-kit.ts'
import { createMaterials } from './kit/materials.ts'
import { cellAt, type Palette } from './kit/palette.ts'
import type { Quality } from './quality.ts'

export interface PlaceDocument {
  readonly kit: string
  /** Metres: length, height, depth. */
  readonly size: Vec3
}

/** The place of a scenario: a baked kit, or a plain room of its size. */
export const loadPlace = (
  place: PlaceDocument,
  renderer: WebGLRenderer,
  quality: Quality,
): Promise<Kit> =>
  place.kit === 'workshop' ? plainRoom(place.size, renderer) : loadKit(place.kit, renderer, quality)

/** The plain room borrows the colours and the reflections of the baked hall. */
const LENDER = 'kits/conveyor-hall/'

async function plainRoom(size: Vec3, renderer: WebGLRenderer): Promise<Kit> {
  const [palette, environment] = await Promise.all([
    fetchJson<Palette>(`${LENDER}palette.json`),
    loadEnvironment(`${LENDER}panorama.hdr`, renderer),
  ])
  const materials = createMaterials(palette, { lightmap: null, signs: null, detail: null })
  const root = new Object3D()
  const geometry = roomGeometry(size, palette)
  root.add(new Mesh(geometry, materials.palette))
  return {
    root,
    nodes: new Map(),
    bindings: { size, equipment: {} },
    palette,
    materials,
    environment,
    dispose: () => {
      materials.dispose()
      environment.dispose()
      geometry.dispose()
    },
  }
}

/** Metres over which a corner takes light away. */
const CORNER = 1.4

function roomGeometry([length, height, depth]: Vec3, palette: Palette): BufferGeometry {
  const wall = (width: number) => new PlaneGeometry(width, height, Math.ceil(width * 2), 8)
  const floor = (): PlaneGeometry =>
    new PlaneGeometry(length, depth, Math.ceil(length * 2), Math.ceil(depth * 2))
  const half = Math.PI / 2
  const sides: readonly [BufferGeometry, string][] = [
    [floor().rotateX(-half), 'floor'],
    [floor().rotateX(half).translate(0, height, 0), 'ceiling'],
    [wall(length).translate(0, height / 2, -depth / 2), 'wall'],
    [
      wall(length)
        .rotateY(Math.PI)
        .translate(0, height / 2, depth / 2),
      'wall',
    ],
    [
      wall(depth)
        .rotateY(half)
        .translate(-length / 2, height / 2, 0),
      'wall',
    ],
    [
      wall(depth)
        .rotateY(-half)
        .translate(length / 2, height / 2, 0),
      'wall',
    ],
  ]
  for (const [geometry, colour] of sides) shade(geometry, colour, [length, height, depth], palette)
  const merged = mergeGeometries(sides.map(([geometry]) => geometry))
  for (const [geometry] of sides) geometry.dispose()
  return merged
}

/** Light as a bake would leave it: full in the middle, less towards each corner. */
function shade(
  geometry: BufferGeometry,
  colour: string,
  [length, height, depth]: Vec3,
  palette: Palette,
): void {
  const at = geometry.getAttribute('position')
  const [u, v] = cellAt(palette, colour)
  const uv = new Float32Array(at.count * 2)
  const light = new Float32Array(at.count * 3)
  for (let i = 0; i < at.count; i++) {
    const gaps = [
      length / 2 - Math.abs(at.getX(i)),
      depth / 2 - Math.abs(at.getZ(i)),
      Math.min(at.getY(i), height - at.getY(i)),
    ].sort((a, b) => a - b)
    const open = Math.min(1, (gaps[1] ?? CORNER) / CORNER)
    // Stored as a square root, as the baked light is.
    light.fill(0.36 + 0.14 * open, i * 3, i * 3 + 3)
    uv.set([u, v], i * 2)
  }
  geometry.setAttribute('uv', new Float32BufferAttribute(uv, 2))
  geometry.setAttribute('color', new Float32BufferAttribute(light, 3))
}
