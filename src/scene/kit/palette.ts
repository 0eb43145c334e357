import { DataTexture, NearestFilter, NoColorSpace, SRGBColorSpace, type Texture } from 'three'

type Cell = readonly [index: number, hex: string, rough: number, metal: number, glow: number]

/** The colours of everything: each a cell of a small texture that all materials share. */
export interface Palette {
  readonly grid: number
  /** The 8-bit light covers 0 to this. */
  readonly scale: number
  readonly cells: Readonly<Record<string, Cell>>
}

const channels = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

function paint(
  { grid, cells }: Palette,
  pick: (cell: Cell, name: string) => readonly [number, number, number],
  space: typeof SRGBColorSpace | typeof NoColorSpace,
): Texture {
  const data = new Uint8Array(grid * grid * 4)
  for (const [name, cell] of Object.entries(cells))
    data.set([...pick(cell, name), 255], cell[0] * 4)
  const texture = new DataTexture(data, grid, grid)
  texture.colorSpace = space
  texture.magFilter = texture.minFilter = NearestFilter
  texture.needsUpdate = true
  return texture
}

/** The colours, with some cells replaced (a helmet of another colour). */
export const colourTexture = (
  palette: Palette,
  instead: Readonly<Record<string, string>> = {},
): Texture => paint(palette, ([, hex], name) => channels(instead[name] ?? hex), SRGBColorSpace)

/** Roughness in green, metalness in blue. */
export const surfaceTexture = (palette: Palette): Texture =>
  paint(palette, ([, , rough, metal]) => [255, rough * 255, metal * 255], NoColorSpace)

export const glowTexture = (palette: Palette): Texture =>
  paint(palette, ([, hex, , , glow]) => (glow > 0 ? channels(hex) : [0, 0, 0]), SRGBColorSpace)

/** Where in the texture a colour lies. */
export function cellAt({ grid, cells }: Palette, name: string): readonly [u: number, v: number] {
  const index = cells[name]?.[0] ?? 0
  return [((index % grid) + 0.5) / grid, (Math.floor(index / grid) + 0.5) / grid]
}
