import type { Outcome, Sight } from '../../engine/kind.ts'

export const operate = (
  { state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome => ({ set: { closed: value === 'closed', moves: Number(state.moves) + 1 } })

export const closes = ({ props, state }: Sight): string =>
  state.closed === true ? String(props.zone) : ''
