import type { Shape } from '../../engine/shape.ts'

/** A yellow box of 130 mm with a display, a lamp that shows its alarm, and a coil of hose. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'yellow', at: [0, 0, 0], size: [0.08, 0.13, 0.035], bevel: 0.01 },
    { solid: 'box', paint: 'lens', at: [0, 0.015, 0.018], size: [0.06, 0.05, 0.003] },
    {
      solid: 'box',
      paint: 'lamp_green',
      at: [0, 0.015, 0.02],
      size: [0.05, 0.04, 0.002],
      node: 'display',
    },
    {
      solid: 'box',
      paint: 'lamp_red',
      at: [0, 0.055, 0.019],
      size: [0.06, 0.012, 0.004],
      node: 'alarm',
    },
    { solid: 'ring', paint: 'rubber', at: [0, -0.1, 0], radius: 0.05, tube: 0.006 },
  ],
  motions: [
    {
      node: 'display',
      pivot: [0, 0.015, 0.02],
      kind: 'lamp',
      axis: 'z',
      field: 'power',
      stops: { off: 0, on: 1 },
    },
    {
      node: 'alarm',
      pivot: [0, 0.055, 0.019],
      kind: 'lamp',
      axis: 'z',
      field: 'alarm',
      stops: { false: 0, true: 1 },
    },
  ],
  handles: [
    { control: 'power', at: [0, -0.04, 0.02], radius: 0.03 },
    { control: 'display', at: [0, 0.02, 0.02], radius: 0.03 },
  ],
  labels: [{ prop: 'label', at: [0, -0.04, 0.019], width: 0.06, facing: 'z' }],
  colliders: [{ at: [0, -0.02, 0], half: [0.06, 0.12, 0.03] }],
})
