import type { Shape } from '../../engine/shape.ts'

/** A wedge of three steps, 260 x 160 x 180 mm, rising along +x; its foot is its place. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'rubber', at: [0, 0.01, 0], size: [0.26, 0.02, 0.18] },
    { solid: 'box', paint: 'yellow', at: [0, 0.045, 0], size: [0.26, 0.05, 0.17], bevel: 0.008 },
    { solid: 'box', paint: 'yellow', at: [0.04, 0.09, 0], size: [0.18, 0.05, 0.17], bevel: 0.008 },
    { solid: 'box', paint: 'yellow', at: [0.08, 0.135, 0], size: [0.1, 0.05, 0.17], bevel: 0.008 },
    {
      solid: 'ring',
      paint: 'graphite',
      at: [0.13, 0.1, 0],
      turn: [0, 90, 0],
      radius: 0.04,
      tube: 0.008,
    },
  ],
  colliders: [
    { at: [0, 0.035, 0], half: [0.13, 0.035, 0.09] },
    { at: [0.06, 0.115, 0], half: [0.07, 0.045, 0.085] },
  ],
})
