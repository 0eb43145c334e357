import type { Shape } from '../../engine/shape.ts'

/** A red dome of 120 mm with a beacon that is lit while it sounds. */
export const shape = (): Shape => ({
  solids: [
    {
      solid: 'cylinder',
      paint: 'red',
      at: [0, 0, 0],
      turn: [90, 0, 0],
      radius: 0.06,
      height: 0.08,
    },
    { solid: 'sphere', paint: 'lamp_red', at: [0, 0, 0.06], radius: 0.04, node: 'beacon' },
  ],
  motions: [
    {
      node: 'beacon',
      pivot: [0, 0, 0.06],
      kind: 'lamp',
      axis: 'z',
      field: 'sounding',
      stops: { false: 0, true: 1 },
    },
  ],
  colliders: [{ at: [0, 0, 0], half: [0.06, 0.06, 0.05] }],
})
