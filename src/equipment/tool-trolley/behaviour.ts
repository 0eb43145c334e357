import type { Outcome, Sight } from '../../engine/kind.ts'

export const CAPACITY = 24

export const accepts = ({ id, inSocket }: Sight, _item: string, socket: string): Outcome =>
  inSocket(id, socket).length >= CAPACITY
    ? { refuse: { code: 'socket-full', params: { item: id } } }
    : {}

/** Looking over it closely is counting what is there. */
export const inspect = ({ id, state, inSocket }: Sight): Outcome => ({
  set: { counts: Number(state.counts) + 1, counted: inSocket(id, 'top').length },
  events: [{ type: 'reading', item: id, things: inSocket(id, 'top').length }],
})

/** What lies there when the scenario begins counts as counted. */
export const settle = ({ id, state, tick, inSocket }: Sight): Readonly<Record<string, number>> => {
  const things = inSocket(id, 'top').length
  return { things, counted: tick === 0 ? things : Number(state.counted) }
}
