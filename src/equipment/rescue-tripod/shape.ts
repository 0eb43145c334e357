import type { Primitive, Shape } from '../../engine/shape.ts'

const leg = (x: number, z: number, turn: readonly [number, number, number]): Primitive => ({
  solid: 'cylinder',
  paint: 'steel',
  at: [x, 1, z],
  turn,
  radius: 0.025,
  height: 2.1,
})

/** Three legs of 2 m, a head, a winch and a line. */
export const shape = (): Shape => ({
  solids: [
    leg(-0.35, 0.2, [10, 0, -20]),
    leg(0.35, 0.2, [10, 0, 20]),
    leg(0, -0.4, [-22, 0, 0]),
    { solid: 'cylinder', paint: 'yellow', at: [0, 2, 0], radius: 0.12, height: 0.1 },
    { solid: 'box', paint: 'red', at: [0.4, 0.9, 0.25], size: [0.16, 0.2, 0.14], bevel: 0.02 },
    { solid: 'cylinder', paint: 'chrome', at: [0, 1.4, 0], radius: 0.006, height: 1.2 },
    { solid: 'ring', paint: 'orange', at: [0, 0.78, 0], radius: 0.03, tube: 0.008 },
  ],
  handles: [
    { control: 'winch', at: [0.45, 0.9, 0.3], radius: 0.1 },
    { control: 'clip', at: [0, 0.78, 0], radius: 0.08 },
  ],
  colliders: [{ at: [0, 1, 0], half: [0.1, 1, 0.1] }],
})
