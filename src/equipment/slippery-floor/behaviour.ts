import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Outcome, Sight } from '../../engine/kind.ts'

export function operate({ id, state }: Sight, control: string): Outcome {
  if (control === 'mop')
    return state.surface === 'dry'
      ? { refuse: { code: 'already-dry', params: { item: id } } }
      : { set: { surface: 'dry' } }
  return state.closed === true
    ? { refuse: { code: 'already-closed', params: { item: id } } }
    : { set: { closed: true } }
}

export const closes = ({ state, props }: Sight): string =>
  state.closed === true && state.surface === 'wet' ? String(props.zone) : ''

export const surroundings = ({ state, props }: Sight): readonly Surrounding[] =>
  state.surface === 'wet'
    ? [
        {
          type: 'slippery',
          reach: { zone: String(props.zone) },
          pendulum: Number(props.pendulum),
          pendulumBoots: Number(props.pendulumBoots),
        },
      ]
    : []
