import { cos, fromDegrees, sin } from '../../core/maths.ts'
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

/** An arrow that points along a direction of the plate, degrees from the right, its tip at (x, y). */
function arrow(x: number, y: number, degrees: number): readonly Primitive[] {
  const bar = (turned: number, length: number): Primitive => {
    const radians = fromDegrees(degrees + turned)
    return {
      solid: 'box',
      paint: 'paper',
      at: [x - (cos(radians) * length) / 2, y - (sin(radians) * length) / 2, 0.012],
      turn: [0, 0, degrees + turned],
      size: [length, 0.018, 0.004],
    }
  }
  return [bar(0, 0.075), bar(38, 0.045), bar(-38, 0.045)]
}

/**
 * A green plate of 0.4 m after ISO 7010: people with an arrow from each corner for the assembly point
 * (E007), one beside a door with the way they go for the way out (E002).
 */
export const shape = ({ shows }: Props): Shape => ({
  solids: [
    { solid: 'box', paint: 'green', at: [0, 0, 0], size: [0.4, 0.4, 0.02], bevel: 0.006 },
    ...(shows === 'exit'
      ? [
          ...figure(-0.09, 0),
          ...arrow(0.02, 0.02, 0),
          {
            solid: 'box' as const,
            paint: 'paper' as const,
            at: [0.1, 0.01, 0.012] as const,
            size: [0.08, 0.16, 0.004] as const,
          },
        ]
      : [
          ...figure(-0.05, -0.02),
          ...figure(0, 0),
          ...figure(0.05, -0.02),
          ...arrow(-0.09, 0.09, -45),
          ...arrow(0.09, 0.09, -135),
          ...arrow(-0.09, -0.09, 45),
          ...arrow(0.09, -0.09, 135),
        ]),
  ],
  labels: [{ prop: 'label', at: [0, -0.17, 0.012], width: 0.3, facing: 'z' }],
  colliders: [{ at: [0, 0, 0], half: [0.2, 0.2, 0.02] }],
})
