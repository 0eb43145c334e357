import { COMPUTED, FROM_MEMORY, OWN_CLASS, PUBLISHED, SECOND_HAND } from '../bases.ts'
import { REGIONS } from '../cobot/body.ts'
import { STANDARD_GRAVITY } from '../gravity.ts'
import { classOn, type HarmClass, type Ladder, rounded, type Severity, worse } from './ladder.ts'

/**
 * Metres of an unprotected fall: a stumble off a step, the OSHA triggers of 4 and 6 ft, and the
 * height from which one in ten would be expected to die.
 */
const FALL: Ladder = [0.3, 1.2, 1.8, 7]

export const fallSeverity = (heightMetres: number): Severity => ({
  class: classOn(FALL, heightMetres),
  reason: `a fall of ${rounded(heightMetres)} m; head first even less than 3 m can kill`,
  source: 'OSHA 29 CFR 1910.28 and 1926.501 triggers; share killed by height, log-normal',
  basis: FROM_MEMORY,
})

/** Joules: slight, minor, major, fatality. Never below the official DROPS tool. */
const DROP: Ladder = [1, 20, 80, 200]
const HEAVY_KILOGRAMS = 8
const HEAVY_METRES = 2
/**
 * 3 lb from 15 ft are MINOR by the DROPS calculator of November 2011, read in its tool. It is a map of
 * mass by height: what is heavier and falls from higher up is never less.
 */
const DROPS_POINT = { kilograms: 1.36, metres: 4.57 } as const

export function dropSeverity(dropped: {
  readonly massKilograms: number
  readonly heightMetres: number
}): Severity {
  const { massKilograms, heightMetres } = dropped
  const joules = massKilograms * STANDARD_GRAVITY * heightMetres
  const isHeavy = massKilograms > HEAVY_KILOGRAMS && heightMetres > HEAVY_METRES
  const harm: HarmClass = isHeavy ? 4 : classOn(DROP, joules)
  return {
    class: harm,
    reason: `${rounded(massKilograms)} kg from ${rounded(heightMetres)} m: ${rounded(joules)} J`,
    source: 'Interim energy bands until the DROPS calculator is digitised (drops.energy)',
    basis:
      massKilograms >= DROPS_POINT.kilograms && heightMetres >= DROPS_POINT.metres
        ? `at least as the DROPS calculator has 3 lb from 15 ft, ${PUBLISHED}; ${OWN_CLASS}`
        : `energy ${COMPUTED}; bands ${FROM_MEMORY}`,
  }
}

/** The most that any part of the body bears from what presses on it, N: ISO/TS 15066 table A.2. */
const MOST_BORNE_NEWTONS = Math.max(...Object.values(REGIONS).map(({ force }) => force))

/**
 * What comes down on somebody and stays on them: its blow, and its weight, which crushes whatever the
 * blow does. That it injures is published; how badly is the class of the blow.
 */
export function loadSeverity(dropped: {
  readonly massKilograms: number
  readonly heightMetres: number
}): Severity {
  const blow = dropSeverity(dropped)
  const newtons = dropped.massKilograms * STANDARD_GRAVITY
  if (dropped.heightMetres <= 0 || newtons <= MOST_BORNE_NEWTONS) return blow
  const pressed: Severity = {
    class: 1,
    reason: `${blow.reason}; its weight alone, ${rounded(newtons)} N, is more than the ${MOST_BORNE_NEWTONS} N that any part of a body bears`,
    source: `ISO/TS 15066:2016 table A.2, quasi-static (cobot.limit); ${blow.source}`,
    basis: `that it injures ${SECOND_HAND}; ${OWN_CLASS}`,
  }
  return { ...pressed, class: worse(pressed, blow).class }
}
