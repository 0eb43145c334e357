import type { Primitive, Shape } from '../../engine/shape.ts'

/** Points at the dot in the middle: here one presses (EN 54-11). */
const arrow = (side: number): Primitive => ({
  solid: 'cylinder',
  paint: 'rubber',
  at: [side * 0.02, 0, 0.029],
  turn: [-90, 0, side * 90],
  radius: 0.008,
  height: 0.003,
  sides: 3,
  node: 'pane',
})

/** A red box of 90 mm with a white pane, a dot and two arrows on it. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'red', at: [0, 0, 0], size: [0.1, 0.1, 0.05], bevel: 0.008 },
    { solid: 'box', paint: 'paper', at: [0, 0, 0.026], size: [0.06, 0.05, 0.004], node: 'pane' },
    {
      solid: 'cylinder',
      paint: 'rubber',
      at: [0, 0, 0.029],
      turn: [90, 0, 0],
      radius: 0.008,
      height: 0.003,
      node: 'pane',
    },
    arrow(-1),
    arrow(1),
    { solid: 'box', paint: 'paper', at: [0, 0.037, 0.026], size: [0.07, 0.012, 0.002] },
  ],
  motions: [
    {
      node: 'pane',
      pivot: [0, 0, 0.026],
      kind: 'press',
      axis: 'z',
      field: 'pressed',
      stops: { false: 0, true: -0.01 },
    },
  ],
  handles: [{ control: 'glass', at: [0, 0, 0.03], radius: 0.06 }],
  colliders: [{ at: [0, 0, 0], half: [0.05, 0.05, 0.03] }],
})
