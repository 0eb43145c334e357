import type { Shape } from '../../engine/shape.ts'
import { warningSign } from '../support/warning-sign/shape.ts'

/** A stand of 800 x 900 x 600 mm with a steel plate on top, switch and lamp on its front. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine', at: [0, 0.44, 0], size: [0.8, 0.88, 0.6], bevel: 0.015 },
    { solid: 'box', paint: 'steel_dark', at: [0, 0.92, 0], size: [0.7, 0.06, 0.5], bevel: 0.006 },
    ...warningSign('hot', [-0.2, 0.72, 0.3], 0.2),
    {
      solid: 'box',
      paint: 'graphite',
      at: [0.3, 0.75, 0.31],
      size: [0.03, 0.05, 0.02],
      node: 'switch',
    },
    { solid: 'sphere', paint: 'lamp_red', at: [0.2, 0.75, 0.305], radius: 0.016, node: 'lamp' },
  ],
  motions: [
    {
      node: 'switch',
      pivot: [0.3, 0.75, 0.3],
      kind: 'hinge',
      axis: 'x',
      field: 'switch',
      stops: { on: -20, off: 20 },
    },
    {
      node: 'lamp',
      pivot: [0.2, 0.75, 0.305],
      kind: 'lamp',
      axis: 'z',
      field: 'heating',
      stops: { true: 1, false: 0 },
    },
  ],
  handles: [{ control: 'switch', at: [0.3, 0.75, 0.32], radius: 0.05 }],
  labels: [{ prop: 'label', at: [0, 0.55, 0.302], width: 0.3, facing: 'z' }],
  colliders: [{ at: [0, 0.475, 0], half: [0.4, 0.475, 0.3] }],
})
