import { COMPUTED } from '../bases.ts'
import { defineModel } from '../model.ts'
import { milligramsPerPpm, ROOM_KELVIN } from './concentration.ts'

export const ppmToMg = defineModel({
  id: 'gas.ppm_to_mg',
  title: 'ppm of a gas in mg/m3',
  section: 'Toxic gas, oxygen, ventilation',
  inputs: {
    ppm: { type: 'number', unit: 'ppm', min: 0, max: 1e6, doc: 'share of the air by volume' },
    molar_mass: { type: 'number', unit: 'g/mol', above: 0, max: 1000, doc: 'of the gas' },
    T: {
      type: 'number',
      unit: 'K',
      min: 200,
      max: 500,
      default: ROOM_KELVIN,
      doc: 'temperature of the air',
    },
  },
  outputs: { C: { unit: 'mg/m3' } },
  basis: COMPUTED,
  source: 'Ideal gas, 24.465 L/mol at 25 °C and 101.325 kPa',
  validity: 'Air at sea level.',
  compute: ({ ppm, molar_mass, T }) => ({
    outputs: { C: ppm * milligramsPerPpm(molar_mass, T) },
  }),
})
