import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'
import { THICKNESS } from './behaviour.ts'

/** How wide one panel of it is, metres. */
const PANEL = 1.2

/** A wall of panels: a strip over each joint, a rail on top and a skirting board. */
export function shape({ lengthMetres, heightMetres }: Props): Shape {
  const length = Number(lengthMetres)
  const height = Number(heightMetres)
  return {
    solids: [
      { solid: 'box', paint: 'wall', at: [0, height / 2, 0], size: [length, height, THICKNESS] },
      ...joints(length).map(
        (x): Primitive => ({
          solid: 'box',
          paint: 'machine_lt',
          at: [x, height / 2, 0],
          size: [0.05, height, THICKNESS + 0.012],
        }),
      ),
      {
        solid: 'box',
        paint: 'machine_lt',
        at: [0, height - 0.03, 0],
        size: [length, 0.06, THICKNESS + 0.016],
      },
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

/** Where panels of one width meet, from the middle of the wall. */
function joints(length: number): readonly number[] {
  const panels = Math.max(1, Math.round(length / PANEL))
  return Array.from({ length: panels - 1 }, (_, n) => ((n + 1) / panels - 0.5) * length)
}
