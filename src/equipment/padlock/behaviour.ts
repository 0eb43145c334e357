import type { Outcome, Sight } from '../../engine/kind.ts'

/** Sockets that a shackle shuts on: the eye of a device, or a hole of a hasp that hangs in one. */
const CLOSING = ['hasp', 'locks']

/** The isolating device at the end of a chain of hasps; nothing where the chain ends elsewhere. */
function lockedDevice(sight: Sight): string {
  let place = sight.placeOf(sight.id)
  while (place && sight.kindOf(place.entity) === 'lockout-hasp') place = sight.placeOf(place.entity)
  return place && place.socket === 'hasp' ? place.entity : ''
}

const hasKey = ({ by, state }: Sight): boolean => state.key === 'in' || state.keyHolder === by

/** Whoever takes the key out of a lock carries it from then on. */
export function operate(
  { id, by, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.key) return { refuse: { code: 'already', params: { item: id, value } } }
  if (value === 'in' && state.keyHolder !== by) {
    return { refuse: { code: 'no-key', params: { item: id, holder: state.keyHolder ?? '' } } }
  }
  return { set: { key: String(value), keyHolder: by } }
}

export function placed(sight: Sight, into: { entity: string; socket: string }): Outcome {
  if (sight.state.cut) return { refuse: { code: 'cut', params: { item: sight.id } } }
  return CLOSING.includes(into.socket) ? { set: { closed: true, closedBy: sight.by } } : {}
}

export const accepts = ({ id, inSocket }: Sight): Outcome =>
  inSocket(id, 'tag').length > 0 ? { refuse: { code: 'socket-full', params: { item: id } } } : {}

/** A closed lock comes off only with its key; a cut one falls off in anybody's hand. */
export function taken(sight: Sight): Outcome {
  const { id, by, state } = sight
  if (state.closed && !state.cut && !hasKey(sight)) {
    return { refuse: { code: 'no-key', params: { item: id, holder: state.keyHolder ?? '' } } }
  }
  return state.closed ? { set: { closed: false, removedBy: by } } : {}
}

/** What hangs in an eye or a hasp is shut, also what hung there before anybody came. */
export function settle(sight: Sight): Readonly<Record<string, string | boolean>> {
  const closed = CLOSING.includes(sight.placeOf(sight.id)?.socket ?? '')
  return { closed, on: closed && !sight.state.cut ? lockedDevice(sight) : '' }
}
