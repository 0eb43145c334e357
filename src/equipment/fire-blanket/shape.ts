import type { Shape } from '../../engine/shape.ts'

/** A red pouch, 0.3 m wide, with two white tapes. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'red', at: [0, 0, 0], size: [0.28, 0.3, 0.05], bevel: 0.01 },
    { solid: 'box', paint: 'paper', at: [-0.07, -0.18, 0], size: [0.03, 0.1, 0.01] },
    { solid: 'box', paint: 'paper', at: [0.07, -0.18, 0], size: [0.03, 0.1, 0.01] },
  ],
  labels: [{ prop: 'label', at: [0, 0.05, 0.027], width: 0.2, facing: 'z' }],
  colliders: [{ at: [0, 0, 0], half: [0.14, 0.2, 0.03] }],
})
