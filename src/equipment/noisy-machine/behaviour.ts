import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Outcome, Sight } from '../../engine/kind.ts'

/** Beyond this a machine adds nothing to speak of, metres. */
const HEARD_WITHIN = 40
/** A head beside it, metres over the floor. */
const HEAD = 1.5

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  const running = value === 'on'
  if (running === state.running) return { refuse: { code: 'already', params: { item: id } } }
  return { set: { running } }
}

export const surroundings = ({ state, props }: Sight): readonly Surrounding[] =>
  state.running === true
    ? [
        {
          type: 'noise',
          from: [0, HEAD, 0],
          reach: { within: HEARD_WITHIN },
          levelDecibels: Number(props.levelDecibels),
        },
      ]
    : []
