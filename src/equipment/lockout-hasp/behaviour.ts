import type { Outcome, Sight } from '../../engine/kind.ts'
import { roomIn } from '../support/room.ts'

/** Holes in the jaw. */
export const HOLES = 6

/** The locks through it that really hold: closed and not cut. */
const closedLocks = ({ id, inSocket, stateOf }: Sight): readonly string[] =>
  inSocket(id, 'locks').filter((lock) => {
    const { closed, cut } = stateOf(lock)
    return closed === true && cut !== true
  })

const device = ({ id, placeOf }: Sight): string => {
  const place = placeOf(id)
  return place?.socket === 'hasp' ? place.entity : ''
}

/** A lock through a hasp that hangs nowhere would lock nothing: it is for a device. */
export const accepts = (sight: Sight, _item: string, socket: string): Outcome =>
  device(sight) === ''
    ? { refuse: { code: 'not-mounted', params: { item: sight.id } } }
    : roomIn(sight, socket, HOLES)

/** Every single lock keeps the jaw shut. */
export function taken(sight: Sight): Outcome {
  const [lock] = closedLocks(sight)
  return lock === undefined
    ? {}
    : { refuse: { code: 'locked', params: { item: sight.id, by: lock } } }
}

export const settle = (sight: Sight) => ({
  on: device(sight),
  locks: closedLocks(sight).length,
})
