import type { Shape } from '../../engine/shape.ts'

/** Two grips of 190 mm side by side, tips up; the lamps are on the face of the left one. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'yellow', at: [-0.03, 0, 0], size: [0.044, 0.19, 0.03], bevel: 0.01 },
    {
      solid: 'box',
      paint: 'graphite',
      at: [0.03, 0.01, 0],
      size: [0.028, 0.15, 0.024],
      bevel: 0.01,
    },
    { solid: 'cylinder', paint: 'rubber', at: [-0.03, 0.115, 0], radius: 0.005, height: 0.04 },
    { solid: 'cylinder', paint: 'rubber', at: [0.03, 0.105, 0], radius: 0.005, height: 0.04 },
    { solid: 'cylinder', paint: 'chrome', at: [-0.03, 0.137, 0], radius: 0.0015, height: 0.004 },
    { solid: 'cylinder', paint: 'chrome', at: [0.03, 0.127, 0], radius: 0.0015, height: 0.004 },
    { solid: 'box', paint: 'lens', at: [-0.03, 0.02, 0.0155], size: [0.024, 0.08, 0.001] },
    {
      solid: 'box',
      paint: 'lamp_red',
      at: [-0.03, 0.02, 0.0165],
      size: [0.014, 0.07, 0.001],
      node: 'lamps',
    },
    { solid: 'ring', paint: 'rubber', at: [0, -0.1, 0], radius: 0.03, tube: 0.003 },
  ],
  motions: [
    {
      node: 'lamps',
      pivot: [-0.03, 0.02, 0.0165],
      kind: 'lamp',
      axis: 'z',
      field: 'lit',
      stops: { false: 0, true: 1 },
    },
  ],
  labels: [{ prop: 'label', at: [-0.03, -0.05, 0.0165], width: 0.04, facing: 'z' }],
  colliders: [{ at: [0, 0, 0], half: [0.052, 0.13, 0.016] }],
})
