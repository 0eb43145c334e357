import type { Outcome, Sight } from '../../engine/kind.ts'

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.gate) return { refuse: { code: 'already', params: { item: id } } }
  const moves = Number(state.moves) + 1
  return { set: { gate: String(value), closed: value === 'closed', moves } }
}

export const closes = ({ props, state }: Sight): string =>
  state.closed === true ? String(props.zone) : ''
