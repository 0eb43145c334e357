import type { Vec3 } from '../../core/vec.ts'
import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Outcome, Sight } from '../../engine/kind.ts'
import type { Side } from '../../engine/space/deck.ts'
import type { Opening } from '../../engine/space/opening.ts'
import type { Props } from '../../scenario/facts.ts'
import { roomIn } from '../support/room.ts'
import { edges } from '../work-platform/behaviour.ts'

export { edges }

/** Each square metre of a cover of 18 mm plywood, kg; the simulator's own. */
const SHEET_KILOGRAMS = 12
/** How near to the hole somebody is one stumble away from it, metres. */
const NEAR = 0.9

export function operate(
  { id, state }: Sight,
  control: string,
  value: string | number | boolean,
): Outcome {
  const refuse = (code: string): Outcome => ({ refuse: { code, params: { item: id } } })
  if (control === 'cover') {
    if (value === state.cover) return refuse('already')
    return value === 'off' && state.bolts === 'tight'
      ? refuse('bolted')
      : { set: { cover: String(value) } }
  }
  if (state.cover !== 'fitted') return refuse('cover-off')
  if (control === 'mark')
    return state.marked === true ? refuse('already') : { set: { marked: true } }
  return value === state.bolts ? refuse('already') : { set: { bolts: String(value) } }
}

/** A cover that nothing holds slides off under whoever steps on it. */
export const trodden = ({ state }: Sight): Outcome =>
  state.cover === 'fitted' ? { set: { cover: 'off', slides: Number(state.slides) + 1 } } : {}

const railed = (sight: Sight): number => edges(sight).filter(({ guarded }) => guarded).length

const bears = ({ state }: Sight): boolean => state.cover === 'fitted' && state.bolts === 'tight'

/** Metres along its own x and z. */
export const openingSize = ({ lengthMetres, widthMetres }: Props): readonly [number, number] => [
  Number(lengthMetres),
  Number(widthMetres),
]

export function opening(sight: Sight): Opening {
  const { props, state } = sight
  return {
    size: openingSize(props),
    depthMetres: Number(props.depthMetres),
    bears: bears(sight),
    shunned: state.cover !== 'fitted' || railed(sight) > 0,
    below: String(props.below),
    onto: String(props.onto),
    looseKilograms:
      state.cover === 'fitted' && !bears(sight)
        ? SHEET_KILOGRAMS * Number(props.lengthMetres) * Number(props.widthMetres)
        : 0,
    keepsThings: edges(sight).every(({ toeBoardMetres }) => toeBoardMetres > 0),
  }
}

/** What is seen of the cover: nothing over the hole, a bare sheet, or one that says what is under it. */
const showsOf = ({ state }: Sight): string =>
  state.cover !== 'fitted' ? 'hole' : state.marked === true ? 'marked' : 'plain'

export function settle(sight: Sight) {
  const guarded = railed(sight) === 4
  return {
    guarded,
    openSides: 4 - railed(sight),
    secured: bears(sight),
    safe: guarded || (bears(sight) && sight.state.marked === true),
    shows: showsOf(sight),
  }
}

export const accepts = (sight: Sight, _item: string, socket: string): Outcome =>
  roomIn(sight, socket)

/** The strip of floor before each side, in the opening's own frame. */
function stripOf(side: Side, props: Props): readonly [Vec3, Vec3] {
  const [x, z] = [Number(props.lengthMetres) / 2, Number(props.widthMetres) / 2]
  const [outX, outZ] = [x + NEAR, z + NEAR]
  const strips: Readonly<Record<Side, readonly [Vec3, Vec3]>> = {
    front: [
      [-outX, -0.3, z],
      [outX, 0.3, outZ],
    ],
    back: [
      [-outX, -0.3, -outZ],
      [outX, 0.3, -z],
    ],
    left: [
      [-outX, -0.3, -outZ],
      [-x, 0.3, outZ],
    ],
    right: [
      [x, -0.3, -outZ],
      [outX, 0.3, outZ],
    ],
  }
  return strips[side]
}

/** An uncovered hole is an open edge on each side that no good rail guards. */
export function surroundings(sight: Sight): readonly Surrounding[] {
  if (sight.state.cover === 'fitted') return []
  return edges(sight)
    .filter(({ guarded }) => !guarded)
    .map(({ side }) => ({
      type: 'open-edge',
      heightMetres: Number(sight.props.depthMetres),
      reach: { box: stripOf(side, sight.props) },
    }))
}
