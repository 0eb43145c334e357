import { COMPUTED, FROM_MEMORY } from '../bases.ts'
import { STANDARD_GRAVITY } from '../gravity.ts'
import { classOn, type HarmClass, type Ladder, rounded, type Severity } from './ladder.ts'

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
    basis: `energy ${COMPUTED}; bands ${FROM_MEMORY}`,
  }
}
