import { PUBLISHED, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'
import {
  ACTIVITIES,
  coRate,
  coRateIso,
  fasterBreathing6334,
  fasterBreathing6335,
  hcnRateFds,
  hcnRatePower,
  mostFasterBreathing,
  oxygenRate,
} from './fed-terms.ts'
import { carbonDioxide, carbonMonoxide, hydrogenCyanide, minutes, SECTION } from './inputs.ts'

const VARIANTS = {
  iso: {
    co: coRateIso,
    hcn: hcnRatePower,
    breathing: fasterBreathing6335,
    words: 'ISO 13571: CO/35000, HCN power law, VCO2 = exp(CO2/5)',
  },
  fds: {
    co: coRate,
    hcn: hcnRateFds,
    breathing: fasterBreathing6334,
    words: 'FDS: CO by Stewart, HCN exponential, VCO2 = exp(0.1903 CO2 + 2.0004)/7.1',
  },
  sfpe: {
    co: coRate,
    hcn: hcnRatePower,
    breathing: fasterBreathing6335,
    words: 'SFPE fifth edition: CO by Stewart, HCN power law, VCO2 = exp(CO2/5)',
  },
} as const

export const activity = {
  type: 'category',
  unit: 'category',
  values: ACTIVITIES,
  default: 'light',
  doc: 'how hard the person breathes',
} as const

export const fed = defineModel({
  id: 'tox.fed',
  title: 'Fractional effective dose of smoke gases',
  section: SECTION,
  inputs: {
    CO: carbonMonoxide,
    HCN: { ...hydrogenCyanide, min: 0, default: 0 },
    CO2: { ...carbonDioxide, default: 0 },
    O2: { type: 'number', unit: '%', min: 0, max: 100, default: 20.9, doc: 'oxygen' },
    t: minutes,
    variant: {
      type: 'category',
      unit: 'category',
      values: ['iso', 'fds', 'sfpe'],
      doc: 'which published form: "Purser FED" is not one formula',
    },
    activity,
  },
  outputs: { FED: { unit: '1' } },
  basis: `${PUBLISHED}; what a dose does ${SECOND_HAND}`,
  source: 'ISO 13571; FDS func.f90 FED(); SFPE handbook, fifth edition, chapter 63',
  validity:
    'Median adults collapse at 1; 0.3 protects about 89 %. HCN by the power law from 85 to 250 ppm, by the exponential up to 150 ppm.',
  compute: ({ CO, HCN, CO2, O2, t, variant, activity }) => {
    const { co, hcn, breathing, words } = VARIANTS[variant]
    const free = breathing(CO2)
    const most = mostFasterBreathing(activity)
    const warnings = [`Variant ${words}.`]
    if (free > most) warnings.push(`Breathing is capped at 70 L/min: VCO2 ${most.toFixed(2)}.`)
    if (HCN > 150)
      warnings.push('HCN above 150 ppm: the variants diverge by a factor of 4 and more.')
    if (hcn === hcnRatePower && HCN > 0 && (HCN < 85 || HCN > 250))
      warnings.push('HCN outside 85 to 250 ppm, where the power law was fitted.')
    if (O2 > 9.6 && O2 < 20) warnings.push('The oxygen term is extrapolated above 9.6 %.')
    if (O2 < 3.9) warnings.push('The oxygen term is extrapolated below 3.9 %.')
    const perMinute = (co(CO, activity) + hcn(HCN)) * Math.min(free, most) + oxygenRate(O2)
    return { outputs: { FED: perMinute * t }, warnings }
  },
})
