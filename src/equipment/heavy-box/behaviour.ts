import type { Lift, Surrounding } from '../../engine/harm/surrounding.ts'
import type { Outcome, Portable, Sight } from '../../engine/kind.ts'
import { rnle } from '../../hazards/lifting/rnle.ts'
import { isRefusal, runModel } from '../../hazards/model.ts'

/** Hands at the height of the knuckles, where a load is carried, cm: every lift goes to there or from there. */
const CARRIED = 75
/** NIOSH 94-110: half the depth and so much, cm, from the ankles to hands over and under knee height. */
const NEAR = { high: 20, low: 25 } as const
const LOW_HANDS = 25
/** Arms stretched out instead of the load at the body, cm; the simulator's own. */
const STRETCH = 20
/** Degrees of a trunk that turns while the feet stay. */
const TWIST = 45
/** Told where nothing may be lifted so, and the equation has no index. */
export const NO_INDEX = 10

export const portable = (props: Sight['props']): Portable => ({
  massKilograms: Number(props.massKilograms),
  hands: 2,
  belt: false,
})

export function operate(
  { id, state }: Sight,
  control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state[control]) return { refuse: { code: 'already', params: { item: id } } }
  return { set: { [control]: String(value) } }
}

type Quantities = Omit<Lift, 'type' | 'reach' | 'from'>

/** The lift between the hands' height where it lies and where it is carried. */
function liftOf({ state, props }: Pick<Sight, 'state' | 'props'>, V: number): Quantities {
  const near = V < LOW_HANDS ? NEAR.low : NEAR.high
  return {
    H: near + Number(props.depthCentimetres) / 2 + (state.posture === 'reach' ? STRETCH : 0),
    V,
    D: Math.abs(V - CARRIED),
    A_deg: state.turn === 'trunk' ? TWIST : 0,
    F_per_min: Number(props.liftsPerMinute),
    duration: String(props.workTime),
    coupling: String(props.coupling),
    L: Number(props.massKilograms),
  }
}

/** The index of a lift; nothing is lifted by hand where the hoist does it. */
export function indexOf(sight: Pick<Sight, 'state' | 'props'>, V: number): number {
  if (sight.state.help === 'hoist') return 0
  const result = runModel(rnle, { ...liftOf(sight, V), unit_system: 'metric' })
  if (isRefusal(result)) return NO_INDEX
  const index = result.outputs.LI?.value
  return typeof index === 'number' ? Math.min(NO_INDEX, index) : NO_INDEX
}

/** It is lifted when somebody takes it, and again when it is put down: both are worked out. */
export function settle(sight: Sight) {
  const { id, state, props } = sight
  const holder = sight.holderOf(id)
  const lies = Math.round(sight.heightHere() * 100) + Number(props.gripCentimetres)
  const isHeld = holder !== ''
  if (isHeld === state.carried) return isHeld ? {} : { handsCentimetres: lies }
  const handsCentimetres = isHeld ? Number(state.handsCentimetres) : lies
  const index = indexOf(sight, handsCentimetres)
  return {
    carried: isHeld,
    handsCentimetres,
    index,
    worst: Math.max(Number(state.worst), index),
    lifter: isHeld ? holder : String(state.lifter),
  }
}

/** The last lift, on whoever did it. */
export const surroundings = (sight: Sight): readonly Surrounding[] => {
  const { state } = sight
  return state.lifter === '' || state.help === 'hoist'
    ? []
    : [
        {
          type: 'lift',
          reach: { person: String(state.lifter) },
          ...liftOf(sight, Number(state.handsCentimetres)),
        },
      ]
}
