import type { Outcome, Sight } from '../../engine/kind.ts'
import { holders } from '../support/locks.ts'

/** Turns the handle, unless something holds it or it is seized. */
export function operate(sight: Sight, _control: string, value: string | number | boolean): Outcome {
  const { id, state } = sight
  const [holder] = holders(sight, sight.id)
  if (holder !== undefined) return { refuse: { code: 'locked', params: { item: id, by: holder } } }
  if (value === state.position) return { refuse: { code: 'already', params: { item: id, value } } }
  if (value === 'off' && state.opens === false) {
    return {
      set: { tries: Number(state.tries) + 1 },
      refuse: { code: 'stuck', params: { item: id } },
    }
  }
  return { set: { position: String(value), turns: Number(state.turns) + 1 } }
}

/** A break that was seen before the handle was turned was not seen. */
export const inspect = ({ state }: Sight): Outcome => ({ set: { seen: String(state.position) } })

/** The eye is covered while the handle is on: a lock cannot be fitted to a live isolator. */
export function accepts({ id, state, inSocket }: Sight, _item: string, socket: string): Outcome {
  if (socket === 'tag') return {}
  if (state.position !== 'off') return { refuse: { code: 'needs-off', params: { item: id } } }
  if (inSocket(id, 'hasp').length > 0)
    return { refuse: { code: 'socket-full', params: { item: id } } }
  return {}
}

export function settle(sight: Sight): Readonly<Record<string, number | boolean>> {
  const { state } = sight
  return {
    outputVolts: state.position === 'on' ? Number(state.inputVolts) : 0,
    locked: holders(sight, sight.id).length > 0,
  }
}
