import type { Shape } from '../../engine/shape.ts'

/** A plate of 200 x 250 mm that hangs from a cord: a red ring with a bar over a hand, and words. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'red', at: [0, -0.155, 0], size: [0.2, 0.25, 0.003], bevel: 0.001 },
    { solid: 'box', paint: 'paper', at: [0, -0.155, 0.002], size: [0.186, 0.236, 0.001] },
    { solid: 'box', paint: 'graphite', at: [0, -0.12, 0.003], size: [0.036, 0.07, 0.001] },
    { solid: 'ring', paint: 'red', at: [0, -0.12, 0.004], radius: 0.058, tube: 0.006 },
    {
      solid: 'box',
      paint: 'red',
      at: [0, -0.12, 0.005],
      turn: [0, 0, 45],
      size: [0.012, 0.11, 0.002],
    },
    {
      solid: 'cylinder',
      paint: 'rubber',
      at: [-0.03, -0.016, 0],
      turn: [0, 0, -60],
      radius: 0.0015,
      height: 0.07,
    },
    {
      solid: 'cylinder',
      paint: 'rubber',
      at: [0.03, -0.016, 0],
      turn: [0, 0, 60],
      radius: 0.0015,
      height: 0.07,
    },
  ],
  labels: [{ prop: 'label', at: [0, -0.235, 0.004], width: 0.17, facing: 'z' }],
  colliders: [{ at: [0, -0.155, 0], half: [0.1, 0.125, 0.004] }],
})
