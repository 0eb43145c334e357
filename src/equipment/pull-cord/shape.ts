import type { Primitive, Shape } from '../../engine/shape.ts'

/** Metres of cord, which runs from the switch along -x. */
const LENGTH = 6

const eye = (x: number): Primitive => ({
  solid: 'ring',
  paint: 'steel',
  at: [x, 0, 0],
  turn: [0, 90, 0],
  radius: 0.014,
  tube: 0.003,
})

/** A red switch, 140 x 90 x 70 mm, and a 4 mm cord through eyes every two metres. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'red', at: [0, 0, 0], size: [0.14, 0.09, 0.07], bevel: 0.012 },
    {
      solid: 'cylinder',
      paint: 'red',
      at: [-LENGTH / 2, 0, 0],
      turn: [0, 0, 90],
      radius: 0.002,
      height: LENGTH,
    },
    {
      solid: 'cylinder',
      paint: 'blue',
      at: [0.03, 0.055, 0],
      radius: 0.014,
      height: 0.03,
      node: 'reset',
    },
    {
      solid: 'box',
      paint: 'yellow',
      at: [-0.03, 0.06, 0],
      size: [0.02, 0.03, 0.004],
      node: 'flag',
    },
    eye(-1),
    eye(-3),
    eye(-5),
  ],
  motions: [
    {
      node: 'reset',
      pivot: [0.03, 0.055, 0],
      kind: 'press',
      axis: 'y',
      field: 'cord',
      stops: { reset: 0, pulled: 0.008 },
    },
    {
      node: 'flag',
      pivot: [-0.03, 0.045, 0],
      kind: 'hinge',
      axis: 'z',
      field: 'cord',
      stops: { reset: 0, pulled: 90 },
    },
  ],
  handles: [{ control: 'cord', at: [-0.3, 0, 0], radius: 0.12 }],
  colliders: [{ at: [0, 0, 0], half: [0.07, 0.06, 0.035] }],
})
