import { COMPUTED, FROM_MEMORY, PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

const SECTION = 'Radiation'

export const gamma = defineModel({
  id: 'rad.gamma',
  title: 'Dose rate at a distance from a gamma source',
  section: SECTION,
  inputs: {
    gamma: {
      type: 'number',
      unit: 'uSv/h/GBq at 1 m',
      min: 0,
      max: 10_000,
      doc: 'dose rate constant; caesium-137 76',
    },
    A: { type: 'number', unit: 'GBq', min: 0, max: 1e9, doc: 'activity' },
    d: { type: 'number', unit: 'm', min: 0.001, max: 1e5, doc: 'distance' },
  },
  outputs: { rate: { unit: 'uSv/h' } },
  basis: PUBLISHED,
  source: 'Inverse square law; ionactive.co.uk for caesium-137',
  validity: 'Point sources without shielding.',
  compute: ({ gamma, A, d }) => ({
    outputs: { rate: (gamma * A) / (d * d) },
    warnings: d < 0.1 ? ['So near, a source is no longer a point: the rate is overstated.'] : [],
  }),
})

export const stayTime = defineModel({
  id: 'rad.stay_time',
  title: 'Time until a dose is used up',
  section: SECTION,
  inputs: {
    rate: { type: 'number', unit: 'uSv/h', min: 1e-6, max: 1e12, doc: 'dose rate' },
    budget: { type: 'number', unit: 'uSv', min: 0, max: 1e9, doc: 'dose allowed' },
  },
  outputs: { t: { unit: 'h' } },
  basis: COMPUTED,
  source: 'Dose over dose rate',
  validity: 'Steady dose rate.',
  compute: ({ rate, budget }) => ({ outputs: { t: budget / rate } }),
})

/** J/m2 of effective ultraviolet light in eight hours, ACGIH; from memory. */
const DAILY_JOULES = 30

export const ultravioletTime = defineModel({
  id: 'uv.time',
  title: 'Time unprotected eyes and skin may be in ultraviolet light',
  section: SECTION,
  inputs: {
    E_eff: {
      type: 'number',
      unit: 'W/m2',
      min: 1e-6,
      max: 1e6,
      doc: 'ultraviolet irradiance weighted for the eye',
    },
  },
  outputs: { t: { unit: 's' } },
  basis: FROM_MEMORY,
  source: 'ACGIH threshold limit value, 30 J/m2 effective in 8 h',
  validity: 'Up to 8 h a day.',
  compute: ({ E_eff }) => ({
    outputs: { t: DAILY_JOULES / E_eff },
    warnings: DAILY_JOULES / E_eff > 8 * 3600 ? ['The limit is for a day of 8 h at most.'] : [],
  }),
})
