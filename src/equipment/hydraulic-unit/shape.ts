import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

/** The ribs that cool a motor lying along x. */
const RIBS = [0.1, 0.15, 0.2, 0.25].map(
  (x): Primitive => ({
    solid: 'cylinder',
    paint: 'blue',
    at: [x, 0.7, -0.08],
    turn: [0, 0, 90],
    radius: 0.145,
    height: 0.014,
  }),
)

/**
 * A tank of 900 x 550 x 600 mm with a filler cap and a sight glass, a ribbed motor with its fan cover and
 * pump, and an accumulator on top, a dial on its front, facing +z.
 */
export const shape = ({ bar }: Props): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine', at: [0, 0.3, 0], size: [0.9, 0.5, 0.6], bevel: 0.015 },
    { solid: 'box', paint: 'frame', at: [0, 0.025, 0], size: [0.8, 0.05, 0.5] },
    {
      solid: 'cylinder',
      paint: 'blue',
      at: [0.2, 0.7, -0.08],
      turn: [0, 0, 90],
      radius: 0.13,
      height: 0.36,
    },
    ...RIBS,
    {
      solid: 'cylinder',
      paint: 'graphite',
      at: [0.41, 0.7, -0.08],
      turn: [0, 0, 90],
      radius: 0.12,
      height: 0.07,
    },
    {
      solid: 'cylinder',
      paint: 'steel_dark',
      at: [-0.03, 0.7, -0.08],
      turn: [0, 0, 90],
      radius: 0.06,
      height: 0.12,
    },
    { solid: 'box', paint: 'frame', at: [0.2, 0.565, -0.08], size: [0.3, 0.04, 0.2] },
    { solid: 'cylinder', paint: 'graphite', at: [0.02, 0.58, 0.2], radius: 0.045, height: 0.06 },
    {
      solid: 'cylinder',
      paint: 'steel',
      at: [-0.14, 0.62, -0.1],
      turn: [0, 0, 90],
      radius: 0.012,
      height: 0.2,
    },
    { solid: 'box', paint: 'lens', at: [0.36, 0.34, 0.3], size: [0.04, 0.16, 0.012], bevel: 0.004 },
    { solid: 'cylinder', paint: 'graphite', at: [-0.25, 0.75, -0.12], radius: 0.09, height: 0.4 },
    { solid: 'sphere', paint: 'graphite', at: [-0.25, 0.95, -0.12], radius: 0.09 },
    { solid: 'cylinder', paint: 'brass', at: [-0.25, 1.05, -0.12], radius: 0.012, height: 0.06 },
    { solid: 'box', paint: 'steel', at: [-0.25, 0.7, 0.2], size: [0.1, 0.3, 0.1], bevel: 0.01 },
    {
      solid: 'box',
      paint: 'red',
      at: [-0.25, 0.85, 0.262],
      size: [0.026, 0.14, 0.02],
      bevel: 0.006,
      node: 'dump',
    },
    {
      solid: 'cylinder',
      paint: 'paper',
      at: [0, 0.42, 0.302],
      turn: [90, 0, 0],
      radius: 0.05,
      height: 0.004,
    },
    {
      solid: 'box',
      paint: 'red',
      at: [-0.011, 0.409, 0.306],
      turn: [0, 0, -45],
      size: [0.004, 0.05, 0.002],
      node: 'needle',
    },
    {
      solid: 'box',
      paint: 'red',
      at: [0.25, 0.62, 0.31],
      size: [0.03, 0.05, 0.02],
      node: 'pump',
    },
    { solid: 'box', paint: 'graphite', at: [0.3, 0.62, 0.26], size: [0.2, 0.12, 0.09] },
    { solid: 'sphere', paint: 'lamp_green', at: [0.36, 0.62, 0.305], radius: 0.014, node: 'lamp' },
  ],
  motions: [
    {
      node: 'needle',
      pivot: [0, 0.42, 0.306],
      kind: 'dial',
      axis: 'z',
      field: 'pressureBar',
      // The scale ends at half as much again.
      range: [0, 1.5 * Number(bar), -270],
    },
    {
      node: 'dump',
      pivot: [-0.25, 0.79, 0.26],
      kind: 'hinge',
      axis: 'z',
      field: 'dump',
      stops: { closed: 0, open: 90 },
    },
    {
      node: 'pump',
      pivot: [0.25, 0.62, 0.3],
      kind: 'hinge',
      axis: 'x',
      field: 'pump',
      stops: { on: -20, off: 20 },
    },
    {
      node: 'lamp',
      pivot: [0.36, 0.62, 0.305],
      kind: 'lamp',
      axis: 'z',
      field: 'running',
      stops: { true: 1, false: 0 },
    },
  ],
  handles: [
    { control: 'dump', at: [-0.25, 0.86, 0.27], radius: 0.08 },
    { control: 'pump', at: [0.25, 0.62, 0.32], radius: 0.05 },
  ],
  labels: [{ prop: 'label', at: [0, 0.25, 0.302], width: 0.3, facing: 'z' }],
  colliders: [
    { at: [0, 0.275, 0], half: [0.45, 0.275, 0.3] },
    { at: [0, 0.75, -0.1], half: [0.4, 0.25, 0.15] },
  ],
})
