import { pow } from '../../core/maths.ts'
import { PUBLISHED, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'
import { harmedByDose, type ProbitLine } from '../probit.ts'

/** Thermal dose units: (kW/m2)^(4/3) s. */
export const thermalDose = (fluxKilowatts: number, seconds: number): number =>
  pow(fluxKilowatts, 4 / 3) * seconds

/** Mean doses at which each burn appears; HSL, with ranges 86-103, 80-130, 240-350, 870-2600. */
const BURNS = [
  ['third_degree', 1000],
  ['second_degree', 290],
  ['first_degree', 105],
  ['pain', 92],
  ['none', 0],
] as const
type BurnClass = (typeof BURNS)[number][0]

export const burnOf = (dose: number): BurnClass =>
  BURNS.find(([, threshold]) => dose >= threshold)?.[0] ?? 'none'

export const burnClass = defineModel({
  id: 'fire.burn_class',
  title: 'Burn of bare skin from radiant heat',
  section: 'Fire',
  inputs: {
    flux_history: {
      type: 'pairs',
      unit: '[kW/m2,s]',
      value: { unit: 'kW/m2', min: 0, max: 1000 },
      duration: { unit: 's', min: 0, max: 86400 },
      doc: 'radiant heat on the skin, each with its duration',
    },
  },
  outputs: { tdu: { unit: 'tdu' }, class: { unit: '' } },
  basis: PUBLISHED,
  source: 'Thermal dose unit: mean harm levels, HSL',
  validity: 'Bare skin; heat that stays without effect when mild for long counts all the same.',
  compute: ({ flux_history }) => {
    const tdu = flux_history.reduce((sum, [flux, time]) => sum + thermalDose(flux, time), 0)
    return { outputs: { tdu, class: burnOf(tdu) } }
  },
})

/** The Purple Book writes Tsao and Perry's line for W/m2: it is not Eisenberg's. */
const PRESETS = {
  eisenberg: { a: -14.9, b: 2.56, fluxScale: 1 },
  tsao_perry: { a: -12.8, b: 2.56, fluxScale: 1 },
  lees: { a: -10.7, b: 1.99, fluxScale: 1 },
  purple_book: { a: -36.38, b: 2.56, fluxScale: 1000 },
} as const satisfies Record<string, ProbitLine & { readonly fluxScale: number }>

export const thermalProbit = defineModel({
  id: 'fire.thermal_probit',
  title: 'Share of people killed by radiant heat',
  section: 'Fire',
  inputs: {
    preset: {
      type: 'category',
      unit: 'category',
      values: ['eisenberg', 'tsao_perry', 'lees', 'purple_book'],
      doc: 'published line; tsao_perry for burning fuels and liquids',
    },
    flux: { type: 'number', unit: 'kW/m2', min: 0, max: 1000, doc: 'radiant heat on the body' },
    t: { type: 'number', unit: 's', min: 0, max: 86400, doc: 'how long' },
  },
  outputs: { probit: { unit: '1' }, P: { unit: '1' } },
  basis: SECOND_HAND,
  source: 'OSD/30 tables 17 and 18; TNO Purple Book eq. 5.4',
  validity: 'Populations, not persons. The lines differ by a factor of 2.5 in dose.',
  compute: ({ preset, flux, t }) => {
    const line = PRESETS[preset]
    return harmedByDose(line, thermalDose(flux * line.fluxScale, t))
  },
})
