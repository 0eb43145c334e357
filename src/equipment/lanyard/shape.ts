import type { Shape } from '../../engine/shape.ts'

/** A coiled line, the absorber's pack, and a hook at its end. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'ring', paint: 'orange', at: [0, 0, 0], radius: 0.12, tube: 0.012 },
    { solid: 'ring', paint: 'orange', at: [0, 0.01, 0.02], radius: 0.105, tube: 0.012 },
    { solid: 'box', paint: 'graphite', at: [0, 0.15, 0], size: [0.05, 0.14, 0.035], bevel: 0.006 },
    { solid: 'ring', paint: 'steel', at: [0, -0.16, 0], radius: 0.045, tube: 0.008 },
  ],
  colliders: [{ at: [0, 0, 0], half: [0.13, 0.2, 0.03] }],
})
