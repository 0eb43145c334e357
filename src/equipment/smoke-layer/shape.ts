import type { Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

/** Smoke under the ceiling of a room as wide as long, which comes down as it fills; a detector there. */
export function shape(props: Props): Shape {
  const height = Number(props.heightMetres)
  const side = Math.sqrt(Number(props.floorSquareMetres))
  return {
    solids: [
      { solid: 'cylinder', paint: 'paper', at: [0, height - 0.03, 0], radius: 0.05, height: 0.05 },
    ],
    effects: [
      {
        kind: 'ceiling-smoke',
        at: [0, 0, 0],
        field: 'clearMetres',
        metres: { height },
        tint: 'soot',
        room: [side, side],
      },
    ],
    colliders: [{ at: [0, height, 0], half: [0.1, 0.02, 0.1] }],
  }
}
