import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Outcome, Sight } from '../../engine/kind.ts'

/** How far its noise counts, metres: 40 dB less than at one metre. */
const HEARD_METRES = 100

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if ((value === 'on') === state.running)
    return { refuse: { code: 'already', params: { item: id } } }
  return value === 'on'
    ? { set: { running: true, starts: Number(state.starts) + 1 } }
    : { set: { running: false } }
}

/** While it runs its sparks light gas, and it is loud. */
export const surroundings = ({ state, props }: Sight): readonly Surrounding[] =>
  state.running === true
    ? [
        { type: 'ignition', by: 'hot-work', reach: { within: 0 } },
        {
          type: 'noise',
          levelDecibels: Number(props.levelDecibels),
          reach: { within: HEARD_METRES },
        },
      ]
    : []
