import type { Outcome, Sight } from '../../engine/kind.ts'
import { indexOfLift, lifted, liftOf } from '../support/lift/behaviour.ts'

export const BOLTS = ['bolt_1', 'bolt_2', 'bolt_3', 'bolt_4'] as const

export const MASS_KILOGRAMS = 14
const DEPTH_CENTIMETRES = 5
/** Its two handles over its middle, and over its lower edge when it stands on something, cm. */
const HANDLES = { overMiddle: 1, overEdge: 37 } as const
/**
 * Who does not step up to it holds it an arm's length away: hands 60 cm ahead of the ankles, where
 * the equation ends at 63. The simulator's own.
 */
const STRETCH_CENTIMETRES = 37.5
/** One guard, off and on again: so few lifts in so short a time take nothing off (NIOSH 94-110, table 5). */
const SELDOM = { F_per_min: 0.2, duration: 'short', FM: 1 } as const

const mounted = ({ id, placeOf }: Sight): boolean => placeOf(id)?.socket === 'guard_mount'

const boltsIn = ({ state }: Sight): number => BOLTS.filter((bolt) => state[bolt] === 'in').length

/** A bolt goes in only where there is a frame behind it. */
export function operate(sight: Sight, control: string, value: string | number | boolean): Outcome {
  const { id, state } = sight
  if (control === 'posture') return hold(sight, value)
  if (value === state[control]) return { refuse: { code: 'already', params: { item: id } } }
  if (value === 'in' && !mounted(sight)) {
    return { refuse: { code: 'not-mounted', params: { item: id } } }
  }
  return { set: { [control]: String(value) } }
}

function hold({ id, state }: Sight, value: string | number | boolean): Outcome {
  if (value === state.posture) return { refuse: { code: 'held-so', params: { item: id } } }
  return { set: { posture: String(value) } }
}

/** The index of a lift with the hands at a height, cm, by its two handles and without twisting. */
export const indexOf = ({ state }: Pick<Sight, 'state'>, handsCentimetres: number): number =>
  indexOfLift(
    liftOf(
      {
        depthCentimetres: DEPTH_CENTIMETRES,
        stretchCentimetres: state.posture === 'reach' ? STRETCH_CENTIMETRES : 0,
        A_deg: 0,
        F_per_min: SELDOM.F_per_min,
        duration: SELDOM.duration,
        coupling: 'good',
        L: MASS_KILOGRAMS,
      },
      handsCentimetres,
    ),
    SELDOM.FM,
  )

/** One bolt is enough to hold it. */
export function taken(sight: Sight): Outcome {
  const left = boltsIn(sight)
  return left > 0 && mounted(sight)
    ? { refuse: { code: 'bolted', params: { item: sight.id, left } } }
    : {}
}

/** The bolts of a guard that hangs nowhere are in nothing, whatever a scenario says. */
export function settle(sight: Sight) {
  const hangs = mounted(sight)
  const hands =
    Math.round(sight.heightHere() * 100) + (hangs ? HANDLES.overMiddle : HANDLES.overEdge)
  return {
    ...lifted(sight, hands, (height) => indexOf(sight, height)),
    ...(hangs
      ? { mounted: true, bolts: boltsIn(sight) }
      : { mounted: false, bolts: 0, ...Object.fromEntries(BOLTS.map((bolt) => [bolt, 'out'])) }),
  }
}
