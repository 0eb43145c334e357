import type { Shape } from '../../engine/shape.ts'
import { warningSign } from '../support/warning-sign/shape.ts'

/** A wall unit, 200 x 400 x 180 mm, facing +z; its back is at z = -0.09. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine_lt', at: [0, 0, 0], size: [0.2, 0.4, 0.16], bevel: 0.01 },
    { solid: 'box', paint: 'graphite', at: [0, -0.12, 0.075], size: [0.16, 0.1, 0.012] },
    { solid: 'box', paint: 'brass', at: [-0.04, -0.12, 0.083], size: [0.02, 0.03, 0.01] },
    { solid: 'box', paint: 'brass', at: [0.04, -0.12, 0.083], size: [0.02, 0.03, 0.01] },
    {
      solid: 'box',
      paint: 'machine_lt',
      at: [0, -0.11, 0.092],
      size: [0.19, 0.17, 0.012],
      bevel: 0.004,
      node: 'cover',
    },
    { solid: 'box', paint: 'lens', at: [0, 0.1, 0.082], size: [0.09, 0.05, 0.008] },
    {
      solid: 'box',
      paint: 'lamp_green',
      at: [0, 0.1, 0.087],
      size: [0.06, 0.02, 0.002],
      node: 'display',
    },
    ...warningSign('electricity', [0, 0.015, 0.08], 0.08),
  ],
  motions: [
    {
      node: 'cover',
      pivot: [0, -0.11, 0.092],
      kind: 'hide',
      axis: 'z',
      field: 'cover',
      stops: { shut: 1, open: 0 },
    },
    {
      node: 'display',
      pivot: [0, 0.1, 0.087],
      kind: 'lamp',
      axis: 'z',
      field: 'charged',
      stops: { true: 1, false: 0 },
    },
  ],
  handles: [{ control: 'cover', at: [0, -0.11, 0.1], radius: 0.09 }],
  labels: [{ prop: 'label', at: [0, 0.16, 0.083], width: 0.15, facing: 'z' }],
  colliders: [{ at: [0, 0, 0.01], half: [0.1, 0.2, 0.1] }],
})
