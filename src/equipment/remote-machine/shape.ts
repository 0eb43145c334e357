import type { Shape } from '../../engine/shape.ts'

/** A wall panel of 180 x 120 mm with a 30 mm lamp, facing +z. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine_lt', at: [0, 0, 0], size: [0.18, 0.12, 0.03], bevel: 0.006 },
    {
      solid: 'cylinder',
      paint: 'lens',
      at: [0, 0.02, 0.02],
      turn: [90, 0, 0],
      radius: 0.015,
      height: 0.014,
    },
    {
      solid: 'cylinder',
      paint: 'lamp_green',
      at: [0, 0.02, 0.022],
      turn: [90, 0, 0],
      radius: 0.015,
      height: 0.018,
      node: 'lamp',
    },
    { solid: 'box', paint: 'paper', at: [0, -0.032, 0.016], size: [0.15, 0.03, 0.002] },
  ],
  motions: [
    {
      node: 'lamp',
      pivot: [0, 0.02, 0.022],
      kind: 'lamp',
      axis: 'z',
      field: 'running',
      stops: { true: 1, false: 0 },
    },
  ],
  labels: [{ prop: 'label', at: [0, -0.032, 0.018], width: 0.15, facing: 'z' }],
  colliders: [{ at: [0, 0, 0.005], half: [0.09, 0.06, 0.025] }],
})
