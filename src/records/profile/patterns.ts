import type { Pattern, Profile } from './profile.ts'

/** Where a sequence leaves every primary pattern: the first place that nothing allows. */
export interface OutOfOrder {
  readonly at: number
}

/**
 * Follows a pattern over a sequence, each place of which says what templates it fits. Keeps the set
 * of places that can have been reached, so that no profile and no sequence takes long.
 */
class Follower {
  private readonly patterns: ReadonlyMap<string, Pattern>
  private readonly places: readonly ReadonlySet<string>[]
  furthest = 0

  constructor(profile: Profile, places: readonly ReadonlySet<string>[]) {
    this.patterns = new Map(profile.patterns.map((pattern) => [pattern.id, pattern]))
    this.places = places
  }

  follow(id: string, from: ReadonlySet<number>): ReadonlySet<number> {
    const pattern = this.patterns.get(id)
    if (!pattern) return this.step(id, from)
    if (pattern.sequence)
      return pattern.sequence.reduce((reached, part) => this.follow(part, reached), from)
    if (pattern.alternates)
      return new Set(pattern.alternates.flatMap((part) => [...this.follow(part, from)]))
    if (pattern.optional) return new Set([...from, ...this.follow(pattern.optional, from)])
    if (pattern.oneOrMore)
      return this.repeat(pattern.oneOrMore, this.follow(pattern.oneOrMore, from))
    return this.repeat(pattern.zeroOrMore ?? '', from)
  }

  private step(template: string, from: ReadonlySet<number>): ReadonlySet<number> {
    const reached = new Set<number>()
    for (const place of from)
      if (this.places[place]?.has(template)) {
        reached.add(place + 1)
        this.furthest = Math.max(this.furthest, place + 1)
      }
    return reached
  }

  private repeat(id: string, from: ReadonlySet<number>): ReadonlySet<number> {
    const all = new Set(from)
    for (let edge = from; edge.size > 0; ) {
      edge = new Set([...this.follow(id, edge)].filter((place) => !all.has(place)))
      for (const place of edge) all.add(place)
    }
    return all
  }
}

/** The primary pattern that a whole sequence follows, or the place where the sequence leaves all. */
export function followedPattern(
  profile: Profile,
  places: readonly ReadonlySet<string>[],
): string | OutOfOrder {
  const follower = new Follower(profile, places)
  const found = profile.patterns.find(
    ({ id, primary }) => primary === true && follower.follow(id, new Set([0])).has(places.length),
  )
  return found?.id ?? { at: follower.furthest }
}
