import type { Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

/** A dark sheet under the ceiling that comes down with the smoke; unseen while there is none. */
export function shape(props: Props): Shape {
  const height = Number(props.heightMetres)
  const side = Math.sqrt(Number(props.floorSquareMetres))
  return {
    solids: [
      {
        solid: 'box',
        paint: 'graphite',
        at: [0, height, 0],
        size: [side, 0.04, side],
        node: 'sheet',
      },
    ],
    motions: [
      {
        node: 'sheet',
        pivot: [0, height, 0],
        kind: 'slide',
        axis: 'y',
        field: 'clearMetres',
        range: [height, 0, -height],
      },
    ],
    colliders: [{ at: [0, height, 0], half: [0.1, 0.02, 0.1] }],
  }
}
