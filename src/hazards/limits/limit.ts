/** One exposure limit of a jurisdiction, with how far it was checked. */
export interface Limit {
  /** Names it within its set: `noise.twa`, `gas.carbon_monoxide.twa`. */
  readonly id: string
  readonly value: number
  readonly unit: string
  /** What it is averaged over, or that it must never be passed. */
  readonly period: 'day' | '8 h' | '15 min' | '1 h' | 'ceiling' | 'year'
  readonly source: string
  /** Says "from memory" where no pass or fail may rest on it. */
  readonly basis: string
}

export interface LimitSet {
  readonly id: 'us-osha' | 'us-niosh' | 'uk-hse' | 'eu'
  readonly title: string
  readonly limits: readonly Limit[]
}

/** A limit by its name, or undefined where the jurisdiction sets none. */
export const limitOf = (set: LimitSet, id: string): Limit | undefined =>
  set.limits.find((limit) => limit.id === id)

export interface SiteLimit {
  readonly id: string
  readonly value: number
  readonly source: string
}

/** The same limits with those a site sets for itself; a site's own figure is its own to answer for. */
export function withSiteLimits(set: LimitSet, site: readonly SiteLimit[]): LimitSet {
  const limits = set.limits.map((limit) => {
    const own = site.find(({ id }) => id === limit.id)
    return own === undefined
      ? limit
      : { ...limit, value: own.value, source: own.source, basis: 'set by the site' }
  })
  return { ...set, limits }
}

/** r of exposure over limit: up to 0.5 comfortable, up to 1 act, above over the limit. */
export function limitRatio(exposure: number, limit: Limit): { ratio: number; zone: LimitZone } {
  const ratio = exposure / limit.value
  return { ratio, zone: ratio > 1 ? 'over' : ratio > 0.5 ? 'action' : 'comfortable' }
}

export type LimitZone = 'comfortable' | 'action' | 'over'
