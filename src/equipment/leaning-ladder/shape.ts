import { fromDegrees, sin } from '../../core/maths.ts'
import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'
import { angleDegrees, standOut } from './statics.ts'

/** It reaches a metre above the landing (29 CFR 1926.1053(b)(1): 3 ft), metres. */
const ABOVE = 1
const WIDTH = 0.4
/** From one rung to the next, metres (EN 131). */
const RUNG = 0.28

/** Two stiles and rungs, as it leans when the place is set up. */
export function shape({ foot, heightMetres }: Props): Shape {
  const height = Number(heightMetres)
  const angle = angleDegrees(foot)
  const out = standOut(foot, height)
  const length = (height + ABOVE) / sin(fromDegrees(angle))
  const lean = 90 - angle
  const middle = (height + ABOVE) / 2
  const depth = (y: number): number => out * (1 - y / height)
  const stiles = [-1, 1].map(
    (side): Primitive => ({
      solid: 'box',
      paint: 'orange',
      at: [(side * WIDTH) / 2, middle, depth(middle)],
      turn: [-lean, 0, 0],
      size: [0.03, length, 0.07],
    }),
  )
  const count = Math.floor((height + ABOVE) / RUNG)
  const rungs = Array.from({ length: count - 1 }, (_, i): Primitive => {
    const y = RUNG * (i + 1)
    return {
      solid: 'cylinder',
      paint: 'steel',
      at: [0, y, depth(y)],
      turn: [0, 0, 90],
      radius: 0.015,
      height: WIDTH,
    }
  })
  return {
    solids: [...stiles, ...rungs],
    handles: [
      { control: 'climb_up', at: [0, 1, depth(1)], radius: 0.2 },
      { control: 'climb_down', at: [0, height + 0.9, 0], radius: 0.2 },
      { control: 'set_foot', at: [0, 0.3, depth(0.3)], radius: 0.15 },
    ],
    colliders: [{ at: [0, middle, depth(middle)], half: [WIDTH / 2, middle, 0.05] }],
  }
}
