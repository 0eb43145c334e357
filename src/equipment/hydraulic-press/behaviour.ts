import type { NipDanger } from '../../engine/harm/danger.ts'
import type { Outcome, Refusal, Sight, State } from '../../engine/kind.ts'
import type { Props } from '../../scenario/facts.ts'
import { restorable } from '../support/upstream.ts'
import {
  closingForce,
  FINGER_METRES,
  isHeld,
  oilForce,
  rateOf,
  speedOf,
  weightOf,
} from './motion.ts'

/** Seconds between two steps of the ram. */
const STEP = 0.05
/** Pascals under which oil moves nothing. */
const RESIDUAL = 0.3e5

const isUp = (state: State, props: Props): boolean =>
  Number(state.gapMetres) >= Number(props.strokeMetres)

const isClosed = (state: State): boolean => Number(state.gapMetres) <= FINGER_METRES

export function operate(
  { id, props, state }: Sight,
  control: string,
  value: string | number | boolean,
): Outcome {
  const refuse = (code: string): Outcome => ({ refuse: { code, params: { item: id } } })
  if (control === 'workpiece')
    return state.jammed === true
      ? { set: { jammed: false, cleared: Number(state.cleared) + 1 } }
      : refuse('no-workpiece')
  if (value === state[control]) return refuse('already')
  if (control === 'block')
    return value === 'in' && !isUp(state, props)
      ? refuse('not-up')
      : { set: { block: String(value) } }
  // The plug of the block is out of the control circuit as long as the block is in the die.
  return state.block === 'in' ? refuse('block-in') : { set: { lever: String(value) } }
}

export const dieBarred = ({ id, state }: Sight): Refusal | null =>
  isClosed(state) ? { code: 'die-closed', params: { item: id } } : null

export function settle({ state, props }: Sight) {
  const speed = speedOf(state, props)
  return {
    held: isHeld(state, props),
    up: isUp(state, props),
    dieClosed: isClosed(state),
    moving: speed > 0 ? 'up' : speed < 0 ? 'down' : 'still',
    sinking: speed < 0 && state.lever !== 'lower',
    newtons: closingForce(state, props),
    flowing: speed !== 0,
  }
}

export function flow({ state, props }: Sight, seconds: number) {
  const way = Number(state.gapMetres) + speedOf(state, props) * seconds
  const gapMetres = Math.min(Number(props.strokeMetres), Math.max(0, way))
  const flowing = speedOf({ ...state, gapMetres }, props) !== 0
  return { set: { gapMetres, flowing }, again: flowing ? STEP : null }
}

/** What could still close the die: oil that somebody could send, and the weight of an unblocked ram. */
function potential(sight: Sight): NipDanger['potential'] {
  const { props, state } = sight
  const pascals = Math.max(Number(state.inletPascals), restorable(sight, 'hydraulic'))
  const weight = weightOf(props)
  const oil = pascals > RESIDUAL
  const gravity = state.block !== 'in' && Number(state.gapMetres) > FINGER_METRES
  const fastest = oil || state.lever === 'lower' ? props.metresPerSecond : props.sinkMetresPerSecond
  return {
    speed: oil || gravity ? Number(fastest) : 0,
    force: (oil ? oilForce(pascals, props) : 0) + (gravity ? weight : 0),
    joules: gravity ? weight * Number(state.gapMetres) : 0,
    sources: [...(oil ? ['oil'] : []), ...(gravity ? ['gravity'] : [])],
  }
}

/** The die, as the ram closes it: what is in there is held from the width of a finger on. */
export function dangers(sight: Sight): readonly NipDanger[] {
  const { props, state } = sight
  const holds = isClosed(state)
  return [
    {
      type: 'nip',
      part: 'die',
      closes: true,
      speed: holds ? Math.abs(rateOf(state, props)) : 0,
      force: holds ? closingForce(state, props) : 0,
      releasedJoules: 0,
      potential: potential(sight),
    },
  ]
}
