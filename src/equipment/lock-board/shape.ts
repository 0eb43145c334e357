import type { Vec3 } from '../../core/vec.ts'
import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'
import { hooks } from './behaviour.ts'

const COLUMNS = 6

/** Metres from the middle of the board: six hooks in a row, 155 mm apart, rows 190 mm apart. */
export const hookPlace = (index: number): Vec3 => [
  ((index % COLUMNS) - (COLUMNS - 1) / 2) * 0.155,
  0.27 - Math.floor(index / COLUMNS) * 0.19,
  0.035,
]

/** A board of 1000 x 860 mm that faces +z; its middle hangs at about 1.55 m. */
export const shape = (props: Props): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine_lt', at: [0, 0, 0], size: [1, 0.86, 0.02], bevel: 0.004 },
    { solid: 'box', paint: 'yellow', at: [0, 0.375, 0.012], size: [0.96, 0.08, 0.004] },
    ...hooks(props).map((_, index): Primitive => {
      const [x, y] = hookPlace(index)
      return {
        solid: 'cylinder',
        paint: 'steel',
        at: [x, y, 0.027],
        turn: [90, 0, 0],
        radius: 0.004,
        height: 0.035,
      }
    }),
  ],
  labels: [{ prop: 'label', at: [0, 0.375, 0.016], width: 0.9, facing: 'z' }],
  colliders: [{ at: [0, 0, 0], half: [0.5, 0.43, 0.012] }],
})
