import type { Destination } from '../../engine/offers/perception.ts'

/** Somewhere to go with what stands there. */
export interface Area {
  /** A named place, what stands in none, or people. */
  readonly what: 'place' | 'rest' | 'people'
  /** The place itself; null for the other two. */
  readonly place: Destination | null
  /** Nearest first. */
  readonly things: readonly Destination[]
}

/**
 * Where one can go, by area: the one with the nearest place or thing first, then what stands by
 * itself, then people. An area is where things stand, so its order tells nothing of the procedure.
 */
export function areasIn(destinations: readonly Destination[]): Area[] {
  const named = [...new Set(destinations.flatMap(({ area }) => area ?? []))]
  const places = named.map((area): Area => {
    const [place = null] = destinations.filter(({ id, what }) => what === 'zone' && id === area)
    const things = destinations.filter((other) => other.area === area && other !== place)
    return { what: 'place', place, things }
  })
  const alone = destinations.filter(({ area }) => area === null)
  const rest = alone.filter(({ what }) => what !== 'person')
  const people = alone.filter(({ what }) => what === 'person')
  return [
    ...places,
    ...(rest.length > 0 ? [{ what: 'rest', place: null, things: rest } as const] : []),
    ...(people.length > 0 ? [{ what: 'people', place: null, things: people } as const] : []),
  ]
}
