import type { Paint, Primitive, Shape } from '../../../engine/shape.ts'
import type { Props } from '../../../scenario/facts.ts'

/** The plate that a shackle holds the lever to. */
const LOCK_PLATE: Primitive = {
  solid: 'box',
  paint: 'steel',
  at: [0.05, 0, 0.045],
  size: [0.03, 0.03, 0.006],
}

/**
 * A brass body in an upright 24 mm pipe of some colour with a 130 mm lever, facing +z, and a plate
 * for a lock where it takes one.
 */
export const lineValveShape = (pipe: Paint, { takesLock }: Props): Shape => ({
  solids: [
    { solid: 'cylinder', paint: pipe, at: [0, 0, 0], radius: 0.012, height: 0.4 },
    { solid: 'box', paint: 'brass', at: [0, 0, 0], size: [0.07, 0.09, 0.06], bevel: 0.012 },
    { solid: 'cylinder', paint: 'brass', at: [0, 0, 0], radius: 0.024, height: 0.14 },
    {
      solid: 'cylinder',
      paint: 'steel',
      at: [0, 0, 0.04],
      turn: [90, 0, 0],
      radius: 0.012,
      height: 0.03,
    },
    {
      solid: 'box',
      paint: 'steel',
      at: [0, 0.045, 0.052],
      size: [0.026, 0.13, 0.008],
      bevel: 0.003,
      node: 'lever',
    },
    {
      solid: 'box',
      paint: 'yellow',
      at: [0, 0.085, 0.054],
      size: [0.03, 0.1, 0.016],
      bevel: 0.007,
      node: 'lever',
    },
    ...(takesLock === false ? [] : [LOCK_PLATE]),
  ],
  motions: [
    {
      node: 'lever',
      pivot: [0, 0, 0.05],
      kind: 'hinge',
      axis: 'z',
      field: 'lever',
      stops: { on: 0, off: -90 },
    },
  ],
  handles: [{ control: 'lever', at: [0, 0.06, 0.055], radius: 0.09 }],
  labels: [{ prop: 'label', at: [0, 0.19, 0.02], width: 0.2, facing: 'z' }],
  colliders: [{ at: [0, 0, 0.02], half: [0.04, 0.2, 0.05] }],
})
