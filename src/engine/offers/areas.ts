import { floorDistance, type Vec3 } from '../../core/vec.ts'

/** Something that stands somewhere. */
export interface Spot {
  readonly id: string
  readonly at: Vec3
}

/** Things farther apart than this do not stand together, metres. */
const TOGETHER = 3

/**
 * Which named place each thing belongs to. The nearest thing joins its place, and brings in what
 * stands beside it, so that a valve and its gauge stay together. Whatever stands by itself is left out.
 */
export function areasOf(
  places: readonly Spot[],
  things: readonly Spot[],
): ReadonlyMap<string, string> {
  const areas = new Map<string, string>()
  const left = things.map((thing) => ({ ...thing, area: '', metres: TOGETHER }))
  const draw = (from: Vec3, area: string): void => {
    for (const thing of left) {
      const metres = floorDistance(from, thing.at)
      if (metres < thing.metres) Object.assign(thing, { area, metres })
    }
  }
  for (const { id, at } of places) draw(at, id)
  while (left.length > 0) {
    const nearest = left.reduce((best, thing) => (thing.metres < best.metres ? thing : best))
    if (nearest.area === '') break
    areas.set(nearest.id, nearest.area)
    left.splice(left.indexOf(nearest), 1)
    draw(nearest.at, nearest.area)
  }
  return areas
}
