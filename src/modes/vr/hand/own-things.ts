import type { Run } from '../../../engine/run.ts'
import type { Zone } from '../../../scene/zone.ts'
import type { Side } from '../hands.ts'

/** Whether a thing hangs, by however many others, from what that hand of the trainee holds. */
function hangsFromHand(run: Run, id: string, side: Side): boolean {
  const place = run.world.entities.get(id)?.place
  if (place?.kind === 'socket' || place?.kind === 'on')
    return hangsFromHand(run, place.entity, side)
  if (place?.kind !== 'hand' || place.person !== 'trainee') return false
  return place.hand === side || place.hand === 'both'
}

/** What a hand can work at: not what it carries with it, as the tag on a lock that it holds. */
export function* zonesFor(run: Run, zones: Iterable<Zone>, side: Side): Generator<Zone> {
  for (const zone of zones) if (!hangsFromHand(run, zone.target.id, side)) yield zone
}
