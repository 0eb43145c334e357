import type { Sight } from '../../engine/kind.ts'
import { lockedBy } from './locks.ts'

/** The field that a source of each energy holds what it is supplied with in. */
const SUPPLY = { electrical: 'inputVolts', pneumatic: 'inputPascals' } as const

/**
 * What somebody else could bring back to a thing while a person (`sight.by`) works on it: the
 * highest supply (volts, or pascals above the air outside) on any path back to a source that passes
 * no device locked by that person. A switch that is only turned off counts as on: anyone can turn it.
 */
export function restorable(sight: Sight, energy: keyof typeof SUPPLY): number {
  const seen = new Set<string>([sight.id])
  const highest = (ids: readonly string[]): number =>
    ids.reduce((most, id) => Math.max(most, supplyOf(id)), 0)
  const supplyOf = (id: string): number => {
    if (seen.has(id) || (sight.stateOf(id).locked === true && lockedBy(sight, id, sight.by)))
      return 0
    seen.add(id)
    const source = energy === 'electrical' ? sight.elementOf(id).supply : undefined
    if (source) return source.lineVolts
    const feeders = sight.fedByOf(id)
    return feeders.length > 0 ? highest(feeders) : Number(sight.stateOf(id)[SUPPLY[energy]] ?? 0)
  }
  return highest(sight.fedBy)
}
