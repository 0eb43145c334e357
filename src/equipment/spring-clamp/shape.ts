import type { Shape } from '../../engine/shape.ts'

/** Two jaws of 200 mm on a plate with a spring behind, opening towards +z. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine', at: [0, 0, -0.05], size: [0.3, 0.3, 0.05], bevel: 0.01 },
    { solid: 'box', paint: 'steel', at: [0, -0.08, 0.06], size: [0.2, 0.04, 0.18], bevel: 0.006 },
    {
      solid: 'box',
      paint: 'steel',
      at: [0, 0.1, 0.06],
      size: [0.2, 0.04, 0.18],
      bevel: 0.006,
      node: 'jaw',
    },
    ...[0, 1, 2, 3].map((coil) => ({
      solid: 'ring' as const,
      paint: 'chrome' as const,
      at: [-0.1, 0.05 - coil * 0.03, -0.01] as const,
      turn: [90, 0, 0] as const,
      radius: 0.03,
      tube: 0.006,
    })),
    { solid: 'box', paint: 'red', at: [0.1, 0, 0.05], size: [0.02, 0.12, 0.02], node: 'latch' },
  ],
  motions: [
    {
      node: 'jaw',
      pivot: [0, 0.1, -0.03],
      kind: 'hinge',
      axis: 'x',
      field: 'latch',
      stops: { hold: 0, released: 28 },
    },
    {
      node: 'latch',
      pivot: [0.1, 0.06, 0.05],
      kind: 'hinge',
      axis: 'x',
      field: 'latch',
      stops: { hold: 0, released: -60 },
    },
  ],
  handles: [{ control: 'latch', at: [0.1, 0, 0.06], radius: 0.05 }],
  labels: [{ prop: 'label', at: [0, -0.12, -0.024], width: 0.12, facing: 'z' }],
  colliders: [{ at: [0, 0, 0.03], half: [0.15, 0.15, 0.12] }],
})
