import type { Vec3 } from '../../core/vec.ts'
import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Outcome, Sight } from '../../engine/kind.ts'
import { type Deck, type Edge, SIDES, type Side } from '../../engine/space/deck.ts'
import type { Props } from '../../scenario/facts.ts'
import { guards } from '../guardrail/behaviour.ts'
import { roomIn } from '../support/room.ts'

/** How near to an open side somebody is one stumble away from it, metres. */
const NEAR_EDGE = 0.9

export const deckOf = (props: Props): Deck => ({
  size: [Number(props.lengthMetres), Number(props.widthMetres)],
  heightMetres: Number(props.heightMetres),
})

/** Each side, with the best of what stands along it. */
export function edges({ id, props, inSocket, propsOf }: Sight): readonly Edge[] {
  const closed = [props.closed ?? []].flat()
  return SIDES.map((side) => {
    const rails = inSocket(id, side).map(propsOf)
    const solid = closed.includes(side)
    return {
      side,
      guarded: solid || rails.some(guards),
      toeBoardMetres: solid ? 1 : Math.max(0, ...rails.map((rail) => Number(rail.toeBoardMetres))),
    }
  })
}

export function settle(sight: Sight) {
  const open = edges(sight).filter(({ guarded }) => !guarded).length
  return { guarded: open === 0, openSides: open }
}

export const accepts = (sight: Sight, _item: string, socket: string): Outcome =>
  roomIn(sight, socket)

/** The strip of floor along a side, in the platform's own frame. */
function stripOf(side: Side, { size: [length, width], heightMetres }: Deck): readonly [Vec3, Vec3] {
  const [x, z] = [length / 2, width / 2]
  const low = heightMetres - 0.3
  const high = heightMetres + 0.3
  const strips: Readonly<Record<Side, readonly [Vec3, Vec3]>> = {
    front: [
      [-x, low, z - NEAR_EDGE],
      [x, high, z],
    ],
    back: [
      [-x, low, -z],
      [x, high, NEAR_EDGE - z],
    ],
    left: [
      [-x, low, -z],
      [NEAR_EDGE - x, high, z],
    ],
    right: [
      [x - NEAR_EDGE, low, -z],
      [x, high, z],
    ],
  }
  return strips[side]
}

export function surroundings(sight: Sight): readonly Surrounding[] {
  const deck = deckOf(sight.props)
  return edges(sight)
    .filter(({ guarded }) => !guarded)
    .map(({ side }) => ({
      type: 'open-edge',
      heightMetres: deck.heightMetres,
      reach: { box: stripOf(side, deck) },
    }))
}
