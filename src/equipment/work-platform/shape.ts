import type { Vec3 } from '../../core/vec.ts'
import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Deck, Side } from '../../engine/space/deck.ts'
import type { Props } from '../../scenario/facts.ts'
import { deckOf } from './behaviour.ts'

/** Thickness of the floor and side of a post, metres. */
const FLOOR = 0.06
const POST = 0.1

/** The middle of a side, on the floor. */
export function sideAt(side: Side, { size: [length, width], heightMetres }: Deck): Vec3 {
  const sides: Readonly<Record<Side, Vec3>> = {
    front: [0, heightMetres, width / 2],
    back: [0, heightMetres, -width / 2],
    left: [-length / 2, heightMetres, 0],
    right: [length / 2, heightMetres, 0],
  }
  return sides[side]
}

/** A floor on four posts, with a band along its edge that says where it ends. */
export function shape(props: Props): Shape {
  const { size, heightMetres } = deckOf(props)
  const [length, width] = size
  const posts = [-1, 1].flatMap((x) =>
    [-1, 1].map(
      (z): Primitive => ({
        solid: 'box',
        paint: 'frame',
        at: [(x * (length - POST)) / 2, (heightMetres - FLOOR) / 2, (z * (width - POST)) / 2],
        size: [POST, heightMetres - FLOOR, POST],
      }),
    ),
  )
  const middle = heightMetres - FLOOR / 2
  return {
    solids: [
      ...posts,
      { solid: 'box', paint: 'steel', at: [0, middle, 0], size: [length, FLOOR, width] },
      { solid: 'box', paint: 'yellow', at: [0, middle, width / 2], size: [length, FLOOR, 0.02] },
      { solid: 'box', paint: 'yellow', at: [0, middle, -width / 2], size: [length, FLOOR, 0.02] },
    ],
    colliders: [{ at: [0, middle, 0], half: [length / 2, FLOOR / 2, width / 2] }],
  }
}
