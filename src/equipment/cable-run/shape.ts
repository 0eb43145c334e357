import type { Shape } from '../../engine/shape.ts'

/** Half a metre of tray with the cable in it, and a tag. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'steel', at: [0, -0.03, 0], size: [0.5, 0.006, 0.08] },
    {
      solid: 'cylinder',
      paint: 'graphite',
      at: [0, -0.012, 0],
      turn: [0, 0, 90],
      radius: 0.014,
      height: 0.5,
    },
    { solid: 'box', paint: 'yellow', at: [0.1, 0.004, 0], size: [0.05, 0.004, 0.03] },
  ],
  labels: [{ prop: 'label', at: [0, 0.03, 0.02], width: 0.1, facing: 'z' }],
  colliders: [{ at: [0, -0.015, 0], half: [0.25, 0.025, 0.04] }],
})
