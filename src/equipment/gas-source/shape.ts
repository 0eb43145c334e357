import type { Shape } from '../../engine/shape.ts'

/** A pipe of 60 mm along x with a quarter-turn lever. */
export const shape = (): Shape => ({
  solids: [
    {
      solid: 'cylinder',
      paint: 'steel',
      at: [0, 0, 0],
      turn: [0, 0, 90],
      radius: 0.03,
      height: 0.8,
    },
    { solid: 'sphere', paint: 'steel_dark', at: [0, 0, 0], radius: 0.05 },
    {
      solid: 'box',
      paint: 'yellow',
      at: [0.07, 0.07, 0],
      size: [0.16, 0.015, 0.025],
      node: 'lever',
    },
  ],
  motions: [
    {
      node: 'lever',
      pivot: [0, 0.07, 0],
      kind: 'hinge',
      axis: 'y',
      field: 'valve',
      stops: { open: 0, closed: 90 },
    },
  ],
  handles: [{ control: 'valve', at: [0.07, 0.07, 0], radius: 0.07 }],
  labels: [{ prop: 'label', at: [-0.2, 0, 0.032], width: 0.16, facing: 'z' }],
  colliders: [{ at: [0, 0, 0], half: [0.4, 0.06, 0.05] }],
})
