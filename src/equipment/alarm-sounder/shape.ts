import type { Primitive, Shape } from '../../engine/shape.ts'

/** A red dome of 120 mm with a beacon that is lit while it sounds. */
export const shape = (): Shape => ({
  solids: [
    {
      solid: 'cylinder',
      paint: 'red',
      at: [0, 0, 0],
      turn: [90, 0, 0],
      radius: 0.06,
      height: 0.05,
    },
    {
      solid: 'cylinder',
      paint: 'red',
      at: [0, 0, 0.04],
      turn: [90, 0, 0],
      radius: 0.052,
      top: 0.03,
      height: 0.03,
    },
    { solid: 'box', paint: 'paper', at: [0, -0.01, -0.03], size: [0.15, 0.15, 0.02] },
    ...[0.028, 0.04].map(
      (radius): Primitive => ({
        solid: 'ring',
        paint: 'graphite',
        at: [0, 0, 0.028],
        radius: radius + 0.014,
        tube: 0.003,
      }),
    ),
    { solid: 'sphere', paint: 'lens', at: [0, 0, 0.058], radius: 0.034 },
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
