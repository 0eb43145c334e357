import { COMPUTED } from '../bases.ts'
import { STANDARD_GRAVITY } from '../gravity.ts'
import { defineModel } from '../model.ts'

export const dropEnergy = defineModel({
  id: 'drops.energy',
  title: 'Energy of a dropped object',
  section: 'Falls and dropped objects',
  inputs: {
    m: { type: 'number', unit: 'kg', min: 0, max: 1e6, doc: 'mass' },
    h: {
      type: 'number',
      unit: 'm',
      min: 0,
      max: 10_000,
      doc: 'height of the fall; the height of a person is not taken off',
    },
  },
  outputs: { E: { unit: 'J' } },
  basis: COMPUTED,
  source: 'E = m g h',
  validity: 'Blunt objects; sharp or long ones do worse.',
  compute: ({ m, h }) => ({ outputs: { E: m * STANDARD_GRAVITY * h } }),
})
