import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Outcome, Sight } from '../../engine/kind.ts'

/** How far its noise counts, metres: 40 dB less than at one metre. */
const HEARD_METRES = 100

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.power) return { refuse: { code: 'already', params: { item: id } } }
  return { set: { power: String(value) } }
}

export const surroundings = ({ state, props }: Sight): readonly Surrounding[] =>
  state.power === 'on'
    ? [
        {
          type: 'ventilation',
          reach: { zone: String(props.zone) },
          cubicMetresPerMinute: Number(props.cubicMetresPerMinute),
        },
        {
          type: 'noise',
          levelDecibels: Number(props.levelDecibels),
          reach: { within: HEARD_METRES },
        },
        ...sparks(props),
      ]
    : []

/** An ordinary motor and its switch spark; one that is rated for it does not light gas (IEC 60079-0). */
const sparks = ({ rated }: Sight['props']): readonly Surrounding[] =>
  rated === true ? [] : [{ type: 'ignition', by: 'electric', reach: { within: 0 } }]
