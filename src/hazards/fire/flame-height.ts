import { pow } from '../../core/maths.ts'
import { FROM_MEMORY, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

export const flameHeight = defineModel({
  id: 'fire.flame_height',
  title: 'Mean flame height, Heskestad',
  section: 'Fire',
  inputs: {
    Q: { type: 'number', unit: 'kW', min: 0, max: 1e7, doc: 'heat release rate' },
    D: { type: 'number', unit: 'm', above: 0, max: 100, doc: 'diameter of the fire' },
  },
  outputs: { L: { unit: 'm' } },
  basis: `the formula ${SECOND_HAND}; where it holds ${FROM_MEMORY}`,
  source: 'Heskestad, as in NUREG-1805 and the SFPE handbook',
  validity: 'Q^(2/5)/D from 7 to 700 kW^(2/5)/m.',
  compute: ({ Q, D }) => {
    const root = pow(Q, 0.4)
    const height = 0.235 * root - 1.02 * D
    const warnings: string[] = []
    if (root / D < 7 || root / D > 700) {
      warnings.push('Q^(2/5)/D is outside 7 to 700 kW^(2/5)/m, where the formula was fitted.')
    }
    if (height < 0)
      warnings.push('The formula gives less than nothing; the height is taken as 0 m.')
    return { outputs: { L: Math.max(0, height) }, warnings }
  },
})
