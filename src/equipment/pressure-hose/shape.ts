import type { Shape } from '../../engine/shape.ts'

/** Half a metre of hose along x with a coupling in its middle and a bleed beside it. */
export const shape = (): Shape => ({
  solids: [
    {
      solid: 'cylinder',
      paint: 'rubber',
      at: [-0.15, 0, 0],
      turn: [0, 0, 90],
      radius: 0.018,
      height: 0.26,
    },
    {
      solid: 'cylinder',
      paint: 'rubber',
      at: [0.17, 0, 0],
      turn: [0, 0, 90],
      radius: 0.018,
      height: 0.26,
      node: 'end',
    },
    {
      solid: 'cylinder',
      paint: 'brass',
      at: [0, 0, 0],
      turn: [0, 0, 90],
      radius: 0.026,
      height: 0.06,
    },
    { solid: 'cylinder', paint: 'blue', at: [0.15, 0.03, 0], radius: 0.01, height: 0.04 },
  ],
  motions: [
    {
      node: 'end',
      pivot: [0.03, 0, 0],
      kind: 'hinge',
      axis: 'z',
      field: 'coupling',
      stops: { on: 0, off: -50 },
    },
  ],
  handles: [{ control: 'coupling', at: [0, 0, 0.03], radius: 0.05 }],
  labels: [{ prop: 'label', at: [-0.15, 0.04, 0.02], width: 0.1, facing: 'z' }],
  colliders: [{ at: [0, 0, 0], half: [0.3, 0.03, 0.03] }],
})
