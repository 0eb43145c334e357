import type { Shape } from '../../engine/shape.ts'

/** A plate with a ring in front of it. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'yellow', at: [0, 0, -0.02], size: [0.12, 0.12, 0.02], bevel: 0.004 },
    { solid: 'ring', paint: 'steel', at: [0, 0, 0.03], turn: [0, 90, 0], radius: 0.04, tube: 0.01 },
  ],
  colliders: [{ at: [0, 0, 0.02], half: [0.06, 0.06, 0.05] }],
})
