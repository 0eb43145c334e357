import { SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

const SECTION = 'Heat and cold'
const SOURCE = 'ISO 7243; NIOSH 2016-106'

const celsius = (doc: string) =>
  ({ type: 'number', unit: 'degC', min: -60, max: 150, doc }) as const
const naturalWetBulb = celsius('natural wet bulb')
const globe = celsius('globe')
const air = celsius('air, dry bulb')
const sun = { type: 'boolean', unit: 'bool', doc: 'whether the sun shines on the place' } as const

const indoors = (wet: number, globe: number): number => 0.7 * wet + 0.3 * globe
const inTheSun = (wet: number, globe: number, air: number): number =>
  0.7 * wet + 0.2 * globe + 0.1 * air

export const wbgt = defineModel({
  id: 'heat.wbgt',
  title: 'Wet bulb globe temperature',
  section: SECTION,
  inputs: { T_nwb: naturalWetBulb, T_g: globe, sun, T_a: { ...air, optional: true } },
  outputs: { WBGT: { unit: 'degC' } },
  basis: SECOND_HAND,
  source: SOURCE,
  validity: 'Usual work clothes. In the sun the air temperature T_a is needed as well.',
  compute: ({ T_nwb, T_g, sun, T_a }) => {
    if (!sun) return { outputs: { WBGT: indoors(T_nwb, T_g) } }
    return T_a === undefined
      ? { refused: 'T_a is missing: in the sun the air temperature in degC counts for a tenth.' }
      : { outputs: { WBGT: inTheSun(T_nwb, T_g, T_a) } }
  },
})

export const effectiveWbgt = defineModel({
  id: 'heat.wbgt_eff',
  title: 'Wet bulb globe temperature with clothing',
  section: SECTION,
  inputs: {
    T_nwb: naturalWetBulb,
    T_g: globe,
    T_a: air,
    sun,
    clothing_adj: {
      type: 'number',
      unit: 'degC',
      min: 0,
      max: 20,
      default: 0,
      trusted: { to: 11 },
      doc: '0 work clothes, 3 double layer, 11 vapour barrier',
    },
  },
  outputs: { WBGT_eff: { unit: 'degC' } },
  basis: SECOND_HAND,
  source: `${SOURCE}; clothing adjustments of ACGIH`,
  validity: 'Clothing adjustments of 0 to 11 degC.',
  compute: ({ T_nwb, T_g, T_a, sun, clothing_adj }) => ({
    outputs: {
      WBGT_eff: (sun ? inTheSun(T_nwb, T_g, T_a) : indoors(T_nwb, T_g)) + clothing_adj,
    },
  }),
})
