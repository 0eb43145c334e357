import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Outcome, Sight } from '../../engine/kind.ts'

const LITRES = 1000

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.valve) return { refuse: { code: 'already', params: { item: id } } }
  return { set: { valve: String(value) } }
}

export const surroundings = ({ state, props }: Sight): readonly Surrounding[] =>
  state.valve === 'open'
    ? [
        {
          type: 'gas',
          reach: { zone: String(props.zone) },
          gas: String(props.gas),
          cubicMetresPerMinute: Number(props.litresPerMinute) / LITRES,
        },
      ]
    : []
