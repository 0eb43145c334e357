import type { Vec3 } from '../core/vec.ts'
import { type Kit, loadKit, type PlaceView } from './kit/load-kit.ts'

export interface PlaceDocument {
  readonly kit: string
  /** Metres: length, height, depth. */
  readonly size: Vec3
}

/** The place of a scenario: a baked kit, or a plain room of its size, whose making is fetched then. */
export async function loadPlace(place: PlaceDocument, view: PlaceView): Promise<Kit> {
  if (place.kit !== 'workshop') return loadKit(place.kit, view)
  const { plainRoom } = await import('./plain-room.ts')
  return plainRoom(place.size, view.renderer)
}
