import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Outcome, Portable, Sight } from '../../engine/kind.ts'
import { DURATIONS, frequencyMultiplier } from '../../hazards/lifting/frequency-table.ts'
import { SYSTEMS } from '../../hazards/lifting/multipliers.ts'
import { indexOfLift, lifted, liftOf, type Manner } from '../support/lift/behaviour.ts'

/** Arms stretched out instead of the load at the body, cm; the simulator's own. */
const STRETCH = 20
/** Degrees of a trunk that turns while the feet stay. */
const TWIST = 45

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

const mannerOf = ({ state, props }: Pick<Sight, 'state' | 'props'>): Manner => ({
  depthCentimetres: Number(props.depthCentimetres),
  stretchCentimetres: state.posture === 'reach' ? STRETCH : 0,
  A_deg: state.turn === 'trunk' ? TWIST : 0,
  F_per_min: Number(props.liftsPerMinute),
  duration: String(props.workTime),
  coupling: String(props.coupling),
  L: Number(props.massKilograms),
})

/** The index of a lift; nothing is lifted by hand where the hoist does it. */
export function indexOf(sight: Pick<Sight, 'state' | 'props'>, V: number): number {
  if (sight.state.help === 'hoist') return 0
  const manner = mannerOf(sight)
  const duration = DURATIONS.find((each) => each === manner.duration) ?? 'long'
  const column = V < SYSTEMS.metric.knuckleHeight ? 'lo' : 'hi'
  return indexOfLift(liftOf(manner, V), frequencyMultiplier(manner.F_per_min, duration, column))
}

export const settle = (sight: Sight) =>
  lifted(
    sight,
    Math.round(sight.heightHere() * 100) + Number(sight.props.gripCentimetres),
    (hands) => indexOf(sight, hands),
  )

/** The last lift, on whoever did it. */
export const surroundings = (sight: Sight): readonly Surrounding[] => {
  const { state } = sight
  return state.lifter === '' || state.help === 'hoist'
    ? []
    : [
        {
          type: 'lift',
          reach: { person: String(state.lifter) },
          ...liftOf(mannerOf(sight), Number(state.handsCentimetres)),
        },
      ]
}
