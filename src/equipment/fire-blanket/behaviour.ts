import type { Outcome, Sight } from '../../engine/kind.ts'

/** Lays it over a fire: small ones only, for hands and arms are over the flames meanwhile. */
export function use({ id, state, stateOf }: Sight, on: string): Outcome {
  const there = stateOf(on)
  if (!('covered' in there)) return { refuse: { code: 'nothing-to-cover', params: { item: id } } }
  if (state.used) return { refuse: { code: 'used', params: { item: id } } }
  if (there.size === 'bin' || there.size === 'large')
    return { refuse: { code: 'too-large', params: { item: id } } }
  return { set: { used: true, target: on }, others: { [on]: { covered: true } } }
}
