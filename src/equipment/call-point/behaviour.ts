import type { Outcome, Sight } from '../../engine/kind.ts'

/** Pressed once, it stays so: a second press sounds nothing new. */
export const operate = ({ id, state, by }: Sight): Outcome =>
  state.pressed
    ? { refuse: { code: 'pressed', params: { item: id } } }
    : { set: { pressed: true, pressedBy: by }, command: 'alarm' }
