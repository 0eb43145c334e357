import type { Shape } from '../../engine/shape.ts'

/** A 220 mm plate with an 84 mm hub and a 130 mm lever, facing +z. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine_lt', at: [0, 0, 0], size: [0.3, 0.6, 0.06], bevel: 0.008 },
    { solid: 'box', paint: 'yellow', at: [0, 0, 0.037], size: [0.22, 0.22, 0.014], bevel: 0.004 },
    {
      solid: 'cylinder',
      paint: 'red',
      at: [0, 0, 0.056],
      turn: [90, 0, 0],
      radius: 0.042,
      height: 0.024,
      node: 'handle',
    },
    {
      solid: 'box',
      paint: 'red',
      at: [0, 0.025, 0.076],
      size: [0.036, 0.13, 0.03],
      bevel: 0.006,
      node: 'handle',
    },
    { solid: 'box', paint: 'steel', at: [0, -0.06, 0.046], size: [0.03, 0.014, 0.012] },
  ],
  motions: [
    {
      node: 'handle',
      pivot: [0, 0, 0.06],
      kind: 'hinge',
      axis: 'z',
      field: 'position',
      stops: { on: 0, off: -90 },
    },
  ],
  handles: [{ control: 'handle', at: [0, 0.03, 0.08], radius: 0.09 }],
  labels: [{ prop: 'label', at: [0, 0.22, 0.032], width: 0.26, facing: 'z' }],
  colliders: [{ at: [0, 0, 0.02], half: [0.15, 0.3, 0.06] }],
})
