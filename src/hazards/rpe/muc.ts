import { SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

/** Assigned protection factors, OSHA 29 CFR 1910.134 table 1. */
export const PROTECTION = {
  half_apr: 10,
  full_apr: 50,
  half_papr: 50,
  full_papr: 1000,
  hood_papr: 25,
  loose_papr: 25,
  sar_demand_half: 10,
  sar_demand_full: 50,
  sar_pd_half: 50,
  sar_pd_full: 1000,
  sar_pd_hood: 25,
  scba_demand_full: 50,
  scba_pd: 10_000,
} as const
type Respirator = keyof typeof PROTECTION

const RESPIRATORS = Object.keys(PROTECTION).filter((name): name is Respirator => name in PROTECTION)

export const muc = defineModel({
  id: 'rpe.muc',
  title: 'Highest concentration a respirator may be used in',
  section: 'Respiratory protection',
  inputs: {
    respirator: { type: 'category', unit: 'category', values: RESPIRATORS, doc: 'what is worn' },
    limit: {
      type: 'number',
      unit: 'ppm',
      min: 0,
      max: 1e6,
      doc: "exposure limit of the substance in the scenario's jurisdiction",
    },
  },
  outputs: { MUC: { unit: 'ppm' } },
  basis: `protection factors ${SECOND_HAND}`,
  source: 'OSHA 29 CFR 1910.134 table 1 and (d)(3)(i)',
  validity:
    'Worn well, fit-tested, clean-shaven. Never above IDLH, in unknown air or below 19.5 % O2.',
  compute: ({ respirator, limit }) => ({
    outputs: { MUC: PROTECTION[respirator] * limit },
    warnings:
      respirator.endsWith('_hood') || respirator === 'hood_papr'
        ? ["The factor is 25; 1000 needs the manufacturer's evidence."]
        : [],
  }),
})
