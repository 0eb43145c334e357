import { PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

/** 29 CFR 1910.146(b), hazardous atmosphere. */
const LEAST_OXYGEN = 19.5
const MOST_OXYGEN = 23.5
const MOST_FLAMMABLE = 10
/** Below it a catalytic sensor reads too little flammable gas. */
const SENSOR_OXYGEN = 12

export const entry = defineModel({
  id: 'atmos.entry',
  title: 'Whether the air of a confined space may be entered',
  section: 'Toxic gas, oxygen, ventilation',
  inputs: {
    O2: { type: 'number', unit: '%', min: 0, max: 100, doc: 'oxygen' },
    LEL: {
      type: 'number',
      unit: '% of LFL',
      min: 0,
      max: 1000,
      doc: 'flammable gas, as a share of its lower limit',
    },
    H2S: { type: 'number', unit: 'ppm', min: 0, max: 1e6, doc: 'hydrogen sulphide' },
    limit_H2S: {
      type: 'number',
      unit: 'ppm',
      min: 0,
      max: 1000,
      doc: "exposure limit of the scenario's jurisdiction",
    },
  },
  outputs: { entry: { unit: '' } },
  basis: PUBLISHED,
  source: 'OSHA 29 CFR 1910.146(b), definition of a hazardous atmosphere',
  validity: 'These three readings only: other substances and dust need tests of their own.',
  compute: ({ O2, LEL, H2S, limit_H2S }) => {
    const reasons: string[] = []
    if (O2 < LEAST_OXYGEN) reasons.push(`Oxygen of ${O2} % is below ${LEAST_OXYGEN} %.`)
    if (O2 > MOST_OXYGEN)
      reasons.push(`Oxygen of ${O2} % is above ${MOST_OXYGEN} %: fires burn fiercely.`)
    if (LEL > MOST_FLAMMABLE) reasons.push(`Flammable gas is at ${LEL} % of its limit, above 10 %.`)
    if (H2S > limit_H2S) reasons.push(`Hydrogen sulphide of ${H2S} ppm is above ${limit_H2S} ppm.`)
    const blind =
      O2 < SENSOR_OXYGEN
        ? ['So little oxygen makes a catalytic sensor read too low: do not trust the LEL reading.']
        : []
    return {
      outputs: { entry: reasons.length === 0 ? 'acceptable' : 'hazardous' },
      warnings: [...reasons, ...blind],
    }
  },
})
