import type { Outcome, Sight } from '../../engine/kind.ts'

/** Agrees while a socket still has room. */
export const roomIn = ({ id, inSocket }: Sight, socket: string, capacity = 1): Outcome =>
  inSocket(id, socket).length < capacity
    ? {}
    : { refuse: { code: 'socket-full', params: { item: id } } }
