import type { StoredEnergyDanger } from '../../engine/harm/danger.ts'
import type { Outcome, Sight } from '../../engine/kind.ts'
import { holders, lockedBy } from '../support/locks.ts'
import { roomIn } from '../support/room.ts'

export function operate(sight: Sight, control: string, value: string | number | boolean): Outcome {
  const { id, state, tick } = sight
  if (control === 'screw') {
    return state.loaded === true
      ? { set: { pressed: 0 } }
      : { refuse: { code: 'unloaded', params: { item: id } } }
  }
  if (value === state.latch) return { refuse: { code: 'already', params: { item: id } } }
  const [holder] = holders(sight, id)
  if (holder !== undefined) return { refuse: { code: 'locked', params: { item: id, by: holder } } }
  const snaps = value === 'released' && state.loaded === true
  return snaps
    ? {
        set: {
          latch: 'released',
          pressed: 0,
          snaps: Number(state.snaps) + 1,
          snapTick: tick,
          snapMetres: Number(state.pressed),
        },
      }
    : { set: { latch: String(value) } }
}

export function accepts(sight: Sight, _item: string, socket: string): Outcome {
  if (socket === 'hasp' && sight.state.latch !== 'hold')
    return { refuse: { code: 'needs-latch', params: { item: sight.id } } }
  return roomIn(sight, socket)
}

export const settle = (sight: Sight) => {
  const { props, state } = sight
  const pressed = Number(state.pressed)
  return {
    loaded: pressed > 0,
    joules: (Number(props.newtonsPerMetre) * pressed * pressed) / 2,
    locked: holders(sight, sight.id).length > 0,
  }
}

/** The jaw: shut in this instant, or as soon as somebody lifts a latch that no own lock holds. */
export function dangers(sight: Sight): readonly StoredEnergyDanger[] {
  const { id, by, props, state, tick } = sight
  const k = Number(props.newtonsPerMetre)
  const snaps = state.snapTick === tick && Number(state.snaps) > 0
  return [
    {
      type: 'stored-energy',
      part: 'jaw',
      now: snaps ? { kind: 'spring', k, x: Number(state.snapMetres) } : null,
      potential: lockedBy(sight, id, by) ? null : { kind: 'spring', k, x: Number(state.pressed) },
      snags: false,
    },
  ]
}
