import type { Primitive, Shape } from '../../engine/shape.ts'

const hole = (column: number, row: number): Primitive => ({
  solid: 'cylinder',
  paint: 'graphite',
  at: [column * 0.018 - 0.009, -0.05 - row * 0.022, 0],
  turn: [90, 0, 0],
  radius: 0.0055,
  height: 0.0105,
})

/** 135 mm long: a steel jaw of 25 mm on top, six holes in a red body below. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'ring', paint: 'steel', at: [0, 0, 0], radius: 0.0165, tube: 0.004 },
    { solid: 'box', paint: 'red', at: [0, -0.069, 0], size: [0.042, 0.1, 0.01], bevel: 0.003 },
    ...[0, 1, 2].flatMap((row) => [hole(0, row), hole(1, row)]),
  ],
  colliders: [{ at: [0, -0.05, 0], half: [0.021, 0.068, 0.006] }],
})
