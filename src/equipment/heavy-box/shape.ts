import type { Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

const WIDTH = 0.5
const HEIGHT = 0.32

/** A carton with a grip on either side, facing +z. */
export const shape = (props: Props): Shape => {
  const depth = Number(props.depthCentimetres) / 100
  const grip = Math.min(HEIGHT - 0.02, Number(props.gripCentimetres) / 100)
  return {
    solids: [
      {
        solid: 'box',
        paint: 'carton',
        at: [0, HEIGHT / 2, 0],
        size: [WIDTH, HEIGHT, depth],
        bevel: 0.006,
      },
      ...[-1, 1].map((side) => ({
        solid: 'box' as const,
        paint: 'graphite' as const,
        at: [(side * (WIDTH + 0.02)) / 2, grip, 0] as const,
        size: [0.02, 0.025, 0.12] as const,
        bevel: 0.004,
      })),
    ],
    handles: [
      { control: 'posture', at: [-0.15, HEIGHT, depth / 2], radius: 0.06 },
      { control: 'turn', at: [0, HEIGHT, depth / 2], radius: 0.06 },
      { control: 'help', at: [0.15, HEIGHT, depth / 2], radius: 0.06 },
    ],
    labels: [{ prop: 'label', at: [0, HEIGHT / 2, depth / 2 + 0.002], width: 0.24, facing: 'z' }],
    colliders: [{ at: [0, HEIGHT / 2, 0], half: [WIDTH / 2, HEIGHT / 2, depth / 2] }],
  }
}
