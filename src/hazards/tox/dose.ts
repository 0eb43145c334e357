import { pow } from '../../core/maths.ts'
import { COMPUTED } from '../bases.ts'
import { defineModel } from '../model.ts'
import { SECTION } from './inputs.ts'

export const toxicDose = defineModel({
  id: 'tox.dose',
  title: 'Toxic load of a changing concentration',
  section: SECTION,
  inputs: {
    n: { type: 'number', unit: '1', min: 0.1, max: 5, doc: 'exponent of the concentration' },
    history: {
      type: 'pairs',
      unit: '[ppm,min]',
      value: { unit: 'ppm', min: 0, max: 1e6 },
      duration: { unit: 'min', min: 0, max: 1e5 },
      doc: 'concentrations, each with its duration',
    },
  },
  outputs: { dose: { unit: 'ppm^2.min' } },
  basis: COMPUTED,
  source: 'Toxic load, the sum of C^n t (ten Berge); never (mean C)^n t',
  validity: 'Steps of steady concentration.',
  compute: ({ n, history }) => ({
    outputs: { dose: history.reduce((sum, [ppm, time]) => sum + pow(ppm, n) * time, 0) },
    units: { dose: n === 1 ? 'ppm.min' : `ppm^${n}.min` },
  }),
})
