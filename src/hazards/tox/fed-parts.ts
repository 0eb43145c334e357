import { exp } from '../../core/maths.ts'
import { PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'
import { activity } from './fed.ts'
import {
  coRate,
  coRateIso,
  fasterBreathing6334,
  fasterBreathing6335,
  hcnRateFds,
  hcnRatePower,
  oxygenRate,
} from './fed-terms.ts'
import { carbonDioxide, carbonMonoxide, hydrogenCyanide, minutes, SECTION } from './inputs.ts'

const SFPE = 'SFPE handbook, fifth edition, chapter 63'

export const fedCoIso = defineModel({
  id: 'tox.fed_co_iso',
  title: 'Dose of carbon monoxide, ISO 13571',
  section: SECTION,
  inputs: { CO: carbonMonoxide, t: minutes },
  outputs: { FED: { unit: '1' } },
  basis: PUBLISHED,
  source: 'ISO 13571, 35 000 ppm min',
  validity: 'Carbon monoxide alone; collapse of a median adult at 1.',
  compute: ({ CO, t }) => ({ outputs: { FED: coRateIso(CO) * t } }),
})

export const fedCoRate = defineModel({
  id: 'tox.fed_co_rate',
  title: 'Dose rate of carbon monoxide, Stewart',
  section: SECTION,
  inputs: { CO: carbonMonoxide, activity },
  outputs: { rate: { unit: '1/min' } },
  basis: PUBLISHED,
  source: `Stewart; ${SFPE}`,
  validity: 'Carbon monoxide alone.',
  compute: ({ CO, activity }) => ({ outputs: { rate: coRate(CO, activity) } }),
})

export const hcnTimeFds = defineModel({
  id: 'tox.hcn_time_fds',
  title: 'Time to collapse in hydrogen cyanide, exponential form',
  section: SECTION,
  inputs: { HCN: { ...hydrogenCyanide, min: 0.001, trusted: { to: 150 } } },
  outputs: { t: { unit: 'min' } },
  basis: PUBLISHED,
  source: 'FDS func.f90 FED(); SFPE handbook, third edition',
  validity: 'Up to 150 ppm; above it falls far below the power law.',
  compute: ({ HCN }) => ({ outputs: { t: 1 / hcnRateFds(HCN) } }),
})

export const hcnTimePower = defineModel({
  id: 'tox.hcn_time_power',
  title: 'Time to collapse in hydrogen cyanide, power law',
  section: SECTION,
  inputs: { HCN: { ...hydrogenCyanide, min: 0.001, trusted: { from: 85, to: 250 } } },
  outputs: { t: { unit: 'min' } },
  basis: PUBLISHED,
  source: `${SFPE}; ISO 13571:2012`,
  validity: 'Fitted from 85 to 250 ppm.',
  compute: ({ HCN }) => ({ outputs: { t: 1 / hcnRatePower(HCN) } }),
})

export const oxygenTime = defineModel({
  id: 'tox.o2_time',
  title: 'Time to collapse in air short of oxygen',
  section: SECTION,
  inputs: {
    O2: {
      type: 'number',
      unit: '%',
      min: 0,
      max: 100,
      trusted: { from: 3.9, to: 9.6 },
      doc: 'oxygen in the air',
    },
  },
  outputs: { t: { unit: 'min' } },
  basis: PUBLISHED,
  source: SFPE,
  validity: 'Data from 3.9 to 9.6 %; above is extrapolation, and from 20 % up there is no effect.',
  compute: ({ O2 }) =>
    O2 >= 20
      ? { refused: `O2 must be less than 20 % for anybody to collapse, got ${O2} %.` }
      : { outputs: { t: 1 / oxygenRate(O2) } },
})

export const carbonDioxideTime = defineModel({
  id: 'tox.co2_time',
  title: 'Time to collapse in carbon dioxide',
  section: SECTION,
  inputs: { CO2: { ...carbonDioxide, trusted: { from: 3, to: 10 } } },
  outputs: { t: { unit: 'min' } },
  basis: PUBLISHED,
  source: SFPE,
  validity: 'Narcosis by carbon dioxide alone; below about 3 % people do not collapse.',
  compute: ({ CO2 }) => ({ outputs: { t: exp(6.1623 - 0.5189 * CO2) } }),
})

const fasterBreathing = (id: string, title: string, formula: (percent: number) => number) =>
  defineModel({
    id,
    title,
    section: SECTION,
    inputs: { CO2: { ...carbonDioxide, trusted: { to: 10 } } },
    outputs: { VCO2: { unit: '1' } },
    basis: PUBLISHED,
    source: SFPE,
    validity: 'Up to the breathing of 70 L/min, which depends on the activity.',
    compute: ({ CO2 }) => ({ outputs: { VCO2: formula(CO2) } }),
  })

export const vco2By6334 = fasterBreathing(
  'tox.vco2_6334',
  'How much faster carbon dioxide makes people breathe, eq. 63.34',
  fasterBreathing6334,
)

export const vco2By6335 = fasterBreathing(
  'tox.vco2_6335',
  'How much faster carbon dioxide makes people breathe, eq. 63.35',
  fasterBreathing6335,
)
