import type { Shape } from '../../engine/shape.ts'

/** A flange of 0.7 m in an upright wall plate, with a cover on a hinge and a warning sign. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine', at: [0, 1, -0.05], size: [1.4, 2, 0.06] },
    { solid: 'ring', paint: 'steel', at: [0, 0.9, 0], radius: 0.36, tube: 0.04 },
    {
      solid: 'cylinder',
      paint: 'graphite',
      at: [0, 0.9, -0.01],
      turn: [90, 0, 0],
      radius: 0.34,
      height: 0.02,
    },
    {
      solid: 'cylinder',
      paint: 'steel_dark',
      at: [0, 0.9, 0.04],
      turn: [90, 0, 0],
      radius: 0.38,
      height: 0.03,
      node: 'cover',
    },
    { solid: 'box', paint: 'yellow', at: [0, 1.6, 0], size: [0.4, 0.2, 0.01] },
  ],
  motions: [
    {
      node: 'cover',
      pivot: [-0.38, 0.9, 0.04],
      kind: 'hinge',
      axis: 'y',
      field: 'cover',
      stops: { closed: 0, open: -120 },
    },
  ],
  handles: [{ control: 'cover', at: [0.3, 0.9, 0.06], radius: 0.1 }],
  labels: [{ prop: 'label', at: [0, 1.6, 0.007], width: 0.36, facing: 'z' }],
  colliders: [{ at: [0, 1, -0.05], half: [0.7, 1, 0.05] }],
})
