import type { State } from '../../engine/kind.ts'
import { STANDARD_GRAVITY } from '../../hazards/gravity.ts'
import type { Props } from '../../scenario/facts.ts'

/** Gap from which a finger is held, metres (ISO 13854, table 1: 25 mm). */
export const FINGER_METRES = 0.025
/** Square metres in a square centimetre. */
const SQUARE_METRES = 1e-4

/** Newtons of the weight of ram and tool. */
export const weightOf = (props: Props): number => Number(props.kilograms) * STANDARD_GRAVITY

/** Newtons of the oil on the ram: pressure times area. */
export const oilForce = (pascals: number, props: Props): number =>
  pascals * Number(props.squareCentimetres) * SQUARE_METRES

/** The pressure carries the ram: it needs no less than its weight. */
export const isHeld = ({ inletPascals }: State, props: Props): boolean =>
  oilForce(Number(inletPascals), props) >= weightOf(props)

/**
 * Metres a second that the ram is sent with, up positive: by its lever, and slowly down by its own
 * weight where no pressure carries it. The safety block lets it do neither.
 */
export function rateOf(state: State, props: Props): number {
  if (state.block === 'in') return 0
  const speed = Number(props.metresPerSecond)
  if (state.lever === 'lower') return -speed
  if (!isHeld(state, props)) return -Number(props.sinkMetresPerSecond)
  return state.lever === 'raise' ? speed : 0
}

/** Where the ram still has a way to go. */
export function speedOf(state: State, props: Props): number {
  const rate = rateOf(state, props)
  const gap = Number(state.gapMetres)
  return (rate < 0 && gap > 0) || (rate > 0 && gap < Number(props.strokeMetres)) ? rate : 0
}

/** Newtons that it closes with now: its weight, and that of the oil where the lever sends it down. */
export function closingForce(state: State, props: Props): number {
  if (rateOf(state, props) >= 0) return 0
  const oil = state.lever === 'lower' ? oilForce(Number(state.inletPascals), props) : 0
  return weightOf(props) + oil
}
