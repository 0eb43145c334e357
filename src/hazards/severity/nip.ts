import { FROM_MEMORY, OWN_CLASS, SECOND_HAND } from '../bases.ts'
import { REGIONS } from '../cobot/body.ts'
import { classOn, type HarmClass, type Ladder, rounded, type Severity, worse } from './ladder.ts'

type HitPart = 'hand' | 'limb' | 'trunk' | 'head'

/**
 * Joules let go onto a part of the body. The first harm is the zero-energy check of 29 CFR
 * 1910.147 practice (1 to 10 J by part); above, the interim bands for falling objects.
 */
const ENERGY: Readonly<Record<HitPart, Ladder>> = {
  head: [1, 20, 80, 200],
  hand: [1, 20, 80, Number.POSITIVE_INFINITY],
  limb: [10, 20, 80, Number.POSITIVE_INFINITY],
  trunk: [10, 20, 80, 200],
}

export const energySeverity = (joules: number, part: HitPart = 'hand'): Severity => ({
  class: classOn(ENERGY[part], joules),
  reason: `${rounded(joules)} J let go at the ${part}`,
  source: 'Zero-energy check 1 to 10 J; interim energy bands 20, 80 and 200 J',
  basis: FROM_MEMORY,
})

interface NipContact {
  /** Pull of the surface, N. */
  readonly force: number
  /** Energy let go in the same instant, J. */
  readonly energy: number
  /** Speed of the surface, m/s; nothing is drawn in at rest. */
  readonly speed: number
  /** The surfaces close on the hand instead of drawing it in. */
  readonly closes?: boolean
}

/**
 * A hand drawn into an in-running nip, or between surfaces that close. Up to the hand's limit it hurts at most; past it skin and
 * flesh are injured, and a pull of ten times the limit crushes and tears what it holds. That limit is
 * published; the classes from twice and from ten times of it are our own.
 */
export function nipSeverity({ force, energy, speed, closes }: NipContact): Severity {
  const limit = REGIONS.hand.force
  const ratio = speed > 0 ? force / limit : 0
  const pulled: Severity = {
    class: nipClass(ratio),
    reason:
      speed > 0
        ? `a hand ${closes ? 'crushed by what closes' : 'drawn in'} at ${rounded(speed)} m/s with ${rounded(force)} N, ${rounded(ratio)} times the ${limit} N a hand bears`
        : 'the surfaces stand still',
    source: 'ISO/TS 15066:2016 table A.2, hand and fingers, quasi-static (cobot.limit)',
    basis: nipClass(ratio) > 1 ? `${SECOND_HAND}; ${OWN_CLASS}` : SECOND_HAND,
  }
  const hit = energySeverity(energy, 'hand')
  // That the pull alone injures is published, whatever the energy adds to it.
  return worse(pulled, pulled.class > 0 ? { ...hit, basis: `${SECOND_HAND}; ${OWN_CLASS}` } : hit)
}

function nipClass(ratio: number): HarmClass {
  if (ratio > 10) return 3
  if (ratio > 2) return 2
  return ratio > 1 ? 1 : 0
}
