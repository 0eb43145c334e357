import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

/** A collar or nut round the hose, at x. */
const collar = (
  paint: Primitive['paint'],
  x: number,
  radius: number,
  height: number,
  more: { readonly sides?: number; readonly node?: string } = {},
): Primitive => ({
  solid: 'cylinder',
  paint,
  at: [x, 0, 0],
  turn: [0, 0, 90],
  radius,
  height,
  ...more,
})

/** Half a metre of hose along x with crimped ends, a hexagonal coupling in its middle and a bleed beside it. */
export const shape = ({ fluid, freeMetres }: Props): Shape => ({
  solids: [
    {
      solid: 'cylinder',
      paint: 'rubber',
      at: [-0.15, 0, 0],
      turn: [0, 0, 90],
      radius: 0.018,
      height: 0.26,
    },
    {
      solid: 'cylinder',
      paint: 'rubber',
      at: [0.17, 0, 0],
      turn: [0, 0, 90],
      radius: 0.018,
      height: 0.26,
      node: 'end',
    },
    collar('brass', 0.012, 0.028, 0.06, { sides: 6 }),
    collar('brass', -0.026, 0.022, 0.03),
    collar('steel', -0.06, 0.022, 0.05),
    collar('steel', 0.065, 0.022, 0.05, { node: 'end' }),
    collar('steel_dark', -0.27, 0.024, 0.03, { sides: 6 }),
    collar('steel_dark', 0.29, 0.024, 0.03, { sides: 6, node: 'end' }),
    { solid: 'cylinder', paint: 'blue', at: [0.15, 0.03, 0], radius: 0.01, height: 0.04 },
  ],
  motions: [
    {
      node: 'end',
      pivot: [0.03, 0, 0],
      kind: 'hinge',
      axis: 'z',
      field: 'coupling',
      stops: { on: 0, off: -50 },
    },
  ],
  effects: [
    {
      kind: 'jet',
      at: [0.05, 0, 0.05],
      field: 'lashing',
      metres: { true: Number(freeMetres) },
      towards: [0, 0.25, 1],
      tint: fluid === 'oil' ? 'oil' : 'mist',
    },
  ],
  handles: [{ control: 'coupling', at: [0, 0, 0.03], radius: 0.05 }],
  labels: [{ prop: 'label', at: [-0.15, 0.04, 0.02], width: 0.1, facing: 'z' }],
  colliders: [{ at: [0, 0, 0], half: [0.3, 0.03, 0.03] }],
})
