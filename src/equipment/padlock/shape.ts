import type { Shape } from '../../engine/shape.ts'

/** Body 40 x 46 x 21 mm, shackle 6.4 mm; hangs from its shackle. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'red', at: [0, -0.062, 0], size: [0.04, 0.046, 0.021], bevel: 0.004 },
    { solid: 'box', paint: 'paper', at: [0, -0.062, 0.011], size: [0.03, 0.02, 0.001] },
    { solid: 'ring', paint: 'chrome', at: [0, -0.03, 0], radius: 0.0125, tube: 0.0032 },
  ],
  handles: [{ control: 'key', at: [0, -0.085, 0], radius: 0.03 }],
  colliders: [{ at: [0, -0.05, 0], half: [0.02, 0.045, 0.011] }],
})
