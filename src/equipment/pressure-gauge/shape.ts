import type { Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

/** A dial of 112 mm, its scale over 270 degrees, facing +z. */
export const shape = ({ topBar }: Props): Shape => ({
  solids: [
    {
      solid: 'cylinder',
      paint: 'graphite',
      at: [0, 0, 0],
      turn: [90, 0, 0],
      radius: 0.056,
      height: 0.044,
    },
    {
      solid: 'cylinder',
      paint: 'paper',
      at: [0, 0, 0.0225],
      turn: [90, 0, 0],
      radius: 0.05,
      height: 0.002,
    },
    {
      solid: 'box',
      paint: 'red',
      at: [-0.011, -0.011, 0.026],
      turn: [0, 0, -45],
      size: [0.004, 0.05, 0.002],
      node: 'needle',
    },
    {
      solid: 'cylinder',
      paint: 'graphite',
      at: [0, 0, 0.027],
      turn: [90, 0, 0],
      radius: 0.006,
      height: 0.006,
    },
    { solid: 'cylinder', paint: 'brass', at: [0, -0.08, -0.005], radius: 0.006, height: 0.06 },
  ],
  motions: [
    {
      node: 'needle',
      pivot: [0, 0, 0.026],
      kind: 'dial',
      axis: 'z',
      field: 'bar',
      range: [0, Number(topBar), -270],
    },
  ],
  labels: [{ prop: 'label', at: [0, 0.085, 0.02], width: 0.16, facing: 'z' }],
  colliders: [{ at: [0, 0, 0], half: [0.056, 0.056, 0.028] }],
})
