import type { Shape } from '../../engine/shape.ts'

/** Two posts of 1.5 m, 0.9 m apart, with a lamp on one. */
export const shape = (): Shape => ({
  solids: [
    ...[-0.45, 0.45].map((x) => ({
      solid: 'box' as const,
      paint: 'yellow' as const,
      at: [x, 0.8, 0] as const,
      size: [0.06, 1.5, 0.06] as const,
      bevel: 0.008,
    })),
    { solid: 'box', paint: 'frame', at: [-0.45, 0.02, 0], size: [0.16, 0.04, 0.16] },
    { solid: 'box', paint: 'frame', at: [0.45, 0.02, 0], size: [0.16, 0.04, 0.16] },
    { solid: 'box', paint: 'graphite', at: [0.45, 1.2, 0.04], size: [0.04, 0.06, 0.02] },
    { solid: 'sphere', paint: 'lamp_green', at: [0.45, 1.6, 0], radius: 0.025, node: 'lamp' },
  ],
  motions: [
    {
      node: 'lamp',
      pivot: [0.45, 1.6, 0],
      kind: 'lamp',
      axis: 'y',
      field: 'on',
      stops: { true: 1, false: 0 },
    },
  ],
  handles: [{ control: 'key_switch', at: [0.45, 1.2, 0.05], radius: 0.05 }],
  labels: [{ prop: 'label', at: [-0.45, 1.4, 0.032], width: 0.06, facing: 'z' }],
  colliders: [
    { at: [-0.45, 0.8, 0], half: [0.04, 0.8, 0.04] },
    { at: [0.45, 0.8, 0], half: [0.04, 0.8, 0.04] },
  ],
})
