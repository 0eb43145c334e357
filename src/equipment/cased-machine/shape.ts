import type { Shape } from '../../engine/shape.ts'

/** A cabinet of 600 x 1000 x 500 mm with a switch and a lamp on its front, facing +z. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine', at: [0, 0.5, 0], size: [0.6, 1, 0.5], bevel: 0.015 },
    { solid: 'box', paint: 'steel', at: [0, 0.7, 0.252], size: [0.4, 0.2, 0.006] },
    {
      solid: 'cylinder',
      paint: 'graphite',
      at: [0.1, 0.9, 0.26],
      turn: [90, 0, 0],
      radius: 0.025,
      height: 0.02,
      node: 'switch',
    },
    {
      solid: 'box',
      paint: 'chrome',
      at: [0.1, 0.9, 0.273],
      size: [0.008, 0.04, 0.008],
      node: 'switch',
    },
    { solid: 'sphere', paint: 'lamp_green', at: [-0.1, 0.9, 0.26], radius: 0.018, node: 'lamp' },
  ],
  motions: [
    {
      node: 'switch',
      pivot: [0.1, 0.9, 0.26],
      kind: 'hinge',
      axis: 'z',
      field: 'switch',
      stops: { off: 0, on: -90 },
    },
    {
      node: 'lamp',
      pivot: [-0.1, 0.9, 0.26],
      kind: 'lamp',
      axis: 'z',
      field: 'running',
      stops: { true: 1, false: 0 },
    },
  ],
  handles: [{ control: 'switch', at: [0.1, 0.9, 0.27], radius: 0.05 }],
  labels: [{ prop: 'label', at: [0, 0.5, 0.252], width: 0.3, facing: 'z' }],
  colliders: [{ at: [0, 0.5, 0], half: [0.3, 0.5, 0.25] }],
})
