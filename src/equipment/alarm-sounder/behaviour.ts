import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Outcome, Sight } from '../../engine/kind.ts'

/** How far it is louder than 65 dB(A), metres for 95 dB(A) at one metre: 20 log10(r) = 30. */
const HEARD_METRES = 32

export function command({ state }: Sight, what: string): Outcome {
  if (what === 'alarm' && !state.alarm)
    return { set: { alarm: true, alarms: Number(state.alarms) + 1 } }
  return what === 'silence' ? { set: { alarm: false } } : {}
}

export const settle = ({ state }: Sight) => ({ sounding: state.alarm === true })

export const surroundings = ({ state, props }: Sight): readonly Surrounding[] =>
  state.sounding
    ? [
        {
          type: 'noise',
          levelDecibels: Number(props.levelDecibels),
          reach: { within: HEARD_METRES },
        },
      ]
    : []
