import type { Shape } from '../../engine/shape.ts'

/** A compressor on its tank with a switch at the right, facing +z. */
export const shape = (): Shape => ({
  solids: [
    {
      solid: 'cylinder',
      paint: 'blue',
      at: [0, 0.35, 0],
      turn: [0, 0, 90],
      radius: 0.3,
      height: 0.85,
    },
    { solid: 'box', paint: 'graphite', at: [0, 0.85, 0], size: [0.6, 0.4, 0.5], bevel: 0.02 },
    { solid: 'box', paint: 'steel', at: [0.35, 1.1, 0.38], size: [0.12, 0.16, 0.06], bevel: 0.01 },
    { solid: 'box', paint: 'steel_dark', at: [0, 0.03, 0], size: [0.85, 0.06, 0.6] },
  ],
  handles: [{ control: 'power', at: [0.35, 1.1, 0.42], radius: 0.07 }],
  labels: [{ prop: 'label', at: [0, 0.85, 0.252], width: 0.3, facing: 'z' }],
  colliders: [{ at: [0, 0.55, 0], half: [0.45, 0.55, 0.35] }],
})
