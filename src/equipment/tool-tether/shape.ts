import type { Shape } from '../../engine/shape.ts'

/** A coil between two clips. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'ring', paint: 'orange', at: [0, 0, 0], radius: 0.04, tube: 0.008 },
    { solid: 'ring', paint: 'orange', at: [0, 0, 0.015], radius: 0.04, tube: 0.008 },
    { solid: 'ring', paint: 'steel', at: [0, 0.06, 0], radius: 0.018, tube: 0.004 },
    { solid: 'ring', paint: 'steel', at: [0, -0.06, 0], radius: 0.018, tube: 0.004 },
  ],
  colliders: [{ at: [0, 0, 0], half: [0.05, 0.08, 0.02] }],
})
