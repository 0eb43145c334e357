import type { Shape } from '../../engine/shape.ts'
import { warningSign } from '../support/warning-sign/shape.ts'

/** 800 x 1000 x 500 mm on a frame, with three bushings on top. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'frame', at: [0, 0.05, 0], size: [0.8, 0.1, 0.5] },
    {
      solid: 'box',
      paint: 'machine_lt',
      at: [0, 0.5, 0],
      size: [0.76, 0.8, 0.46],
      bevel: 0.02,
    },
    ...[-0.2, 0, 0.2].map((x) => ({
      solid: 'cylinder' as const,
      paint: 'brass' as const,
      at: [x, 0.95, 0] as const,
      radius: 0.03,
      height: 0.1,
    })),
    ...warningSign('electricity', [0, 0.58, 0.23], 0.2),
  ],
  labels: [{ prop: 'label', at: [0, 0.4, 0.233], width: 0.3, facing: 'z' }],
  colliders: [{ at: [0, 0.5, 0], half: [0.4, 0.5, 0.25] }],
})
