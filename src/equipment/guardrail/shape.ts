import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

/** Metres of one rail in the hand; on a platform it stands for the whole side. */
const LENGTH = 1.6

const bar = (y: number): Primitive => ({
  solid: 'cylinder',
  paint: 'yellow',
  at: [0, y, 0],
  turn: [0, 0, 90],
  radius: 0.022,
  height: LENGTH,
})

/** Posts, a top rail, a mid-rail where it has one, and a board at its foot. */
export function shape({ topMetres, midRail, toeBoardMetres }: Props): Shape {
  const top = Number(topMetres)
  const toe = Number(toeBoardMetres)
  const posts = [-1, 1].map(
    (side): Primitive => ({
      solid: 'cylinder',
      paint: 'yellow',
      at: [(side * LENGTH) / 2, top / 2, 0],
      radius: 0.022,
      height: top,
    }),
  )
  const board: readonly Primitive[] =
    toe > 0
      ? [{ solid: 'box', paint: 'carton', at: [0, toe / 2, 0], size: [LENGTH, toe, 0.03] }]
      : []
  return {
    solids: [...posts, bar(top), ...(midRail ? [bar(top / 2)] : []), ...board],
    colliders: [{ at: [0, top / 2, 0], half: [LENGTH / 2, top / 2, 0.03] }],
  }
}
