import type { Primitive, Shape } from '../../engine/shape.ts'

/** A bolted plate with a welded eye in front of it. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'yellow', at: [0, 0, -0.02], size: [0.12, 0.12, 0.02], bevel: 0.004 },
    ...[-0.04, 0.04].flatMap((x) =>
      [-0.04, 0.04].map(
        (y): Primitive => ({
          solid: 'cylinder',
          paint: 'steel_dark',
          at: [x, y, -0.006],
          turn: [90, 0, 0],
          radius: 0.012,
          height: 0.012,
          sides: 6,
        }),
      ),
    ),
    { solid: 'box', paint: 'steel', at: [0, 0, -0.005], size: [0.03, 0.07, 0.02], bevel: 0.004 },
    { solid: 'ring', paint: 'steel', at: [0, 0, 0.03], turn: [0, 90, 0], radius: 0.04, tube: 0.01 },
  ],
  colliders: [{ at: [0, 0, 0.02], half: [0.06, 0.06, 0.05] }],
})
