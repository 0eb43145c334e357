import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

/** Width of the frame round the hole, metres. */
const FRAME = 0.06

/** A dark hole in a yellow frame flush with the floor; its cover lies on it, or beside it at the left. */
export function shape({ lengthMetres, widthMetres }: Props): Shape {
  const [x, z] = [Number(lengthMetres), Number(widthMetres)]
  const beside = -x - 2 * FRAME
  const along = (side: number): Primitive => ({
    solid: 'box',
    paint: 'yellow',
    at: [0, 0.004, (side * (z + FRAME)) / 2],
    size: [x + 2 * FRAME, 0.008, FRAME],
  })
  const across = (side: number): Primitive => ({
    solid: 'box',
    paint: 'yellow',
    at: [(side * (x + FRAME)) / 2, 0.004, 0],
    size: [FRAME, 0.008, z],
  })
  const sheet = (at: number, node: string): Primitive => ({
    solid: 'box',
    paint: 'carton',
    at: [at, 0.018, 0],
    size: [x + FRAME, 0.02, z + FRAME],
    bevel: 0.004,
    node,
  })
  return {
    solids: [
      { solid: 'box', paint: 'rubber', light: 0.06, at: [0, 0.003, 0], size: [x, 0.006, z] },
      ...[-1, 1].map(
        (side): Primitive => ({
          solid: 'box',
          paint: 'frame',
          light: 0.4,
          at: [0, 0.004, side * (z / 2 - 0.03)],
          size: [x, 0.006, 0.06],
        }),
      ),
      along(-1),
      along(1),
      across(-1),
      across(1),
      sheet(0, 'fitted'),
      sheet(beside, 'beside'),
      {
        solid: 'box',
        paint: 'orange',
        at: [0, 0.031, 0],
        turn: [0, 45, 0],
        size: [Math.min(x, z), 0.006, 0.08],
        node: 'mark',
      },
      {
        solid: 'box',
        paint: 'orange',
        at: [0, 0.031, 0],
        turn: [0, -45, 0],
        size: [Math.min(x, z), 0.006, 0.08],
        node: 'mark',
      },
    ],
    motions: [
      {
        node: 'fitted',
        pivot: [0, 0, 0],
        kind: 'hide',
        axis: 'y',
        field: 'cover',
        stops: { fitted: 1, off: 0 },
      },
      {
        node: 'beside',
        pivot: [beside, 0, 0],
        kind: 'hide',
        axis: 'y',
        field: 'cover',
        stops: { fitted: 0, off: 1 },
      },
      {
        node: 'mark',
        pivot: [0, 0, 0],
        kind: 'hide',
        axis: 'y',
        field: 'shows',
        stops: { hole: 0, plain: 0, marked: 1 },
      },
    ],
    handles: [
      { control: 'cover', at: [0, 0.03, z / 2], radius: 0.12 },
      { control: 'bolts', at: [x / 2, 0.03, z / 2], radius: 0.08 },
      { control: 'mark', at: [-x / 2, 0.03, z / 2], radius: 0.08 },
    ],
    labels: [{ prop: 'label', at: [0, 0.1, z / 2 + FRAME], width: 0.2, facing: 'z' }],
    colliders: [{ at: [0, 0.004, 0], half: [x / 2 + FRAME, 0.004, z / 2 + FRAME] }],
  }
}
