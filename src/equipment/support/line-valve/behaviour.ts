import type { Outcome, Sight } from '../../../engine/kind.ts'
import { holders } from '../locks.ts'
import { roomIn } from '../room.ts'

/** Turns the lever, unless something holds it. */
export function operate(sight: Sight, _control: string, value: string | number | boolean): Outcome {
  const { id, state } = sight
  const [holder] = holders(sight, id)
  if (holder !== undefined) return { refuse: { code: 'locked', params: { item: id, by: holder } } }
  if (value === state.lever) return { refuse: { code: 'already', params: { item: id } } }
  return { set: { lever: String(value), turns: Number(state.turns) + 1 } }
}

/** The holes of lever and body meet only when the valve is shut; some valves have none. */
export function accepts(sight: Sight, _item: string, socket: string): Outcome {
  if (socket === 'hasp' && sight.props.takesLock === false)
    return { refuse: { code: 'no-hole', params: { item: sight.id } } }
  return socket === 'hasp' && sight.state.lever !== 'off'
    ? { refuse: { code: 'needs-off', params: { item: sight.id } } }
    : roomIn(sight, socket)
}

/** Pascals given on. Shut, it lets nothing in and nothing out: what is downstream stays there. */
export const given = ({ state }: Sight): number =>
  state.lever === 'on' ? Number(state.inputPascals) : 0

export const settle = (sight: Sight) => ({
  outputPascals: given(sight),
  locked: holders(sight, sight.id).length > 0,
})
