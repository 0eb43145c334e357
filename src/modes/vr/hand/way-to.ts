import type { Perception } from '../../../engine/offers/perception.ts'
import type { Run } from '../../../engine/run.ts'
import type { Page } from '../menu/page.ts'

/**
 * Where one goes to get to a thing out of reach: to it, or to what it hangs or lies on; where that is
 * no place to go to either, all places are shown.
 */
export function wayTo(run: Run, perception: Pick<Perception, 'destinations'>, id: string): Page {
  if (perception.destinations.some((place) => place.id === id)) return { at: 'place', id, from: 0 }
  const place = run.world.entities.get(id)?.place
  return place && 'entity' in place ? wayTo(run, perception, place.entity) : { at: 'go', from: 0 }
}
