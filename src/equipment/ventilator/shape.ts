import type { Shape } from '../../engine/shape.ts'

/** A blue drum of 0.4 m with a fan in it and a yellow duct of rings. */
export const shape = (): Shape => ({
  solids: [
    {
      solid: 'cylinder',
      paint: 'blue',
      at: [0, 0.25, 0],
      turn: [0, 0, 90],
      radius: 0.22,
      height: 0.3,
    },
    {
      solid: 'box',
      paint: 'graphite',
      at: [-0.16, 0.25, 0],
      size: [0.01, 0.36, 0.05],
      node: 'blades',
    },
    {
      solid: 'box',
      paint: 'graphite',
      at: [-0.16, 0.25, 0],
      size: [0.01, 0.05, 0.36],
      node: 'blades',
    },
    { solid: 'box', paint: 'frame', at: [0, 0.02, 0], size: [0.3, 0.04, 0.4] },
    { solid: 'box', paint: 'red', at: [0, 0.49, 0], size: [0.05, 0.03, 0.03] },
    ...[0.25, 0.4, 0.55, 0.7, 0.85].map((x) => ({
      solid: 'ring' as const,
      paint: 'yellow' as const,
      at: [x, 0.25, 0] as const,
      turn: [0, 90, 0] as const,
      radius: 0.15,
      tube: 0.07,
    })),
  ],
  motions: [
    {
      node: 'blades',
      pivot: [-0.16, 0.25, 0],
      kind: 'spin',
      axis: 'x',
      field: 'power',
      stops: { off: 0, on: 700 },
    },
  ],
  handles: [{ control: 'power', at: [0, 0.5, 0], radius: 0.06 }],
  colliders: [{ at: [0, 0.25, 0], half: [0.2, 0.25, 0.22] }],
})
