import { log10, pow } from '../../core/maths.ts'
import { PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'
import { durationWarnings, NO_DOSE, SEGMENTS } from './segments.ts'

const SOURCE = 'OSHA 29 CFR 1910.95, appendix A'

/** 1910.95(d)(2)(i): levels from 80 to 130 dB are integrated into the dose. */
const THRESHOLD_DECIBELS = 80
const TABLE_ENDS_DECIBELS = 130
/** 1910.95(b), table G-16: no steady exposure above it. */
const CEILING_DECIBELS = 115

/** Hours a day at a steady level that make a dose of 100 %. */
const permittedHoursOsha = (levelDecibels: number): number => 8 / pow(2, (levelDecibels - 90) / 5)

/** 1 is a whole day's dose. */
const averageOf = (share: number): number => 16.61 * log10(share) + 90

export const osha = defineModel({
  id: 'noise.osha',
  title: 'Noise dose of a day, OSHA',
  section: 'Noise',
  inputs: { segments: SEGMENTS },
  outputs: { dose_pct: { unit: '%' }, TWA: { unit: 'dBA' } },
  basis: PUBLISHED,
  source: SOURCE,
  validity: '80 to 130 dBA; 5 dB exchange rate; 90 dBA for 8 h is 100 %.',
  compute: ({ segments }) => {
    const warnings = durationWarnings(segments)
    let share = 0
    for (const [level, hours] of segments) {
      if (level >= THRESHOLD_DECIBELS) share += hours / permittedHoursOsha(level)
    }
    const levels = segments.map(([level]) => level)
    if (levels.some((level) => level < THRESHOLD_DECIBELS)) {
      warnings.push('Levels below the threshold of 80 dBA are left out of the dose.')
    }
    if (levels.some((level) => level > TABLE_ENDS_DECIBELS)) {
      warnings.push('A level is above 130 dBA, where table G-16a ends.')
    } else if (levels.some((level) => level > CEILING_DECIBELS)) {
      warnings.push('A level is above 115 dBA, which no steady noise may exceed.')
    }
    if (share === 0) warnings.push(NO_DOSE)
    return {
      outputs: { dose_pct: 100 * share, TWA: share === 0 ? undefined : averageOf(share) },
      warnings,
    }
  },
})

export const oshaHours = defineModel({
  id: 'noise.osha_T',
  title: 'Permitted hours at a level, OSHA',
  section: 'Noise',
  inputs: {
    level: {
      type: 'number',
      unit: 'dBA',
      min: 0,
      max: 200,
      trusted: { from: THRESHOLD_DECIBELS, to: TABLE_ENDS_DECIBELS },
      doc: 'steady sound level',
    },
  },
  outputs: { T: { unit: 'h' } },
  basis: PUBLISHED,
  source: SOURCE,
  validity: '80 to 130 dBA; the formula, where the printed table rounds.',
  compute: ({ level }) => ({
    outputs: { T: permittedHoursOsha(level) },
    warnings:
      level > CEILING_DECIBELS ? ['Above 115 dBA no steady exposure is permitted at all.'] : [],
  }),
})

export const oshaAverage = defineModel({
  id: 'noise.osha_twa',
  title: 'Eight-hour average of a dose, OSHA',
  section: 'Noise',
  inputs: { dose_pct: { type: 'number', unit: '%', min: 1e-9, max: 1e9, doc: 'dose of the day' } },
  outputs: { TWA: { unit: 'dBA' } },
  basis: PUBLISHED,
  source: SOURCE,
  validity: 'Any dose above zero.',
  compute: ({ dose_pct }) => ({ outputs: { TWA: averageOf(dose_pct / 100) } }),
})
