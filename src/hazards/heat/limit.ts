import { log10 } from '../../core/maths.ts'
import { PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

export const heatLimit = defineModel({
  id: 'heat.limit',
  title: 'Hottest place to work in, NIOSH',
  section: 'Heat and cold',
  inputs: {
    M: {
      type: 'number',
      unit: 'W',
      min: 50,
      max: 2000,
      trusted: { from: 100, to: 600 },
      doc: 'metabolic rate: rest 115, light 180, moderate 300, heavy 415, very heavy 520',
    },
    acclimatised: { type: 'boolean', unit: 'bool', doc: 'used to the heat' },
  },
  outputs: { WBGT: { unit: 'degC' } },
  basis: PUBLISHED,
  source: 'NIOSH 2016-106 section 8.1: REL (acclimatised) and RAL (not), averages over 1 h',
  validity: 'A metabolic rate estimated 30 % wrong moves the limit by about 2 degC.',
  compute: ({ M, acclimatised }) => ({
    outputs: { WBGT: acclimatised ? 56.7 - 11.5 * log10(M) : 59.9 - 14.1 * log10(M) },
  }),
})
