import type { Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'
import { THICKNESS } from './behaviour.ts'

/** A plain wall with a skirting board. */
export function shape({ lengthMetres, heightMetres }: Props): Shape {
  const length = Number(lengthMetres)
  const height = Number(heightMetres)
  return {
    solids: [
      { solid: 'box', paint: 'wall', at: [0, height / 2, 0], size: [length, height, THICKNESS] },
      {
        solid: 'box',
        paint: 'graphite',
        at: [0, 0.05, 0],
        size: [length, 0.1, THICKNESS + 0.02],
      },
    ],
    colliders: [{ at: [0, height / 2, 0], half: [length / 2, height / 2, THICKNESS / 2] }],
  }
}
