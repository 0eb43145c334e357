import { COMPUTED } from '../bases.ts'
import { defineModel } from '../model.ts'

/** How far the fractions may be from adding up to one before that is taken for a mistake. */
const SLACK = 0.02

export const lflMixture = defineModel({
  id: 'gas.lfl_mixture',
  title: 'Lower flammable limit of mixed fuels, Le Chatelier',
  section: 'Toxic gas, oxygen, ventilation',
  inputs: {
    fractions: {
      type: 'record',
      unit: 'mole fraction of fuel',
      min: 0,
      max: 1,
      doc: 'share of each fuel in the fuel, together 1',
    },
    LFL: {
      type: 'record',
      unit: 'vol %',
      above: 0,
      max: 100,
      doc: 'lower flammable limit of each fuel',
    },
  },
  outputs: { LFL_mix: { unit: 'vol %' } },
  basis: COMPUTED,
  source: 'Le Chatelier: 1 over the sum of y/LFL',
  validity: 'Fuels that burn alike, without inert gas; the shares are of the fuel, not of the air.',
  compute: ({ fractions, LFL }) => {
    let total = 0
    let sum = 0
    for (const [fuel, share] of fractions) {
      const limit = LFL.get(fuel)
      if (limit === undefined)
        return { refused: `LFL does not name ${fuel}, which fractions does.` }
      total += share
      sum += share / limit
    }
    if (Math.abs(total - 1) > SLACK) {
      return { refused: `the fractions must add up to 1, got ${Number(total.toFixed(4))}.` }
    }
    const isExact = Math.abs(total - 1) < 1e-9
    return {
      outputs: { LFL_mix: 1 / sum },
      warnings: isExact ? [] : [`The fractions add up to ${Number(total.toFixed(4))}, not 1.`],
    }
  },
})
