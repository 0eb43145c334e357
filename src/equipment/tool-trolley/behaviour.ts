import type { Outcome, Sight } from '../../engine/kind.ts'

export const CAPACITY = 24

export const accepts = ({ id, inSocket }: Sight, _item: string, socket: string): Outcome =>
  inSocket(id, socket).length >= CAPACITY
    ? { refuse: { code: 'socket-full', params: { item: id } } }
    : {}

/** Looking over it closely is counting what is there. */
export const inspect = ({ id, state, inSocket }: Sight): Outcome => ({
  set: { counts: Number(state.counts) + 1 },
  events: [{ type: 'reading', item: id, things: inSocket(id, 'top').length }],
})

export const settle = ({ id, inSocket }: Sight): Readonly<Record<string, number>> => ({
  things: inSocket(id, 'top').length,
})
