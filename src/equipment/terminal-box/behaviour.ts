import type { LivePartDanger } from '../../engine/danger.ts'
import type { Outcome, Refusal, Sight } from '../../engine/kind.ts'
import { restorable } from '../support/upstream.ts'

/** Line voltage over the voltage to earth in a three-phase network (IEC 60038): root of three. */
const LINE_OVER_EARTH = Math.sqrt(3)

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.cover) return { refuse: { code: 'already', params: { item: id } } }
  return { set: { cover: String(value) } }
}

export const coverBarred = ({ id, state }: Sight): Refusal | null =>
  state.cover === 'shut' ? { code: 'cover-shut', params: { item: id } } : null

/** What a person who touches one terminal and stands on earth comes under. */
export function dangers(sight: Sight): readonly LivePartDanger[] {
  return [
    {
      type: 'live-part',
      part: 'terminals',
      volts: Number(sight.state.volts) / LINE_OVER_EARTH,
      current: 'ac',
      seconds: Number(sight.props.tripSeconds),
      potentialVolts: restorable(sight, 'electrical') / LINE_OVER_EARTH,
    },
  ]
}
