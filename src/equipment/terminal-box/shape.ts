import type { Vec3 } from '../../core/vec.ts'
import type { Primitive, Shape } from '../../engine/shape.ts'

/** The tips of the studs, far enough apart for two probes. */
const ENDS: Readonly<Record<string, Vec3>> = {
  L1: [-0.055, 0, 0.045],
  L2: [-0.018, 0, 0.045],
  L3: [0.019, 0, 0.045],
  E: [0.056, 0, 0.045],
}

const terminal = ([x, y, z]: Vec3): Primitive => ({
  solid: 'cylinder',
  paint: 'brass',
  at: [x, y, z - 0.01],
  turn: [90, 0, 0],
  radius: 0.006,
  height: 0.02,
})

/** 140 x 120 x 70 mm with three line terminals and an earth, facing +z. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine_lt', at: [0, 0, 0], size: [0.14, 0.12, 0.05], bevel: 0.01 },
    { solid: 'box', paint: 'graphite', at: [0, 0, 0.0255], size: [0.13, 0.08, 0.002] },
    ...Object.values(ENDS).map(terminal),
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
  ends: ENDS,
  labels: [{ prop: 'label', at: [0, 0.075, 0.02], width: 0.12, facing: 'z' }],
  colliders: [{ at: [0, 0, 0.016], half: [0.07, 0.06, 0.042] }],
})
