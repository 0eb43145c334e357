import type { Outcome, Sight } from '../../engine/kind.ts'
import { liesIn } from '../support/lies-in.ts'

/** Cuts the shackle of a closed padlock, whoever it belongs to. */
export function use({ id, state, kindOf, stateOf }: Sight, on: string): Outcome {
  const lock = stateOf(on)
  if (kindOf(on) !== 'padlock' || lock.closed !== true || lock.cut === true) {
    return { refuse: { code: 'nothing-to-cut', params: { item: id, on } } }
  }
  return { set: { cuts: Number(state.cuts) + 1 }, others: { [on]: { cut: true } } }
}

export const settle = (sight: Sight): Readonly<Record<string, string>> => ({ on: liesIn(sight) })
