import type { Shape } from '../../engine/shape.ts'

/** A box of 65 x 120 x 32 mm with two contact plates on top. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'graphite', at: [0, 0, 0], size: [0.065, 0.12, 0.032], bevel: 0.006 },
    { solid: 'box', paint: 'yellow', at: [0, 0.02, 0.0165], size: [0.05, 0.05, 0.001] },
    { solid: 'cylinder', paint: 'brass', at: [-0.016, 0.061, 0], radius: 0.006, height: 0.003 },
    { solid: 'cylinder', paint: 'brass', at: [0.016, 0.061, 0], radius: 0.006, height: 0.003 },
  ],
  labels: [{ prop: 'label', at: [0, 0.02, 0.0175], width: 0.046, facing: 'z' }],
  colliders: [{ at: [0, 0, 0], half: [0.0325, 0.06, 0.016] }],
})
