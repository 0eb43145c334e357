import { BoxGeometry, type BufferGeometry, Float32BufferAttribute, PlaneGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Vec3 } from '../core/vec.ts'
import { cellAt, type Palette } from './kit/palette.ts'

/** Metres over which a corner takes light away. */
const CORNER = 1.6
/** Up to here a wall is painted darker, metres. */
const DADO = 1.15
/** From one lamp to the next, and under the ceiling, metres. */
const LAMPS = 3.2
const HANGS = 0.35
const PANE = { wide: 1.7, high: 0.8, apart: 2.4, underCeiling: 0.95 }

type Painted = readonly [geometry: BufferGeometry, colour: string]

/** A wall of some length whose foot lies along x at z = 0 and that faces +z. */
const wall = (length: number, from: number, to: number): BufferGeometry =>
  new PlaneGeometry(length, to - from, Math.ceil(length * 2), Math.ceil((to - from) * 3)).translate(
    0,
    (from + to) / 2,
    0,
  )

/** What stands on each of the four walls, turned and moved to it. */
function onWalls([length, , depth]: Vec3, make: (length: number) => BufferGeometry[]) {
  const half = Math.PI / 2
  return [
    ...make(length).map((piece) => piece.translate(0, 0, -depth / 2)),
    ...make(length).map((piece) => piece.rotateY(Math.PI).translate(0, 0, depth / 2)),
    ...make(depth).map((piece) => piece.rotateY(half).translate(-length / 2, 0, 0)),
    ...make(depth).map((piece) => piece.rotateY(-half).translate(length / 2, 0, 0)),
  ]
}

const painted = (pieces: readonly BufferGeometry[], colour: string): Painted[] =>
  pieces.map((piece) => [piece, colour])

/** Floor, walls with a darker foot, and ceiling. Size in metres: length, height, depth. */
export function roomShell(size: Vec3, palette: Palette): BufferGeometry {
  const [length, height, depth] = size
  const floor = (): BufferGeometry =>
    new PlaneGeometry(length, depth, Math.ceil(length * 2), Math.ceil(depth * 2))
  return merged(
    [
      [floor().rotateX(-Math.PI / 2), 'floor'],
      [
        floor()
          .rotateX(Math.PI / 2)
          .translate(0, height, 0),
        'ceiling',
      ],
      ...painted(
        onWalls(size, (side) => [wall(side, 0, DADO)]),
        'wall_low',
      ),
      ...painted(
        onWalls(size, (side) => [wall(side, DADO, height)]),
        'wall',
      ),
    ],
    size,
    palette,
  )
}

/** Skirting, lamps that hang from the ceiling, and panes high in the long walls of a high room. */
export function roomFittings(size: Vec3, palette: Palette): BufferGeometry {
  const [length, height, depth] = size
  const skirting = onWalls(size, (side) => [new BoxGeometry(side, 0.1, 0.03).translate(0, 0.05, 0)])
  const lamps = spread(length, LAMPS).flatMap((x) =>
    spread(depth, LAMPS).flatMap((z): Painted[] => [
      [new BoxGeometry(1.4, 0.05, 0.14).translate(x, height - HANGS + 0.05, z), 'frame'],
      [new BoxGeometry(1.36, 0.03, 0.1).translate(x, height - HANGS, z), 'lamp'],
      ...[-0.6, 0.6].map(
        (aside): Painted => [
          new BoxGeometry(0.008, HANGS, 0.008).translate(x + aside, height - HANGS / 2, z),
          'graphite',
        ],
      ),
    ]),
  )
  return merged(
    [...painted(skirting, 'graphite'), ...lamps, ...(height > 3.4 ? panes(size) : [])],
    size,
    palette,
  )
}

const panes = ([length, height, depth]: Vec3): Painted[] =>
  spread(length, PANE.apart).flatMap((x) =>
    [-1, 1].flatMap((side): Painted[] => {
      const y = height - PANE.underCeiling
      const z = (side * depth) / 2
      const bar = (wide: number, high: number, aside: number, up: number): Painted => [
        new BoxGeometry(wide, high, 0.09).translate(x + aside, y + up, z),
        'frame',
      ]
      return [
        [new BoxGeometry(PANE.wide, PANE.high, 0.04).translate(x, y, z), 'sky'],
        bar(PANE.wide + 0.08, 0.05, 0, PANE.high / 2),
        bar(PANE.wide + 0.08, 0.05, 0, -PANE.high / 2),
        bar(0.05, PANE.high, -PANE.wide / 2, 0),
        bar(0.05, PANE.high, PANE.wide / 2, 0),
        bar(0.04, PANE.high, 0, 0),
      ]
    }),
  )

/** Places along a side, evenly, as many as fit. */
function spread(side: number, apart: number): number[] {
  const count = Math.max(1, Math.floor(side / apart))
  return Array.from({ length: count }, (_, i) => (side * (i + 0.5)) / count - side / 2)
}

function merged(pieces: readonly Painted[], size: Vec3, palette: Palette): BufferGeometry {
  for (const [geometry, colour] of pieces) shade(geometry, colour, size, palette)
  const whole = mergeGeometries(pieces.map(([geometry]) => geometry))
  for (const [geometry] of pieces) geometry.dispose()
  return whole
}

/** Light as a bake would leave it: full under the lamps, less between them and towards each corner. */
function shade(geometry: BufferGeometry, colour: string, size: Vec3, palette: Palette): void {
  const [length, height, depth] = size
  const at = geometry.getAttribute('position')
  const normal = geometry.getAttribute('normal')
  const [u, v] = cellAt(palette, colour)
  const uv = new Float32Array(at.count * 2)
  const light = new Float32Array(at.count * 3)
  const lampsX = spread(length, LAMPS)
  const lampsZ = spread(depth, LAMPS)
  const nearest = (places: readonly number[], from: number): number =>
    Math.min(...places.map((place) => Math.abs(place - from)))
  for (let i = 0; i < at.count; i++) {
    const gaps = [
      length / 2 - Math.abs(at.getX(i)),
      depth / 2 - Math.abs(at.getZ(i)),
      Math.min(at.getY(i), height - at.getY(i)),
    ].sort((a, b) => a - b)
    const open = Math.min(1, (gaps[1] ?? CORNER) / CORNER)
    const away = Math.hypot(nearest(lampsX, at.getX(i)), nearest(lampsZ, at.getZ(i)))
    const pool = Math.max(0, 1 - away / (LAMPS * 0.75))
    const faces = normal.getY(i) < -0.5 ? 0.85 : normal.getY(i) > 0.5 ? 1.06 : 0.92
    // Stored as a square root, as the baked light is.
    light.fill((0.3 + 0.13 * open + 0.09 * pool * open) * faces, i * 3, i * 3 + 3)
    uv.set([u, v], i * 2)
  }
  geometry.setAttribute('uv', new Float32BufferAttribute(uv, 2))
  geometry.setAttribute('color', new Float32BufferAttribute(light, 3))
}
