import type { Shape } from '../../engine/shape.ts'

/** 760 mm long, jaws up, the arms a little apart. */
export const shape = (): Shape => ({
  solids: [
    {
      solid: 'cylinder',
      paint: 'red',
      at: [-0.07, -0.1, 0],
      turn: [0, 0, -7],
      radius: 0.013,
      height: 0.5,
    },
    {
      solid: 'cylinder',
      paint: 'red',
      at: [0.07, -0.1, 0],
      turn: [0, 0, 7],
      radius: 0.013,
      height: 0.5,
    },
    { solid: 'box', paint: 'steel_dark', at: [0, 0.2, 0], size: [0.09, 0.12, 0.022], bevel: 0.006 },
    {
      solid: 'box',
      paint: 'steel',
      at: [-0.021, 0.3, 0],
      turn: [0, 0, -6],
      size: [0.032, 0.11, 0.018],
      bevel: 0.006,
    },
    {
      solid: 'box',
      paint: 'steel',
      at: [0.021, 0.3, 0],
      turn: [0, 0, 6],
      size: [0.032, 0.11, 0.018],
      bevel: 0.006,
    },
    { solid: 'cylinder', paint: 'rubber', at: [-0.1, -0.35, 0], radius: 0.017, height: 0.09 },
    { solid: 'cylinder', paint: 'rubber', at: [0.1, -0.35, 0], radius: 0.017, height: 0.09 },
  ],
  colliders: [
    { at: [0, -0.13, 0], half: [0.12, 0.27, 0.017] },
    { at: [0, 0.25, 0], half: [0.045, 0.11, 0.012] },
  ],
})
