import type { Primitive, Shape } from '../../engine/shape.ts'

const terminal = (x: number): Primitive => ({
  solid: 'cylinder',
  paint: 'brass',
  at: [x, 0, 0.035],
  turn: [90, 0, 0],
  radius: 0.006,
  height: 0.02,
})

/** 140 x 120 x 70 mm with three line terminals and an earth, facing +z. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine_lt', at: [0, 0, 0], size: [0.14, 0.12, 0.05], bevel: 0.01 },
    { solid: 'box', paint: 'graphite', at: [0, 0, 0.0255], size: [0.11, 0.08, 0.002] },
    terminal(-0.036),
    terminal(-0.012),
    terminal(0.012),
    terminal(0.036),
    {
      solid: 'box',
      paint: 'machine_lt',
      at: [0, 0, 0.052],
      size: [0.14, 0.12, 0.012],
      bevel: 0.004,
      node: 'cover',
    },
  ],
  motions: [
    {
      node: 'cover',
      pivot: [0, 0, 0.052],
      kind: 'hide',
      axis: 'z',
      field: 'cover',
      stops: { shut: 1, open: 0 },
    },
  ],
  handles: [{ control: 'cover', at: [0, 0, 0.06], radius: 0.08 }],
  labels: [{ prop: 'label', at: [0, 0.075, 0.02], width: 0.12, facing: 'z' }],
  colliders: [{ at: [0, 0, 0.016], half: [0.07, 0.06, 0.042] }],
})
