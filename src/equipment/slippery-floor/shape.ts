import type { Shape } from '../../engine/shape.ts'

/** A flat puddle of 0.7 m radius with room for a sign at its edge. */
export const shape = (): Shape => ({
  solids: [
    {
      solid: 'cylinder',
      paint: 'blue',
      at: [0, 0.002, 0],
      radius: 0.7,
      height: 0.004,
      node: 'puddle',
    },
    {
      solid: 'box',
      paint: 'yellow',
      at: [0.75, 0.3, 0],
      turn: [0, 0, 12],
      size: [0.02, 0.6, 0.3],
      node: 'sign',
    },
  ],
  motions: [
    {
      node: 'puddle',
      pivot: [0, 0, 0],
      kind: 'hide',
      axis: 'y',
      field: 'surface',
      stops: { wet: 1, dry: 0 },
    },
    {
      node: 'sign',
      pivot: [0.75, 0, 0],
      kind: 'hide',
      axis: 'y',
      field: 'closed',
      stops: { true: 1, false: 0 },
    },
  ],
  handles: [
    { control: 'mop', at: [0, 0.05, 0.6], radius: 0.12 },
    { control: 'sign', at: [0.75, 0.3, 0], radius: 0.12 },
  ],
  colliders: [{ at: [0, 0.005, 0], half: [0.7, 0.005, 0.7] }],
})
