import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Sight } from '../../engine/kind.ts'
import { REACH } from '../../engine/world.ts'
import { tailBarred } from './behaviour.ts'
import { dangers } from './dangers.ts'
import { nipAt } from './shape.ts'

/** An open nip that runs catches what hangs loose from whoever is within an arm of it. */
export function surroundings(sight: Sight): readonly Surrounding[] {
  const [nip] = dangers(sight)
  if (!nip || nip.speed === 0 || tailBarred(sight)) return []
  const { speed, force } = nip
  return [{ type: 'entangling', from: nipAt(sight.props), reach: { within: REACH }, speed, force }]
}
