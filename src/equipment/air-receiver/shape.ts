import type { Shape } from '../../engine/shape.ts'

/** A lying tank, 210 mm across and 500 mm long, on two feet, facing +z. */
export const shape = (): Shape => ({
  solids: [
    {
      solid: 'cylinder',
      paint: 'machine_lt',
      at: [0, 0.2, 0],
      turn: [0, 0, 90],
      radius: 0.105,
      height: 0.44,
    },
    {
      solid: 'cylinder',
      paint: 'machine_lt',
      at: [0, 0.2, 0],
      turn: [0, 0, 90],
      radius: 0.085,
      height: 0.5,
    },
    { solid: 'box', paint: 'frame', at: [-0.15, 0.05, 0], size: [0.04, 0.1, 0.2] },
    { solid: 'box', paint: 'frame', at: [0.15, 0.05, 0], size: [0.04, 0.1, 0.2] },
    {
      solid: 'cylinder',
      paint: 'brass',
      at: [0.2, 0.1, 0.05],
      turn: [90, 0, 0],
      radius: 0.012,
      height: 0.06,
    },
    {
      solid: 'box',
      paint: 'blue',
      at: [0.2, 0.1, 0.085],
      size: [0.014, 0.05, 0.012],
      bevel: 0.003,
      node: 'vent',
    },
  ],
  motions: [
    {
      node: 'vent',
      pivot: [0.2, 0.1, 0.085],
      kind: 'hinge',
      axis: 'z',
      field: 'vent',
      stops: { closed: 0, open: 90 },
    },
  ],
  handles: [{ control: 'vent', at: [0.2, 0.1, 0.09], radius: 0.06 }],
  labels: [{ prop: 'label', at: [-0.05, 0.2, 0.107], width: 0.18, facing: 'z' }],
  colliders: [{ at: [0, 0.155, 0], half: [0.25, 0.155, 0.11] }],
})
