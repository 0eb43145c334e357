import type { Outcome, Sight } from '../../engine/kind.ts'

/** It ties one hand tool. */
export function use({ id, state, kindOf }: Sight, on: string): Outcome {
  if (kindOf(on) !== 'hand-tool') return { refuse: { code: 'no-tool', params: { item: on } } }
  if (state.tiedTo !== '') return { refuse: { code: 'in-use', params: { item: id } } }
  return { set: { tiedTo: on }, others: { [on]: { tethered: true } } }
}
