import { log10, pow } from '../../core/maths.ts'
import { FROM_MEMORY } from '../bases.ts'
import { defineModel } from '../model.ts'
import { durationWarnings, NO_DOSE, SEGMENTS } from './segments.ts'

const CEILING_DECIBELS = 140

/** Hours a day at a steady level that make a dose of 100 %: 8 h at 85, half for every 3 dB. */
export const permittedHoursNiosh = (levelDecibels: number): number =>
  8 / pow(2, (levelDecibels - 85) / 3)

export const niosh = defineModel({
  id: 'noise.niosh',
  title: 'Noise dose of a day, NIOSH',
  section: 'Noise',
  inputs: { segments: SEGMENTS },
  outputs: { dose_pct: { unit: '%' }, TWA: { unit: 'dBA' } },
  basis: FROM_MEMORY,
  source: 'NIOSH 98-126, recommended exposure limit',
  validity: 'Up to 140 dBA; 3 dB exchange rate; 85 dBA for 8 h is 100 %.',
  compute: ({ segments }) => {
    const warnings = durationWarnings(segments)
    let share = 0
    for (const [level, hours] of segments) share += hours / permittedHoursNiosh(level)
    if (segments.some(([level]) => level > CEILING_DECIBELS)) {
      warnings.push('A level is above the ceiling of 140 dBA.')
    }
    if (share === 0) warnings.push(NO_DOSE)
    const TWA = share === 0 ? undefined : 10 * log10(share) + 85
    return { outputs: { dose_pct: 100 * share, TWA }, warnings }
  },
})
