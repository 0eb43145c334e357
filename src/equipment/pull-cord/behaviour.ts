import type { Outcome, Sight } from '../../engine/kind.ts'

/** A pulled cord stays pulled until it is reset at its switch; a reset starts nothing (ISO 13850). */
export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.cord) return { refuse: { code: 'already', params: { item: id } } }
  return value === 'pulled'
    ? { set: { cord: 'pulled', pulls: Number(state.pulls) + 1 }, command: 'cord-pull' }
    : { set: { cord: 'reset' }, command: 'cord-reset' }
}
