import { FROM_MEMORY, SECOND_HAND } from '../bases.ts'
import type { Zone } from '../elec/limits.ts'
import { classOn, type HarmClass, type Ladder, rounded, type Severity } from './ladder.ts'

const OF_ZONE: Readonly<Record<Zone, readonly [harm: HarmClass, reason: string]>> = {
  'AC-1': [0, 'not felt'],
  'AC-2': [0, 'felt, usually without harm: a near miss'],
  'AC-3': [2, 'muscles cramp and breathing is hard'],
  'AC-4.1': [3, 'the heart may fibrillate, in up to 5 % of people'],
  'AC-4.2': [4, 'the heart would be expected to fibrillate in 5 to 50 % of people'],
  'AC-4.3': [4, 'the heart would be expected to fibrillate in more than 50 % of people'],
}

/**
 * The class of an alternating current. Fibrillation is fatal without help at once, so it counts as
 * 4 from curve c2 on, the one curve that was checked; classes 2 and 3 rest on curves from memory.
 */
export function electricSeverity(zone: Zone): Severity {
  const [harm, reason] = OF_ZONE[zone]
  return {
    class: harm,
    reason: `${zone}: ${reason}`,
    source: 'IEC 60479-1, time/current zones',
    basis: zone === 'AC-1' || harm === 4 ? SECOND_HAND : `curves b and c1 ${FROM_MEMORY}`,
  }
}

/** Joules of a charged capacitor through a body: felt, jerking away, injury, potentially lethal. */
const CHARGE: Ladder = [0.25, 1, 10, 50]

export const chargeSeverity = (joules: number): Severity => ({
  class: classOn(CHARGE, joules),
  reason: `${rounded(joules)} J of stored charge through the body`,
  source: '0.25 J painful, 1 J reaction, 10 J hazardous, 50 J potentially lethal',
  basis: FROM_MEMORY,
})
