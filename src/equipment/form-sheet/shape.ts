import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'
import { boxes } from './behaviour.ts'

/** As many as an A4 sheet has room for; a longer list goes on overleaf. */
const ROWS = 12

const PITCH = 0.0155

/** One row: a square to tick, a line of print, and a tick that shows while the box is ticked. */
function row(box: string, index: number): readonly Primitive[] {
  const y = 0.095 - index * PITCH
  return [
    { solid: 'box', paint: 'graphite', at: [-0.085, y, 0.006], size: [0.009, 0.009, 0.0006] },
    { solid: 'box', paint: 'paper', at: [-0.085, y, 0.0064], size: [0.007, 0.007, 0.0006] },
    { solid: 'box', paint: 'graphite', at: [-0.01, y, 0.006], size: [0.12, 0.003, 0.0004] },
    {
      solid: 'box',
      paint: 'blue',
      at: [-0.085, y, 0.007],
      turn: [0, 0, 45],
      size: [0.0025, 0.011, 0.0006],
      node: `tick_${box}`,
    },
  ]
}

/** An A4 sheet, 210 x 297 mm, on a clipboard that faces +z. */
export function shape(props: Props): Shape {
  const rows = boxes(props).slice(0, ROWS)
  return {
    solids: [
      { solid: 'box', paint: 'carton', at: [0, 0, 0], size: [0.23, 0.32, 0.004], bevel: 0.001 },
      { solid: 'box', paint: 'paper', at: [0, -0.008, 0.004], size: [0.21, 0.297, 0.002] },
      {
        solid: 'box',
        paint: 'chrome',
        at: [0, 0.15, 0.008],
        size: [0.09, 0.02, 0.008],
        bevel: 0.002,
      },
      { solid: 'box', paint: 'graphite', at: [0.03, -0.135, 0.0055], size: [0.11, 0.001, 0.0004] },
      {
        solid: 'box',
        paint: 'blue',
        at: [0.02, -0.128, 0.006],
        turn: [0, 0, 4],
        size: [0.06, 0.006, 0.0006],
        node: 'signature',
      },
      ...rows.flatMap(row),
    ],
    motions: [
      {
        node: 'signature',
        pivot: [0.02, -0.128, 0.006],
        kind: 'hide',
        axis: 'z',
        field: 'signed',
        stops: { false: 0, true: 1 },
      },
      ...rows.map((box, index) => ({
        node: `tick_${box}`,
        pivot: [-0.085, 0.095 - index * PITCH, 0.007] as const,
        kind: 'hide' as const,
        axis: 'z' as const,
        field: box,
        stops: { false: 0, true: 1 },
      })),
    ],
    labels: [{ prop: 'title', at: [0, 0.12, 0.006], width: 0.18, facing: 'z' }],
    colliders: [{ at: [0, 0, 0.003], half: [0.115, 0.16, 0.006] }],
  }
}
