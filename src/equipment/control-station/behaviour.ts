import type { Outcome, Sight } from '../../engine/kind.ts'
import { holders } from '../support/locks.ts'
import { roomIn } from '../support/room.ts'

/**
 * Presses a button or turns the selector. A start on a dead machine is never refused: that nothing
 * happens is what a person is there to see.
 */
export function operate(sight: Sight, control: string, value: string | number | boolean): Outcome {
  const { id, state } = sight
  const [holder] = holders(sight, id)
  switch (control) {
    case 'start': {
      if (holder !== undefined)
        return { refuse: { code: 'locked', params: { item: id, by: holder } } }
      const set = { presses: Number(state.presses) + 1, pressedBy: sight.by }
      return state.selector === 'run'
        ? { set: { ...set, orders: Number(state.orders) + 1 }, command: 'start' }
        : { set }
    }
    case 'stop':
      return { set: { stops: Number(state.stops) + 1 }, command: 'stop' }
    default:
      if (value === state.selector) return { refuse: { code: 'already', params: { item: id } } }
      return value === 'off'
        ? { set: { selector: 'off' }, command: 'stop' }
        : { set: { selector: 'run' } }
  }
}

/** The clip for a lock closes over a stop button that is in, so only on a stopped machine. */
export function accepts(sight: Sight, _item: string, socket: string): Outcome {
  return socket === 'hasp' && lampOn(sight)
    ? { refuse: { code: 'needs-stop', params: { item: sight.id } } }
    : roomIn(sight, socket)
}

const lampOn = ({ commands, stateOf }: Sight): boolean =>
  commands.some((machine) => stateOf(machine).running === true)

export const settle = (sight: Sight) => ({
  locked: holders(sight, sight.id).length > 0,
  lamp: lampOn(sight),
})
