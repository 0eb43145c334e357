import { OWN_THRESHOLD } from '../../../core/basis.ts'
import { OWN_CLASS, PUBLISHED, SECOND_HAND } from '../../bases.ts'
import { classOn, type HarmClass, type Ladder, rounded, type Severity } from '../ladder.ts'

/**
 * Fractional effective dose: 0.3 is felt by sensitive people (it protects about 89 %), at 1 a median
 * adult collapses and breathes on what felled them. The classes from 0.6 and from 2 are our own.
 */
const FED: Ladder = [0.3, 0.6, 1, 2]
const PUBLISHED_CLASSES: readonly HarmClass[] = [0, 1, 3]

export const fedSeverity = (dose: number): Severity => ({
  class: classOn(FED, dose),
  reason: `${rounded(dose)} of the dose at which half of adults collapse`,
  source: 'ISO 13571, fractional effective dose (tox.fed)',
  basis: PUBLISHED_CLASSES.includes(classOn(FED, dose))
    ? SECOND_HAND
    : `${SECOND_HAND}; ${OWN_CLASS}`,
})

/** Over the time to collapse in carbon dioxide: at 1 people lose consciousness. Where it begins is our own. */
export function narcosisSeverity(dose: number): Severity {
  const harm = classOn(FED, dose)
  const own = harm === 4 ? OWN_CLASS : OWN_THRESHOLD
  return {
    class: harm,
    reason: `${rounded(dose)} of the time to collapse in this much carbon dioxide`,
    source: 'SFPE handbook, narcosis by carbon dioxide (tox.co2_time)',
    basis: harm === 3 ? PUBLISHED : `${PUBLISHED}; ${own}`,
  }
}

/** Share of people that a toxic dose would be expected to kill; all four are our own. */
const KILLED: Ladder = [0.0001, 0.001, 0.01, 0.1]

export const toxicSeverity = (share: number): Severity => ({
  class: classOn(KILLED, share),
  reason: `a dose that would be expected to kill ${rounded(share * 100)} in 100 people`,
  source: 'Lees 2005, OSD/30 table 2 (tox.probit)',
  basis: `${SECOND_HAND}; ${OWN_THRESHOLD}`,
})
