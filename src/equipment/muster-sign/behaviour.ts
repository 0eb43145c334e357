import type { Outcome, Sight } from '../../engine/kind.ts'

export const inspect = ({ state }: Sight): Outcome => ({ set: { read: Number(state.read) + 1 } })

/** Calls the roll: who of the co-workers and visitors is not there is named. */
export function operate({ id, state, props, people, isIn }: Sight): Outcome {
  const everybody = people()
  const missing = everybody.filter((who) => !isIn(who, String(props.zone)))
  return {
    set: {
      rollCalls: Number(state.rollCalls) + 1,
      present: everybody.length - missing.length,
      missing: missing.length,
      allPresent: missing.length === 0,
    },
    events: [{ type: 'reading', item: id, missing: missing.join(' ') }],
  }
}
