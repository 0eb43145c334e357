import type { Draw } from '../../engine/circuit.ts'
import type { Danger } from '../../engine/harm/danger.ts'
import type { Outcome, Refusal, Sight } from '../../engine/kind.ts'
import { arcAt, bareConductor, bareConductors } from '../support/circuit.ts'

/** The pairs that a three-phase supply without a neutral is proved dead at (HSG85). */
export const PAIRS = ['L1-L2', 'L1-L3', 'L2-L3', 'L1-E', 'L2-E', 'L3-E']

export function operate(
  { id, by, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.cover) return { refuse: { code: 'already', params: { item: id } } }
  return { set: value === 'open' ? { cover: 'open', openedBy: by } : { cover: 'shut' } }
}

export const coverBarred = ({ id, state }: Sight): Refusal | null =>
  state.cover === 'shut' ? { code: 'cover-shut', params: { item: id } } : null

/** What a person who touches one terminal and stands on earth comes under, or two terminals. */
export function dangers(sight: Sight): readonly Danger[] {
  const volts = Number(sight.state.volts)
  const longest = Number(sight.props.tripSeconds)
  return [
    bareConductor(sight, 'terminals', volts, longest),
    ...['terminals', ...PAIRS].flatMap((part) => arcAt(sight, part, volts)),
    ...PAIRS.map((pair) =>
      pair.endsWith('-E')
        ? bareConductor(sight, pair, volts, longest)
        : bareConductors(sight, pair, volts, longest),
    ),
  ]
}

/** What flows off through somebody is all that a box takes for itself; its motor is not here. */
export const draws = ({ id, bodyAmperes }: Sight): Draw => ({
  amperes: bodyAmperes(id),
  residualAmperes: bodyAmperes(id),
})
