import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'
import { itemOf } from './behaviour.ts'

const sleeve = (side: -1 | 1): readonly Primitive[] => [
  {
    solid: 'box',
    paint: 'blue',
    at: [side * 0.3, 0.02, 0],
    turn: [0, 0, side * 18],
    size: [0.15, 0.56, 0.07],
    bevel: 0.02,
  },
  {
    solid: 'box',
    paint: 'graphite',
    at: [side * 0.385, -0.25, 0],
    turn: [0, 0, side * 18],
    size: [0.155, 0.05, 0.074],
    bevel: 0.01,
  },
]

const front = (side: -1 | 1): readonly Primitive[] => [
  {
    solid: 'box',
    paint: 'blue',
    at: [side * 0.14, -0.02, 0.02],
    turn: [0, side * -8, 0],
    size: [0.24, 0.66, 0.05],
    bevel: 0.02,
  },
  { solid: 'box', paint: 'machine_lt', at: [side * 0.14, -0.12, 0.05], size: [0.24, 0.05, 0.004] },
  {
    solid: 'box',
    paint: 'blue',
    at: [side * 0.06, 0.34, 0],
    size: [0.12, 0.06, 0.07],
    bevel: 0.02,
  },
]

/** A jacket laid out flat with its front open: 0.85 m across the sleeves. */
const JACKET: readonly Primitive[] = [
  { solid: 'box', paint: 'blue', at: [0, -0.02, -0.02], size: [0.5, 0.66, 0.04], bevel: 0.02 },
  ...front(-1),
  ...front(1),
  ...sleeve(-1),
  ...sleeve(1),
]

/** A band for hair, 60 mm: all of it that ever lies about. */
const BAND: readonly Primitive[] = [
  { solid: 'ring', paint: 'graphite', at: [0, 0, 0], radius: 0.026, tube: 0.004 },
]

export const shape = (props: Props): Shape =>
  itemOf(props) === 'long-hair'
    ? { solids: BAND, colliders: [{ at: [0, 0, 0], half: [0.03, 0.03, 0.004] }] }
    : { solids: JACKET, colliders: [{ at: [0, 0, 0], half: [0.42, 0.37, 0.05] }] }
