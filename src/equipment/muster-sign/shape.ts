import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

const figure = (x: number, y: number): readonly Primitive[] => [
  {
    solid: 'cylinder',
    paint: 'paper',
    at: [x, y + 0.05, 0.012],
    turn: [90, 0, 0],
    radius: 0.016,
    height: 0.004,
  },
  { solid: 'box', paint: 'paper', at: [x, y, 0.012], size: [0.026, 0.07, 0.004] },
]

/** A green plate of 0.4 m: four figures for the assembly point, one beside a door for the way out. */
export const shape = ({ shows }: Props): Shape => ({
  solids: [
    { solid: 'box', paint: 'green', at: [0, 0, 0], size: [0.4, 0.4, 0.02], bevel: 0.006 },
    ...(shows === 'exit'
      ? [
          ...figure(-0.06, 0),
          {
            solid: 'box' as const,
            paint: 'paper' as const,
            at: [0.08, 0.01, 0.012] as const,
            size: [0.08, 0.16, 0.004] as const,
          },
        ]
      : [
          ...figure(-0.05, 0.05),
          ...figure(0.05, 0.05),
          ...figure(-0.05, -0.08),
          ...figure(0.05, -0.08),
        ]),
  ],
  labels: [{ prop: 'label', at: [0, -0.17, 0.012], width: 0.3, facing: 'z' }],
  colliders: [{ at: [0, 0, 0], half: [0.2, 0.2, 0.02] }],
})
