import type { Lift } from '../../../engine/harm/surrounding.ts'
import type { Sight } from '../../../engine/kind.ts'
import {
  COUPLINGS,
  multipliers,
  SYSTEMS,
  weightLimit,
} from '../../../hazards/lifting/multipliers.ts'

/** Hands at the height of the knuckles, where a load is carried, cm: every lift goes to there or from there. */
const CARRIED = 75
/** NIOSH 94-110: half the depth and so much, cm, from the ankles to hands over and under knee height. */
const NEAR = { high: 20, low: 25 } as const
const LOW_HANDS = 25
/** Told where nothing may be lifted so, and the equation has no index. */
export const NO_INDEX = 10

export type Quantities = Omit<Lift, 'type' | 'reach' | 'from'>

/** A load and how somebody lifts it; what the heights decide is left out. */
export interface Manner extends Omit<Quantities, 'H' | 'V' | 'D'> {
  readonly depthCentimetres: number
  /** Arms stretched out instead of the load at the body: so much farther off, cm. */
  readonly stretchCentimetres: number
}

/** The lift between the hands' height where a load lies and where it is carried. */
export function liftOf(
  { depthCentimetres, stretchCentimetres, ...manner }: Manner,
  V: number,
): Quantities {
  const near = V < LOW_HANDS ? NEAR.low : NEAR.high
  return {
    ...manner,
    H: near + depthCentimetres / 2 + stretchCentimetres,
    V,
    D: Math.abs(V - CARRIED),
  }
}

/**
 * LI of `lifting.rnle`, by its factors alone: the whole model is more to fetch than a guard needs. FM is
 * that of `frequencyMultiplier`, and 1 for a lift now and then.
 */
export function indexOfLift({ coupling, ...lift }: Quantities, FM: number): number {
  const grip = COUPLINGS.find((each) => each === coupling) ?? 'poor'
  const factors = multipliers({ ...lift, coupling: grip }, SYSTEMS.metric)
  const limit = weightLimit(factors, FM, SYSTEMS.metric)
  return limit === 0 ? NO_INDEX : Math.min(NO_INDEX, lift.L / limit)
}

/**
 * It is lifted when somebody takes it, and again when it is put down: both are worked out, from the
 * hands' height, cm, where it is now, and the index of a lift from or to a height.
 */
export function lifted(sight: Sight, lies: number, indexAt: (handsCentimetres: number) => number) {
  const { id, state } = sight
  const holder = sight.holderOf(id)
  const isHeld = holder !== ''
  if (isHeld === state.carried) return isHeld ? {} : { handsCentimetres: lies }
  const handsCentimetres = isHeld ? Number(state.handsCentimetres) : lies
  const index = indexAt(handsCentimetres)
  return {
    carried: isHeld,
    handsCentimetres,
    index,
    worst: Math.max(Number(state.worst), index),
    lifter: isHeld ? holder : String(state.lifter),
  }
}
