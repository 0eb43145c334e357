import { PUBLISHED } from '../../bases.ts'
import { burnOf } from '../../fire/thermal-dose.ts'
import { classOn, type Ladder, rounded, type Severity } from '../ladder.ts'

/** Thermal dose units: first, second and third degree, and half of offshore workers killed. */
const BURN: Ladder = [105, 290, 1000, 2000]

export const burnSeverity = (doseUnits: number): Severity => ({
  class: classOn(BURN, doseUnits),
  reason: `${rounded(doseUnits)} thermal dose units on bare skin: ${BURN_WORDS[burnOf(doseUnits)]}`,
  source: 'HSL thermal dose harm levels; HSL/2004/04, 2000 tdu (fire.burn_class)',
  basis: PUBLISHED,
})

const BURN_WORDS = {
  none: 'no burn',
  pain: 'pain',
  first_degree: 'a first-degree burn',
  second_degree: 'a second-degree burn',
  third_degree: 'a third-degree burn',
} as const
