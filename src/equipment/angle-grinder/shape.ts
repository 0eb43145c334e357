import type { Shape } from '../../engine/shape.ts'

/** A body of 0.3 m along x with a handle at its side, a guard and a disc of 125 mm at its front, and its sparks. */
export const shape = (): Shape => ({
  solids: [
    {
      solid: 'cylinder',
      paint: 'blue',
      at: [-0.08, 0, 0],
      turn: [0, 0, 90],
      radius: 0.032,
      height: 0.24,
    },
    { solid: 'box', paint: 'steel', at: [0.07, 0, 0], size: [0.07, 0.055, 0.055], bevel: 0.008 },
    { solid: 'box', paint: 'graphite', at: [-0.21, 0, 0], size: [0.03, 0.05, 0.05], bevel: 0.006 },
    {
      solid: 'cylinder',
      paint: 'rubber',
      at: [0.07, 0, 0.08],
      turn: [90, 0, 0],
      radius: 0.014,
      height: 0.11,
    },
    { solid: 'cylinder', paint: 'steel_dark', at: [0.07, -0.034, 0], radius: 0.07, height: 0.016 },
    {
      solid: 'cylinder',
      paint: 'graphite',
      at: [0.07, -0.045, 0],
      radius: 0.0625,
      height: 0.003,
      node: 'disc',
    },
  ],
  motions: [
    {
      node: 'disc',
      pivot: [0.07, -0.045, 0],
      kind: 'spin',
      axis: 'y',
      field: 'running',
      stops: { false: 0, true: 2000 },
    },
  ],
  effects: [
    {
      kind: 'jet',
      at: [0.07, -0.045, -0.06],
      field: 'running',
      metres: { true: 0.5 },
      towards: [1, -0.3, -0.2],
      tint: 'fire',
    },
  ],
  handles: [{ control: 'switch', at: [-0.08, 0.02, 0], radius: 0.05 }],
  colliders: [{ at: [-0.04, 0, 0.03], half: [0.18, 0.05, 0.07] }],
})
