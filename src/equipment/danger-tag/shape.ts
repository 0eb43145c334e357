import type { Shape } from '../../engine/shape.ts'

/** A card of 75 x 145 mm that hangs from its eyelet; ink shows on its lines once they are filled. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'paper', at: [0, -0.0725, 0], size: [0.075, 0.145, 0.001] },
    { solid: 'box', paint: 'red', at: [0, -0.036, 0.001], size: [0.069, 0.036, 0.001] },
    { solid: 'ring', paint: 'brass', at: [0, -0.01, 0], radius: 0.005, tube: 0.0015 },
    { solid: 'box', paint: 'graphite', at: [0, -0.075, 0.001], size: [0.06, 0.0008, 0.0004] },
    { solid: 'box', paint: 'graphite', at: [0, -0.1, 0.001], size: [0.06, 0.0008, 0.0004] },
    { solid: 'box', paint: 'graphite', at: [0, -0.125, 0.001], size: [0.06, 0.0008, 0.0004] },
    {
      solid: 'box',
      paint: 'blue',
      at: [-0.006, -0.071, 0.001],
      size: [0.045, 0.005, 0.0006],
      node: 'ink',
    },
    {
      solid: 'box',
      paint: 'blue',
      at: [-0.01, -0.096, 0.001],
      size: [0.037, 0.005, 0.0006],
      node: 'ink',
    },
    {
      solid: 'box',
      paint: 'blue',
      at: [-0.004, -0.121, 0.001],
      size: [0.05, 0.005, 0.0006],
      node: 'ink',
    },
  ],
  motions: [
    {
      node: 'ink',
      pivot: [0, -0.096, 0.001],
      kind: 'hide',
      axis: 'z',
      field: 'filled',
      stops: { false: 0, true: 1 },
    },
  ],
  colliders: [{ at: [0, -0.0725, 0], half: [0.0375, 0.0725, 0.002] }],
})
