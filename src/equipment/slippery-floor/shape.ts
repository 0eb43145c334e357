import type { Primitive, Shape } from '../../engine/shape.ts'

/** Wet concrete is darker than dry, and shines. */
const pool = (x: number, z: number, radius: number): Primitive => ({
  solid: 'cylinder',
  paint: 'lens',
  at: [x, 0.002, z],
  radius,
  height: 0.004,
  node: 'puddle',
})

/** One leaf of a sign that stands like a tent. */
const leaf = (x: number, degrees: number): Primitive => ({
  solid: 'box',
  paint: 'yellow',
  at: [x, 0.26, 0],
  turn: [0, 0, -degrees],
  size: [0.014, 0.52, 0.28],
  node: 'sign',
})

/** A flat puddle of 0.7 m radius with room for a sign at its edge. */
export const shape = (): Shape => ({
  solids: [
    pool(0, 0, 0.5),
    pool(0.3, 0.16, 0.36),
    pool(-0.28, -0.2, 0.34),
    pool(0.12, -0.42, 0.2),
    leaf(0.66, 12),
    leaf(0.84, -12),
    {
      solid: 'cylinder',
      paint: 'graphite',
      at: [0.75, 0.5, 0],
      turn: [90, 0, 0],
      radius: 0.012,
      height: 0.26,
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
