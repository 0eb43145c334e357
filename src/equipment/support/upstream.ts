import type { Sight } from '../../engine/kind.ts'
import type { Energy } from '../../scenario/facts.ts'
import { lockedBy } from './locks.ts'

/** The field that a source of each energy holds what it is supplied with in. */
const SUPPLY: Readonly<Record<Energy, string>> = {
  electrical: 'inputVolts',
  pneumatic: 'inputPascals',
  hydraulic: 'inputPascals',
}

/**
 * What somebody else could bring back to a thing while a person (`sight.by`) works on it: the
 * highest supply (volts, or pascals above the air outside) on any path back to a source that passes
 * no device locked by that person. A switch that is only turned off counts as on: anyone can turn it.
 * A shut valve that takes no lock holds by a filled tag together with another shut one before it.
 * What keeps a pressure of its own gives that on, whatever is shut before it: a receiver not vented, the
 * accumulator of a pump. A pump could make its full pressure again if its motor can get a voltage.
 */
export const restorable = (sight: Sight, energy: Energy): number =>
  highest(sight, energy, sight.fedBy, new Set([sight.id]))

const highest = (sight: Sight, energy: Energy, ids: readonly string[], seen: Set<string>): number =>
  ids.reduce((most, id) => Math.max(most, supplyOf(sight, energy, id, seen)), 0)

function supplyOf(sight: Sight, energy: Energy, id: string, seen: Set<string>): number {
  const state = sight.stateOf(id)
  if (seen.has(id) || (state.locked === true && lockedBy(sight, id, sight.by))) return 0
  if (tagHolds(sight, id)) return 0
  seen.add(id)
  const source = energy === 'electrical' ? sight.elementOf(id).supply : undefined
  if (source) return source.lineVolts
  const feeders = sight.fedByOf(id)
  const kept = energy === 'electrical' ? 0 : Number(state.pressurePascals ?? 0)
  if (energy === 'hydraulic' && state.makesPascals !== undefined) {
    const driven = highest(sight, 'electrical', feeders, seen) > 0
    return Math.max(kept, driven ? Number(state.makesPascals) : 0)
  }
  const fed =
    feeders.length > 0 ? highest(sight, energy, feeders, seen) : Number(state[SUPPLY[energy]] ?? 0)
  return Math.max(kept, fed)
}

/**
 * 29 CFR 1910.147(c)(3)(ii): where no lock fits, a tag is as good as one only with one more measure,
 * here an extra disconnecting device. One hand cannot undo both.
 */
function tagHolds({ propsOf, stateOf, inSocket, fedByOf }: Sight, id: string): boolean {
  if (propsOf(id).takesLock !== false || stateOf(id).lever !== 'off') return false
  const before = fedByOf(id)
  return (
    inSocket(id, 'tag').some((tag) => stateOf(tag).filled === true) &&
    before.length > 0 &&
    before.every((feeder) => stateOf(feeder).lever === 'off')
  )
}
