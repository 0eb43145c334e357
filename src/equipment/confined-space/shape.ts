import { cos, fromDegrees, sin } from '../../core/maths.ts'
import type { Primitive, Shape } from '../../engine/shape.ts'
import { warningSign } from '../support/warning-sign/shape.ts'

/** Degrees round the flange. */
const bolts = [15, 45, 75, 105, 135, 165, 195, 225, 255, 285, 315, 345]

/** A flange of 0.7 m in an upright wall plate, with a cover on a hinge and a warning sign. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine', at: [0, 1, -0.05], size: [1.4, 2, 0.06] },
    { solid: 'ring', paint: 'steel', at: [0, 0.9, 0], radius: 0.36, tube: 0.04 },
    {
      solid: 'cylinder',
      paint: 'rubber',
      light: 0.12,
      at: [0, 0.9, -0.01],
      turn: [90, 0, 0],
      radius: 0.34,
      height: 0.02,
    },
    {
      solid: 'cylinder',
      paint: 'steel_dark',
      at: [0, 0.9, 0.04],
      turn: [90, 0, 0],
      radius: 0.38,
      height: 0.03,
      node: 'cover',
    },
    ...warningSign('general', [0, 1.82, -0.02], 0.24),
    { solid: 'box', paint: 'paper', at: [0, 1.6, -0.015], size: [0.4, 0.12, 0.01] },
    ...bolts.map(
      (degrees): Primitive => ({
        solid: 'cylinder',
        paint: 'steel',
        at: [0.4 * cos(fromDegrees(degrees)), 0.9 + 0.4 * sin(fromDegrees(degrees)), 0],
        turn: [90, 0, 0],
        radius: 0.016,
        height: 0.05,
        sides: 6,
      }),
    ),
  ],
  motions: [
    {
      node: 'cover',
      pivot: [-0.38, 0.9, 0.04],
      kind: 'hinge',
      axis: 'y',
      field: 'cover',
      stops: { closed: 0, open: -120 },
    },
  ],
  handles: [{ control: 'cover', at: [0.3, 0.9, 0.06], radius: 0.1 }],
  labels: [{ prop: 'label', at: [0, 1.6, -0.008], width: 0.36, facing: 'z' }],
  colliders: [{ at: [0, 1, -0.05], half: [0.7, 1, 0.05] }],
})
