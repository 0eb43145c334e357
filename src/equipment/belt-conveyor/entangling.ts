import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Sight } from '../../engine/kind.ts'
import { REACH } from '../../engine/world.ts'
import { tailBarred } from './behaviour.ts'
import { pullOf } from './dangers.ts'
import { nipAt } from './shape.ts'

const NOTHING: readonly Surrounding[] = []

/** An open nip that runs catches what hangs loose from whoever is within an arm of it. */
export function surroundings(sight: Sight): readonly Surrounding[] {
  const speed = Number(sight.state.speed)
  if (speed === 0 || tailBarred(sight)) return NOTHING
  const from = nipAt(sight.props)
  return [{ type: 'entangling', from, reach: { within: REACH }, speed, force: pullOf(sight) }]
}
