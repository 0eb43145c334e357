import type { Sight } from '../../engine/kind.ts'

/** The padlocks on a device, also those that hang in a hasp on it. */
function padlocksOn({ inSocket, kindOf }: Sight, device: string): readonly string[] {
  return inSocket(device, 'hasp').flatMap((held) =>
    kindOf(held) === 'lockout-hasp' ? inSocket(held, 'locks') : [held],
  )
}

/** What keeps a device where it is: a closed padlock, or a hasp with a lock through it. */
export const holders = ({ inSocket, stateOf }: Sight, device: string): readonly string[] =>
  inSocket(device, 'hasp').filter((held) => {
    const state = stateOf(held)
    return state.closed === true ? state.cut !== true : Number(state.locks ?? 0) > 0
  })

/**
 * Whether a person's own lock holds a device: closed, whole, and its key with that person. A key
 * left in the lock is anybody's key.
 */
export const lockedBy = (sight: Sight, device: string, person: string): boolean =>
  padlocksOn(sight, device).some((lock) => {
    const { closed, cut, key, keyHolder } = sight.stateOf(lock)
    return closed === true && cut !== true && key !== 'in' && keyHolder === person
  })
