import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

const FRAME = 0.08
const LEAF = 0.05

/** A frame with a plate over it, a leaf with a handle on each side, a closer's arm and its wedge. */
export function shape({ widthMetres, heightMetres, closer }: Props): Shape {
  const width = Number(widthMetres)
  const height = Number(heightMetres)
  const hinge = -width / 2
  const post = (side: number): Primitive => ({
    solid: 'box',
    paint: 'frame',
    at: [(side * (width + FRAME)) / 2, height / 2, 0],
    size: [FRAME, height, 0.14],
  })
  const grip = (z: number): Primitive => ({
    solid: 'box',
    paint: 'chrome',
    at: [width / 2 - 0.12, 1, z],
    size: [0.14, 0.03, 0.05],
    node: 'leaf',
  })
  return {
    solids: [
      post(-1),
      post(1),
      {
        solid: 'box',
        paint: 'frame',
        at: [0, height + FRAME / 2, 0],
        size: [width + 2 * FRAME, FRAME, 0.14],
      },
      {
        solid: 'box',
        paint: 'machine_lt',
        at: [0, height / 2, 0],
        size: [width, height, LEAF],
        node: 'leaf',
      },
      ...[-1, 1].map(
        (side): Primitive => ({
          solid: 'box',
          paint: 'lens',
          at: [width / 2 - 0.22, height * 0.68, (side * LEAF) / 2],
          size: [0.16, 0.6, 0.006],
          node: 'leaf',
        }),
      ),
      ...[-1, 1].map(
        (side): Primitive => ({
          solid: 'box',
          paint: 'steel',
          at: [0, 0.14, (side * LEAF) / 2],
          size: [width - 0.06, 0.22, 0.006],
          node: 'leaf',
        }),
      ),
      grip(0.05),
      grip(-0.05),
      { solid: 'box', paint: 'paper', at: [0, height + 0.18, 0.06], size: [0.36, 0.14, 0.01] },
      ...(closer === true
        ? [
            {
              solid: 'box' as const,
              paint: 'steel_dark' as const,
              at: [hinge + 0.25, height - 0.08, 0.05] as const,
              size: [0.3, 0.06, 0.06] as const,
              node: 'leaf',
            },
            {
              solid: 'box' as const,
              paint: 'orange' as const,
              at: [hinge + 0.1, 0.03, 0.75 * width] as const,
              size: [0.06, 0.06, 0.14] as const,
              node: 'wedge',
            },
          ]
        : []),
    ],
    motions: [
      {
        node: 'leaf',
        pivot: [hinge, 0, 0],
        kind: 'hinge',
        axis: 'y',
        field: 'leaf',
        stops: { closed: 0, open: -95 },
      },
      ...(closer === true
        ? [
            {
              node: 'wedge',
              pivot: [hinge + 0.1, 0.03, 0.75 * width] as const,
              kind: 'hide' as const,
              axis: 'y' as const,
              field: 'wedge',
              stops: { in: 1, out: 0 },
            },
          ]
        : []),
    ],
    handles: [
      { control: 'leaf', at: [width / 2 - 0.12, 1, 0.06], radius: 0.12 },
      ...(closer === true
        ? [{ control: 'wedge', at: [hinge + 0.1, 0.1, 0.75 * width] as const, radius: 0.15 }]
        : []),
    ],
    labels: [{ prop: 'label', at: [0, height + 0.18, 0.067], width: 0.34, facing: 'z' }],
    colliders: [
      { at: [-(width + FRAME) / 2, height / 2, 0], half: [FRAME / 2, height / 2, 0.07] },
      { at: [(width + FRAME) / 2, height / 2, 0], half: [FRAME / 2, height / 2, 0.07] },
    ],
  }
}
