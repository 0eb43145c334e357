import type { Primitive, Shape } from '../../engine/shape.ts'

/** Metres from the floor to the top, on which things lie. */
export const TOP = 0.86

const drawer = (y: number): Primitive => ({
  solid: 'box',
  paint: 'steel_dark',
  at: [0, y, 0.225],
  size: [0.62, 0.014, 0.016],
})

const wheel = (x: number, z: number): Primitive => ({
  solid: 'cylinder',
  paint: 'rubber',
  at: [x, 0.06, z],
  turn: [0, 0, 90],
  radius: 0.06,
  height: 0.03,
})

/** A cabinet of 800 x 460 mm on four wheels, its drawers facing +z. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine', at: [0, 0.47, 0], size: [0.72, 0.66, 0.43], bevel: 0.008 },
    { solid: 'box', paint: 'rubber', at: [0, 0.83, 0], size: [0.8, 0.06, 0.46], bevel: 0.008 },
    drawer(0.7),
    drawer(0.52),
    drawer(0.34),
    wheel(-0.3, -0.16),
    wheel(0.3, -0.16),
    wheel(-0.3, 0.16),
    wheel(0.3, 0.16),
  ],
  labels: [{ prop: 'label', at: [0, 0.76, 0.217], width: 0.4, facing: 'z' }],
  colliders: [{ at: [0, 0.43, 0], half: [0.4, 0.43, 0.23] }],
})
